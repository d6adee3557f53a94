package org.relata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.relata.RelataException;

/** What a user types becomes a query of either database, and can be nothing else. */
class TextQueryTest {

    @Test
    void wordsPhrasesBeginningsAndWhatMustNotBeThere() {
        TextQuery query = TextQuery.of("Raid \"near the market\" kill* -police");

        assertThat(query.forSqlite()).isEqualTo("(\"raid\" AND \"near the market\" AND \"kill\"*) NOT (\"police\")");
        assertThat(query.forPostgres()).isEqualTo("(raid) & (near <-> the <-> market) & (kill:*) & !((police))");
    }

    @Test
    void signsOfTheQueryLanguagesAreNoneOfTheUsers() {
        TextQuery query = TextQuery.of("al-Sham OR: (x) & y'); --");

        assertThat(query.forSqlite()).isEqualTo("\"al sham\" AND \"or\" AND \"x\" AND \"y\"");
        assertThat(query.forPostgres()).isEqualTo("(al <-> sham) & (or) & (x) & (y)");
    }

    @Test
    void oneWordMustBeThere() {
        assertThatThrownBy(() -> TextQuery.of("-police --"))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("at least one word");
    }

    @Test
    void thoseThatAskForTheSameAreOne() {
        assertThat(TextQuery.of("shelled  market")).isEqualTo(TextQuery.of("shelled market"));
        assertThat(TextQuery.of("shelled market")).isNotEqualTo(TextQuery.of("shelled -market"));
    }
}
