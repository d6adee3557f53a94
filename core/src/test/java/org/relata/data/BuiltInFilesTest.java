package org.relata.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BuiltInFilesTest {

    @Test
    void theSameFilesHaveTheSameVersion() {
        String version = BuiltInFiles.version(List.of("registry"));
        assertThat(version).matches("[0-9a-f]{12}").isEqualTo(BuiltInFiles.version(List.of("registry")));
    }

    @Test
    void otherFilesHaveAnother() {
        assertThat(BuiltInFiles.version(List.of("registry")))
                .isNotEqualTo(BuiltInFiles.version(List.of("rules")))
                .isNotEqualTo(BuiltInFiles.version(List.of("registry", "rules")));
    }
}
