package org.relata.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.lexicon.RuleBook;
import org.relata.model.Word;

/** Whose deed an event noun names, as the clause around it tells; who says so did nothing. */
class ResponsibilityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Northern Front claimed responsibility for the attack on the depot.|attack|Front",
                "The attack was claimed by the Northern Front.|attack|Front",
                "The attack on the depot, claimed by rebels, hurt nobody.|attack|rebels",
                "Police blamed the rebels for the ambush.|ambush|rebels",
                "Police blamed the ambush on the rebels.|ambush|rebels",
                "Officials attributed the bombing to rebels.|bombing|rebels",
                "The minister accused the rebels of the massacre.|massacre|rebels",
                "The envoy survived an attack launched by rebels.|attack|rebels",
                "The ministry condemns the murder of the mayor in Norvik, carried out this morning by rebels.|murder|rebels",
                "The killing of the priests perpetrated in Norvik on 16 May by rebels shocked the town.|killing|rebels",
                "The kidnapping of the clerks was planned and carried out by rebels.|kidnapping|rebels",
                "A spokesman for the Northern Front has claimed responsibility for the attack.|attack|Front",
                "The report speaks of the government's responsibility for the massacre.|massacre|government",
                "He spoke of the participation of soldiers in the massacre.|massacre|soldiers",
                "No group has claimed responsibility for the bombing.|bombing|''",
                "Nobody was hurt in the attack, for which the rebels are held responsible.|attack|rebels",
                "The attack, for which the rebels claimed responsibility, hurt nobody.|attack|rebels",
                "Nor has any group claimed responsibility for the bombing.|bombing|''",
                "The ministry condemned the murder and carried out reforms by decree.|murder|''",
                "Police reported the attack to the mayor.|attack|''"
            })
    void theDoerOfADeedIsToldByItsClause(String text, String deed, String doer) {
        Parsed parsed = Parsed.of(text);
        List<String> doers = new Responsibility(
                        parsed.sentence(),
                        parsed.arguments(),
                        RuleBook.builtIn().classes())
                .of(parsed.word(deed)).map(Responsibility.Answer::doers).orElse(List.of()).stream()
                        .map(Word::text)
                        .toList();
        assertThat(doers).isEqualTo(doer.isEmpty() ? List.of() : List.of(doer));
    }
}
