package org.relata.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.lexicon.Phrase;
import org.relata.lexicon.RulesOfTest;

/** What must stand by a trigger word, and where it may stand. */
class PhraseMatchTest {

    private static Optional<List<String>> pieces(String kind, String phrase, String text, String head) {
        Phrase read = RulesOfTest.read(
                        "{type: ASSAULT, rules: [{id: x, " + kind + ": [\"" + phrase + "\"], examples: [], near: []}]}")
                .rules()
                .get(0)
                .phrases()
                .get(0);
        Parsed parsed = Parsed.of(text);
        return new PhraseMatch(parsed.sentence(), parsed.arguments())
                .pieces(read, parsed.word(head))
                .map(Parsed::texts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            verbs ; shoot                 ; Guards shot the thief.                  ; shot   ; []
            verbs ; gun down              ; Men gunned down the mayor.              ; gunned ; [down]
            verbs ; gun down              ; Men gunned the mayor down.              ; gunned ; [down]
            verbs ; open obj:fire ; Guards opened fire on the crowd.        ; opened ; [fire]
            verbs ; open obj:fire|barrage ; Guards opened a heavy barrage.          ; opened ; [barrage]
            verbs ; take obj:control of:* ; Rebels took control of the port.        ; took   ; [control]
            verbs ; pull out of:*         ; Troops pulled out of the port.          ; pulled ; [out]
            nouns ; air strike            ; An air strike hit the port.             ; strike ; [air]
            nouns ; air raid              ; Heavy night air raids hit the port.     ; raids  ; [air]
            verbs ; shell obj:* ; Rebels shelled the port.                ; shelled ; []
            """)
    void fits(String kind, String phrase, String text, String head, String pieces) {
        assertThat(pieces(kind, phrase, text, head).map(List::toString)).contains(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            verbs ; gun down              ; The driver gunned the engine.           ; gunned
            verbs ; open obj:fire ; Guards opened the gate.                 ; opened
            verbs ; take obj:control of:* ; Rebels took the port.                   ; took
            nouns ; air strike            ; A long strike closed the port.          ; strike
            verbs ; shell obj:* ; Rebels shelled all night.               ; shelled
            """)
    void lacksSomething(String kind, String phrase, String text, String head) {
        assertThat(pieces(kind, phrase, text, head)).isEmpty();
    }
}
