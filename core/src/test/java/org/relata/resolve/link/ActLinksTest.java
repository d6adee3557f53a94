package org.relata.resolve.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relata.OwnText;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Link;
import org.relata.model.Participant;
import org.relata.model.Status;

/** Links between the claims of short own texts. */
class ActLinksTest {

    private static Link only(Claim claim, String relation) {
        List<Link> found = claim.links().stream()
                .filter(link -> link.relation().equals(relation))
                .toList();
        assertThat(found).as("links %s of %s", relation, claim.trigger()).hasSize(1);
        return found.get(0);
    }

    private static List<String> texts(List<Participant> parties) {
        return parties.stream().map(Participant::text).toList();
    }

    @Test
    void theDeadOfARaidArePartOfItAndItsForceKilledThem() {
        OwnText text = OwnText.of("The Kenyan army raided a camp near Lamu on Friday. Five militants were killed in the"
                + " raid, and six others were captured.");
        Claim raid = text.claim("raided");
        for (String part : List.of("killed", "captured")) {
            Claim claim = text.claim(part);
            Link link = only(claim, "part-of");
            assertThat(link.claim()).isEqualTo(raid.id());
            assertThat(Objects.requireNonNull(link.cue()).text()).isEqualTo("in the raid");
            assertThat(texts(claim.actors())).containsExactly("The Kenyan army");
            assertThat(claim.actors().get(0).via()).isEqualTo("in the raid → The Kenyan army");
        }
    }

    @Test
    void whoeverDiedOnTheRaidersSideWasNotKilledByThem() {
        OwnText text = OwnText.of(
                "The Kenyan army raided a camp near Lamu on Friday. Two Kenyan soldiers were killed in the raid.");
        Claim killed = text.claim("killed");
        assertThat(only(killed, "part-of").claim())
                .isEqualTo(text.claim("raided").id());
        assertThat(killed.actors()).isEmpty();
    }

    @Test
    void anActToldAgainWithMoreIsRefined() {
        OwnText text =
                OwnText.of("The Malian government carried out a raid against a smugglers' den in Gao on Monday. The"
                        + " defence ministry said the raid was carried out by a special unit.");
        Claim again = text.claims("raid").get(1);
        assertThat(only(again, "refines").claim())
                .isEqualTo(text.claims("raid").get(0).id());
        assertThat(texts(again.recipients())).containsExactly("a smugglers' den");
        assertThat(again.recipients().get(0).via()).startsWith("the raid → ");
    }

    @Test
    void anArrestOfSomebodyElseIsNotTheArrestToldBefore() {
        OwnText text = OwnText.of(
                "Police in Lima arrested a mayor on Monday. Miners protested against the arrest of a union leader.");
        assertThat(text.claims("arrest").stream().flatMap(claim -> claim.links().stream()))
                .noneMatch(link ->
                        link.relation().equals("repeats") || link.relation().equals("refines"));
    }

    @Test
    void motivesAreOpenAlternativesAndPurposesOfTheActSpokenOf() {
        OwnText text = OwnText.of(
                "The junta's troops stormed a monastery in Bago on Sunday. As for the raid, nobody knows"
                        + " whether it was an attempt to woo Beijing or an attempt to drive a rebel faction out of the city.");
        Claim raid = text.claim("stormed");
        Claim woo = text.claim("woo");
        Claim drive = text.claim("drive");
        assertThat(only(woo, "purpose-of").claim()).isEqualTo(raid.id());
        assertThat(only(drive, "purpose-of").claim()).isEqualTo(raid.id());
        assertThat(only(drive, "alternative-to").claim()).isEqualTo(woo.id());
        assertThat(List.of(woo, drive)).allSatisfy(claim -> {
            assertThat(claim.holders().get(0).certainty()).isNotEqualTo(Certainty.CT_PLUS);
            assertThat(claim.status()).isEqualTo(Status.HYPOTHETICAL);
            assertThat(texts(claim.actors())).containsExactly("The junta's troops");
        });
    }

    @Test
    void aCauseIsLinkedToItsEffect() {
        OwnText because =
                OwnText.of("Militants in Mali attacked a convoy because the army had killed their commander.");
        assertThat(only(because.claim("killed"), "causes").claim())
                .isEqualTo(because.claim("attacked").id());
    }

    @Test
    void anAttackOnlyPlannedIsNotTheAttackSpokenOfLater() {
        OwnText text =
                OwnText.of("Rebels shelled a market in Juba on Monday. They plan to attack the airport. Ten people were"
                        + " killed in the attack.");
        assertThat(only(text.claim("killed"), "part-of").claim())
                .isEqualTo(text.claim("shelled").id());
    }

    @Test
    void whoHelpedToPlanTheStrikesOfOthersIsTheirFacilitator() {
        OwnText text = OwnText.of(
                "The Islah party accused a colonel, Karim Saleh, of helping plan Emirati air strikes on its offices.");
        Claim strikes = text.claim("strikes");
        assertThat(strikes.others()).hasSize(1);
        assertThat(strikes.others().get(0).role()).isEqualTo("facilitator");
        assertThat(strikes.others().get(0).text()).contains("colonel");
    }
}
