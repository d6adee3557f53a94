package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Link;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.model.Toll;
import org.relata.parse.SharedParser;

/** Who stands behind a deed that is told as a noun, and what a sentence sums up that it cost. */
class DeedOwnersTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private static List<Claim> claims(String text) {
        Document document = new Document(
                "d",
                "d",
                null,
                null,
                null,
                Published.parse("2019-03-08"),
                "en",
                text,
                List.of(new Part(PartKind.BODY, new Span(0, text.length()))));
        return PIPELINE.code(document).claims();
    }

    private static Claim at(String text, String trigger) {
        return claims(text).stream()
                .filter(claim -> claim.trigger().text().contains(trigger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim at " + trigger + ": " + text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An army raid killed five villagers. | killed | army",
                "The army's raid killed five villagers. | killed | The army",
                "Shelling by rebels killed two shepherds. | killed | rebels",
                "The raid by the Syrian army killed 20 people. | killed | the Syrian army",
                "A rocket fired by Hezbollah killed two children. | killed | Hezbollah",
                "Syrian government air strikes killed three people. | killed | Syrian government",
                "Free Syrian Army attacks killed three soldiers. | killed | Free Syrian Army",
                "An Israeli raid killed five people. | killed | Israeli",
                "A Baghdad bombing killed five people. | killed | ''",
                "Air raids killed five people. | killed | ''"
            })
    void whoIsBehindTheDeedActs(String text, String trigger, String actors) {
        assertThat(at(text, trigger).actors().stream().map(Participant::text).collect(Collectors.joining(", ")))
                .isEqualTo(actors);
    }

    @Test
    void theAdjectiveOfACountryBeforeADeedIsItsState() {
        Participant israel =
                at("An Israeli raid killed five people.", "killed").actors().get(0);
        assertThat(israel.actor()).isEqualTo("isr");
        assertThat(israel.kind()).isEqualTo("state");
    }

    @Test
    void whatPeopleDoIsThePeoples() {
        Participant turks = at("Turkish protests against the ban turned violent.", "protests")
                .actors()
                .get(0);
        assertThat(turks.kind()).isEqualTo("population");
    }

    @Test
    void airStrikesHitSomebody() {
        assertThat(at("Russian air strikes hit the town of Douma.", "strikes").recipients())
                .extracting(Participant::text)
                .containsExactly("the town of Douma");
    }

    @Test
    void theArmyIsThatOfTheCountryWhereItIs() {
        String text = "An army raid in Idlib killed three men, a medic in Aleppo said.";
        assertThat(at(text, "killed").actors()).extracting(Participant::actor).containsExactly("syr-military");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The death toll of the raid on the camp has risen to 24, a medic said. | raid | killed 24 24",
                "The toll from the bombing in Mosul climbed to at least 40 dead. | bombing | killed 40 null",
                "The number of people killed in the attack reached 63. | killed | killed 63 63",
                "The death toll in the car bombing in Mogadishu stands at 85, officials said. | bombing | killed 85 85"
            })
    void whatTheSentenceSumsUpIsTheToll(String text, String trigger, String toll) {
        assertThat(at(text, trigger).tolls())
                .extracting(DeedOwnersTest::written)
                .containsExactly(toll);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bombing in Kano killed 17 people. A hospital source put the death toll at 23. | toll | killed 23 23",
                "A bombing in Kano killed 17 people. Two more deaths brought the toll to 25. | toll | killed 25 25"
            })
    void theTollOfAnEarlierActIsAClaimOfIt(String text, String trigger, String toll) {
        Claim claim = at(text, trigger);
        assertThat(claim.tolls()).extracting(DeedOwnersTest::written).containsExactly(toll);
        assertThat(claim.links()).extracting(Link::relation).contains("part-of");
    }

    @Test
    void whoPutsTheTollHoldsIt() {
        Claim claim = at("A bombing in Kano killed 17 people. A hospital source put the death toll at 23.", "toll");
        assertThat(claim.holders()).hasSize(2);
    }

    @Test
    void theTollOfAnEarthquakeIsNoClaim() {
        assertThat(claims("An earthquake shook Bam. The death toll rose to 90."))
                .isEmpty();
    }

    @Test
    void aCapitalThatSpeaksIsNoPlaceOfTheNextAct() {
        String text = "Russian missiles struck a house in Dnipro on Sunday. Moscow denied it."
                + " Ukraine's air force shot down two missiles.";
        assertThat(at(text, "shot").place()).extracting(PlaceRef::name).isEqualTo("Dnipro");
    }

    @Test
    void theTownOfWhoSaysItIsNoPlaceOfTheAct() {
        Claim claim = at("Militants burned granaries in Gangafani, according to the mayor of Bankass.", "burned");
        assertThat(claim.place()).extracting(PlaceRef::text).isEqualTo("Gangafani");
    }

    @Test
    void aPartWasWhereAndWhenItsWholeWas() {
        Claim claim = at("Three officers died when a car bomb exploded in Jamundi on Wednesday.", "died");
        assertThat(claim.place())
                .extracting(PlaceRef::text, PlaceRef::inherited)
                .containsExactly("Jamundi", true);
    }

    @Test
    void oneOfAPeopleIsATollOfOne() {
        assertThat(at("Troops shot dead a 17-year-old Palestinian near Nablus.", "shot")
                        .tolls())
                .extracting(DeedOwnersTest::written)
                .containsExactly("killed 1 1");
    }

    @Test
    void whoWasShotAndDiedIsToldTwice() {
        assertThat(claims("A clerk was shot in a bar on Monday and died in hospital."))
                .extracting(claim -> claim.trigger().text())
                .contains("died");
    }

    private static String written(Toll toll) {
        return toll.kind() + " " + toll.low() + " " + toll.high();
    }

    @Test
    void everyoneIsNoTollOfOne() {
        assertThat(at("Gunmen shot everyone in the house.", "shot").tolls()).isEmpty();
    }

    @Test
    void whoSpeaksOfThemIsNoneOfThem() {
        String text = "Residents of Talhaya said that the raid by the Syrian army killed 20 people."
                + " \"They came before dawn and shot the elders,\" one resident said.";
        assertThat(at(text, "shot").actors()).extracting(Participant::actor).containsExactly("syr-military");
    }
}
