package org.relata.code.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relata.code.attribution.Attributions;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

class HoldersTest {

    @Test
    void plainStatementHasNoHolderButTheAuthor() {
        assertThat(chain("The army shelled the village.", "shelled")).isEmpty();
    }

    @Test
    void nestedHoldersRunFromTheOutsideIn() {
        assertThat(chain("The minister said that the rebels believed the army had fled.", "fled"))
                .containsExactly("The minister say PR+", "the rebels believe PR+");
    }

    @Test
    void denierIsCertainlyAgainst() {
        assertThat(chain("The agency said the minister denied that the army had fled.", "fled"))
                .containsExactly("The agency say PS-", "the minister deny CT-");
    }

    @Test
    void speakerStandsForHisOwnI() {
        assertThat(chain("“I warned them that the dam would break,” said Colonel Haddad.", "break"))
                .last()
                .asString()
                .startsWith("Colonel Haddad warn");
    }

    @Test
    void relativePronounGivesWayToItsNoun() {
        assertThat(chain("The guard, who said that the gate fell, left.", "fell"))
                .containsExactly("The guard say CT+");
    }

    @Test
    void criticismHoldsNothing() {
        assertThat(chain("France criticised the attack.", "attack")).isEmpty();
    }

    @Test
    void whatIsToldOfWhomIsDemandedIsNotDemanded() {
        assertThat(chain("The front demanded a panel to receive Kent, who was kidnapped in May.", "kidnapped"))
                .isEmpty();
        assertThat(chain("The front demanded a panel to receive Kent, who was kidnapped in May.", "receive"))
                .containsExactly("The front demand Uu");
    }

    @Test
    void accuserHoldsTheAct() {
        assertThat(chain("The rebels accused the army of shelling the port.", "shelling"))
                .containsExactly("The rebels accuse CT+");
    }

    @Test
    void unnamedSourceIsKept() {
        assertThat(chain("It is being suggested that the army fled.", "fled")).containsExactly("- suggest PS+");
    }

    private static List<String> chain(String text, String trigger) {
        ParsedDocument document = SharedParser.parse(text);
        for (Sentence sentence : document.sentences()) {
            for (Word word : sentence.words()) {
                if (word.text().equals(trigger)) {
                    return Holders.builtIn()
                            .chain(sentence, word, Attributions.builtIn().find(document))
                            .stream()
                            .map(holder -> line(holder, text))
                            .toList();
                }
            }
        }
        throw new AssertionError(trigger);
    }

    private static String line(HolderMention holder, String text) {
        String source = holder.source() == null
                ? "-"
                : Objects.requireNonNull(holder.source()).text(text);
        return source + " " + holder.act() + " " + holder.certainty().code();
    }
}
