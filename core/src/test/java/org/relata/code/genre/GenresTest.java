package org.relata.code.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.relata.RelataException;
import org.relata.data.YamlReader;
import org.relata.parse.SharedParser;

class GenresTest {

    private static SentenceGenre first(String text) {
        return GenreReading.of(SharedParser.parse(text)).sentences().get(0);
    }

    @Test
    void aMatchReportIsSport() {
        SentenceGenre about = first("The striker fired the penalty past the goalkeeper after half-time.");
        assertThat(about.genre()).isEqualTo("sport");
        assertThat(about.score()).isGreaterThan(about.evidence());
        assertThat(about.hasConflictEvidence()).isFalse();
    }

    @Test
    void aBattleReportHasEvidence() {
        SentenceGenre about = first("Rebels shelled army positions near the stadium, killing two soldiers.");
        assertThat(about.hasConflictEvidence()).isTrue();
        assertThat(about.evidence()).isGreaterThan(about.score());
    }

    @Test
    void ofOverlappingCuesTheLongestCounts() {
        SentenceGenre about = first("He had a heart attack.");
        assertThat(about.evidence()).isZero();
        assertThat(about.cues()).containsExactly("heart attack");
    }

    @Test
    void aWordTwiceInOneGenreIsAFault() {
        assertThatThrownBy(() -> Genres.of(YamlReader.read(
                        "g.yaml",
                        "genres:\n  sport:\n    telling: [goal]\n    faint: [goal]\nevidence: {faint: [army]}\n")))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("g.yaml:4")
                .hasMessageContaining("line 3");
    }
}
