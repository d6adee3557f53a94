package org.relata.code.genre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.RelataException;
import org.relata.data.YamlReader;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;
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
    void whatReadersSayUnderABattleReportIsOfTheBattle() {
        String article = "Rebels shelled army positions near Homs, killing two soldiers.";
        String comment = "Front page news, but those men shelled our village in the snow.";
        String text = article + "\n\n" + comment;
        Part body = new Part(PartKind.BODY, new Span(0, article.length()));
        Part below = new Part(PartKind.COMMENT, new Span(article.length() + 2, text.length()));
        Document document = new Document("t", "t", null, null, null, null, "en", text, List.of(body, below));

        SentenceGenre about = GenreReading.of(SharedParser.parser().parse(document))
                .sentences()
                .get(1);
        assertThat(about.evidence()).isGreaterThanOrEqualTo(first(article).evidence());
        assertThat(about.genre()).isEqualTo("weather");
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
