package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.Published;
import org.relata.model.Toll;
import org.relata.parse.SharedParser;

/** What is counted, as what, as a part of what and over what time. */
class TollsTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private static List<Claim> claims(String title, String text) {
        Document document = new Document(
                "t",
                "t",
                null,
                null,
                title,
                Published.on(LocalDate.of(2024, 5, 2)),
                "en",
                text,
                Part.ofBody(title, text));
        return PIPELINE.code(document).claims();
    }

    private static List<String> tolls(String text) {
        return claims("", text).stream()
                .flatMap(claim -> claim.tolls().stream())
                .map(TollsTest::written)
                .toList();
    }

    private static String written(Toll toll) {
        Integer best = toll.best() == null ? toll.low() : toll.best();
        String part = toll.partOf() == null ? "" : " of " + toll.partOf();
        return toll.kind() + " " + best + part + (toll.scope().equals("event") ? "" : " " + toll.scope());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Gunmen killed 12 traders, including three women, in Mopti. | killed 12; killed 3 of 0
            The raid killed at least six guards in Homs. | killed 6
            A sniper killed the mayor of Tacna on Friday. | killed 1
            A 25-year-old man was shot in the leg in Bangui. | wounded 1
            Two clerks were shot outside a bank in Lima. | casualties 2
            Government forces have killed 500 civilians since January. | killed 500 period
            Government forces have killed 90,000 civilians since the war began. | killed 90000 conflict
            Between 15 and 20 herders were killed in a raid near Harbel. | killed 15
            Close to 100 people were killed in Goma. | killed 100
            Upwards of 30 fighters were killed in Goma. | killed 30
            In excess of 40 people were arrested in Goma. | arrested 41
            From six to nine people were wounded in Goma. | wounded 6
            Not fewer than 20 people were killed in Goma. | killed 20
            Residents said between eight and ten herders had been shot dead near Goma. | killed 8
            Between 2011 and 2016 people were killed in Goma by rebels. | ''
            The blast left seven villagers injured. | wounded 7
            The ambush left 14 dead and at least 20 wounded. | killed 14; wounded 20
            The war in Ulmia has left 70,000 dead. | killed 70000 conflict
            He spoke of a conflict that has killed 3,000 farmers. | killed 3000 conflict
            Raid on Harbel leaves nine dead, guards say | killed 9
            Six dead, four missing in a rocket attack on Tacna | killed 6; missing 4
            At least 11 dead after gunmen storm a camp in Gao | killed 11
            Rebels captured 20 soldiers near Gao. | captured 20
            Police arrested five students in Pune. | arrested 5
            """)
    void tollsOfASentence(String text, String expected) {
        assertThat(String.join("; ", tolls(text))).isEqualTo(expected);
    }

    @Test
    void aDeathAfterAnAssaultIsPartOfIt() {
        List<Claim> claims = claims("", "Gunmen shot a guard outside a bank in Lima. He died at a hospital.");
        Claim death = claims.stream()
                .filter(claim -> claim.trigger().text().equals("died"))
                .findFirst()
                .orElseThrow();
        Claim shot = claims.stream()
                .filter(claim -> claim.trigger().text().equals("shot"))
                .findFirst()
                .orElseThrow();
        assertThat(written(death.tolls().get(0))).isEqualTo("killed 1");
        assertThat(death.links()).anySatisfy(link -> {
            assertThat(link.relation()).isEqualTo("part-of");
            assertThat(link.claim()).isEqualTo(shot.id());
        });
    }

    @Test
    void aDeathWithNobodyActingIsNoClaim() {
        assertThat(claims("", "The poet lived in Turin. She died at a hospital on Monday."))
                .noneMatch(claim -> claim.trigger().text().equals("died"));
    }

    @Test
    void aHeadlineRunTogetherWithTheBodyIsReadByItself() {
        String title = "Two men shot in Lima";
        List<Claim> claims = claims(title, title + "Police searched the port on Monday.");
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.trigger().text()).isEqualTo("shot");
            assertThat(claim.tolls()).extracting(TollsTest::written).containsExactly("casualties 2");
        });
    }
}
