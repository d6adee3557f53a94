package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryCommandTest {

    @Test
    void theBuiltInRegistryIsSoundAndTellsWhatShareIsChecked() {
        Call call = Call.of("registry", "check");

        assertThat(call.code()).as(call.out()).isEqualTo(Commands.DONE);
        assertThat(call.out()).matches("0 contradictions in \\d+ facts on \\d+ actors; \\d+ facts \\([\\d.]+ %\\).*\n");
    }

    @Test
    void aContradictionIsNamedByFileAndLine(@TempDir Path folder) throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.yaml"), """
                actors:
                  - {id: x-front, kind: armed-group, country: SYR, names: [Front of Xenon], to: 2012,
                     member-of: [{of: x-nobody, from: 2014}]}
                offices:
                  - of: syr
                    post: Interior Minister
                    holders: |
                      2025-04-01 2025-06 Somebody Else
                """);

        Call call = Call.of("registry", "check", mine.toString());

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.lines())
                .anyMatch(line -> line.startsWith(mine + ":3: no actor has the id 'x-nobody'"))
                .anyMatch(line -> line.startsWith(mine + ":3: x-front belongs to x-nobody from 2014-01-01, but ended"))
                .anyMatch(line -> line.startsWith(mine + ":8: two holders of syr Interior Minister at the same time"));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Call call = Call.of("registry", "check", "no-such-file.yaml");

        assertThat(call.code()).isNotEqualTo(Commands.DONE);
        assertThat(call.err()).contains("no-such-file.yaml");
    }

    @Test
    void whatItCannotDoIsWrongUsage() {
        Call call = Call.of("registry", "mend");

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.err()).contains("mend");
    }
}
