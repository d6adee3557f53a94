package org.relata.code.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.lexicon.RuleBook;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.parse.SharedParser;

class TieFinderTest {

    private static final TieFinder FINDER = TieFinder.over(RuleBook.builtIn());

    /** Sentence, then each tie as "relation: from > to (cue)", several joined by a semicolon. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Soldiers stormed the radio station in an effort to silence the opposition. | purpose-of: silence > stormed (in effort)
            The army shelled the village as part of a campaign to drive the rebels out of the valley. | purpose-of: drive > shelled (as part campaign)
            The raid was an attempt to capture the group's leader. | purpose-of: capture > raid (attempt)
            Police arrested the editor in order to intimidate the press. | purpose-of: intimidate > arrested (in order)
            The attack was aimed at freeing prisoners. | purpose-of: freeing > attack (aimed)
            The arrests were intended to please Washington. | purpose-of: please > arrests (intended)
            The blockade was seen as a bid to starve the town. | purpose-of: starve > blockade (as bid)
            Rebels bombed the bridge with the aim of cutting off the garrison. | purpose-of: cutting > bombed (with aim)
            Its aim was to kill the minister. | purpose-of: kill > Its (aim)
            The general aims to kill the minister. | purpose-of: kill > general (aims)
            The president ordered the army to leave. |
            She agreed to meet the rebels. |
            Militants attacked the convoy because the army had killed their commander. | causes: killed > attacked (because)
            Gunmen killed the mayor in retaliation for the arrest of their leader. | causes: arrest > killed (in retaliation for)
            The strikes prompted Iran to close its border. | causes: strikes > close (prompted)
            The bombing led to clashes between the militia and the army. | causes: bombing > clashes (led to)
            The clashes were caused by the arrest of a cleric. | causes: arrest > clashes (caused)
            The village was burned due to its support for the rebels. | causes: support > burned (due to)
            The envoy spoke of the raid and the arrests. |
            It is unclear whether the killing was an attempt to frighten witnesses or a step to provoke the army. | purpose-of: frighten > killing (attempt); purpose-of: provoke > killing (step); alternative-to: provoke > frighten (or)
            The general arrested the judges to please the president or to settle an old score. | purpose-of: please > arrested (to); alternative-to: settle > please (or)
            """)
    void tiesBetweenTheWordsOfASentence(String text, String expected) {
        Sentence sentence = SharedParser.parse(text).sentences().get(0);
        String found = FINDER.find(sentence).stream()
                .map(tie -> tie.relation() + ": " + tie.from().text() + " > "
                        + tie.to().text() + " ("
                        + tie.cue().stream().map(Word::text).collect(Collectors.joining(" ")) + ")")
                .collect(Collectors.joining("; "));
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }
}
