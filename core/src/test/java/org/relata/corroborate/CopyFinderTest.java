package org.relata.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

    private static final String REPORT = """
            Government forces raided a house in the northern city of Aleppo on Saturday and killed three members of the
            Islamic State group, the Interior Ministry said. Four others were captured in the raid, which was carried out
            by the General Intelligence Service after weeks of surveillance, according to a statement of the ministry.
            Residents said that they heard gunfire and an explosion before dawn and saw armoured cars leave the quarter.""";
    private static final String OTHER = """
            Rescue workers pulled two children alive from the rubble of a school in the east of the country on Sunday,
            a day after warplanes bombed the market beside it. The civil defence said that at least nine people had died
            and that more were missing. The army did not comment. Aid groups called for a truce so that the wounded could
            be brought to hospitals across the border before the snow closes the last road through the mountains.""";

    @Test
    void aReportCutAndSignedOtherwiseIsACopy() {
        String printed =
                "ALEPPO (Agency) – " + REPORT.substring(0, REPORT.indexOf("Residents")) + "\nEditing by the desk.";

        assertThat(CopyFinder.isCopy(CopyFinder.signature(REPORT), CopyFinder.signature(printed)))
                .isTrue();
    }

    @Test
    void anotherReportIsNone() {
        assertThat(CopyFinder.likeness(CopyFinder.signature(REPORT), CopyFinder.signature(OTHER)))
                .isLessThan(0.1);
    }

    @Test
    void shortNotesAreNeverCopies() {
        CopyFinder.Signature note = CopyFinder.signature("Three killed in Aleppo.");

        assertThat(CopyFinder.isCopy(note, note)).isFalse();
        assertThat(note.bands()).isEmpty();
    }

    @Test
    void groupsAreNamedByTheirSmallestId() {
        CopyFinder.Signature report = CopyFinder.signature(REPORT);
        CopyFinder.Signature copy = CopyFinder.signature(REPORT + " More soon.");

        assertThat(CopyFinder.groups(Map.of("n", report, "c", copy, "a", CopyFinder.signature(OTHER))))
                .isEqualTo(Map.of("a", "a", "c", "c", "n", "c"));
    }

    @Test
    void aKeptSignatureIsTheSame() {
        CopyFinder.Signature report = CopyFinder.signature(REPORT);

        assertThat(CopyFinder.Signature.of(report.bytes())).isEqualTo(report);
        assertThat(CopyFinder.Signature.of(report.bytes()).bands()).isEqualTo(report.bands());
    }
}
