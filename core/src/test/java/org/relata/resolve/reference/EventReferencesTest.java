package org.relata.resolve.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

/** What a later mention of an act points back to. The acts are the words marked by their PLOVER type. */
class EventReferencesTest {

    private static EventMention act(ParsedDocument parsed, String text, String type, boolean last) {
        EventMention found = null;
        for (Sentence sentence : parsed.sentences()) {
            for (Word word : sentence.words()) {
                if (word.text().equals(text) && (last || found == null)) {
                    found = new EventMention(sentence, word, type);
                }
            }
        }
        if (found == null) {
            throw new AssertionError("no word " + text);
        }
        return found;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rebels carried out a raid on Norvik. The raid killed three.            | raid:ASSAULT           | raid    | raid, repeated noun
            Jets bombed the port of Norvik. The bombing lasted an hour.            | bombed:ASSAULT         | bombing | bombed, noun of the verb
            Soldiers seized the bridge. The seizure was over in an hour.           | seized:COERCE          | seizure | seized, noun of the verb
            Gunmen ambushed a patrol. Nobody claimed the attack.                   | ambushed:ASSAULT       | attack  | ambushed, general noun
            The sides signed a truce. The incident was forgotten.                  | signed:AGREE           | incident | signed, general noun
            The sides signed a truce. Nobody claimed the attack.                   | signed:AGREE           | attack  | -
            Gunmen ambushed a patrol. A second attack hit a bus.                   | ambushed:ASSAULT       | attack  | -
            Gunmen ambushed a patrol. An attack hit a bus.                         | ambushed:ASSAULT       | attack  | -
            Gunmen ambushed a patrol. The Berlin attack hit a bus.                 | ambushed:ASSAULT       | attack  | -
            The raids hit three towns. The raid on Norvik was the worst.           | raids:ASSAULT          | raid    | -
            Gunmen ambushed a patrol and fled. That angered the mayor.             | ambushed:ASSAULT,fled:RETREAT | That | ambushed, this or that
            Gunmen ambushed a patrol. It rained all day. That angered the mayor.   | ambushed:ASSAULT       | That    | -
            """)
    void pointsBack(String text, String acts, String reference, String antecedent) {
        ParsedDocument parsed = SharedParser.parse(text);
        List<EventMention> before = new ArrayList<>();
        for (String act : List.of(acts.split(",", -1))) {
            int colon = act.indexOf(':');
            before.add(act(parsed, act.substring(0, colon), act.substring(colon + 1), false));
        }
        assertThat(EventReferences.builtIn()
                        .antecedent(act(parsed, reference, "ASSAULT", true), before)
                        .map(link -> link.to().head().text() + ", " + link.step())
                        .orElse("-"))
                .isEqualTo(antecedent);
    }
}
