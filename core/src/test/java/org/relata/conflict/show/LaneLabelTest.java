package org.relata.conflict.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LaneLabelTest {

    @Test
    void aLongNameTakesTwoLines() {
        assertThat(LaneLabel.lines("Hill Guard - River Watch", 32)).containsExactly("Hill Guard - River Watch");
        assertThat(LaneLabel.lines("Northern Hill Guard - Southern River Watch", 32))
                .containsExactly("Northern Hill Guard", "- Southern River Watch");
        assertThat(LaneLabel.lines("Hill Guard, River Watch, Front of the Coast - Plain Union", 32))
                .containsExactly("Hill Guard, River Watch,", "Front of the Coast - Plain Union");
        assertThat(LaneLabel.lines("A".repeat(90), 32)).hasSize(2).allMatch(line -> line.length() <= 38);
    }
}
