package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Claim;
import org.relata.model.Toll;

/** What monitoring groups, the UN, human rights groups, think tanks and armed groups write, and how it was misread. */
class FieldReportsTest {

    /** Text, trigger, and the one claim at it. A {@code /} in the text begins a paragraph. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Field reports indicate that a drone struck the market, in which, according to a council, 12 people were killed. | killed | ASSAULT ? > people CT+ asserted, reports indicate, council according to
            The army denied that it had killed civilians and said that it had captured a depot. | captured | COERCE it=army > depot CT+ asserted, army said
            The Front claimed responsibility for the killing of Colonel Hamad, who was arrested after a court had sentenced him to death. | sentenced | COERCE court > him=Hamad CT+ asserted
            It has been suggested that the raids, which killed 12 people last week, are meant to please the neighbours. | killed | ASSAULT ? > people CT+ asserted
            There were rumours that the governor would resign, which his office dismissed. | dismissed | null office > ? CT+ asserted
            Karim Saleh, who killed hundreds of civilians, reportedly fled in May. | killed | ASSAULT Saleh > hundreds CT+ asserted
            Monitors received credible reports that four women had been raped. | raped | ASSAULT ? > women CT+ unconfirmed, ? reports
            The police denied having armed the militia. | armed | MOBILIZE police > militia CT- denied, police denied
            Soldiers repelled an assault on their base; no losses were reported. | repelled | ASSAULT Soldiers > assault CT+ asserted
            Egypt rejected the finding that it had supplied arms to the rebels. | supplied | AID it=Egypt > rebels CT+ denied, Egypt rejected, ? finding
            The Front denies the allegations of the press that it had shelled the camp. | shelled | ASSAULT it=Front > camp CT- denied, Front denies
            At least 31 civilians were killed. The office has not been able to verify these figures. | killed | ASSAULT ? > civilians CT+ unconfirmed
            Clashes between rebels and soldiers were reported. The Front blamed militiamen for the attack. The militia rejected the accusation. | Clashes | ASSAULT rebels, soldiers > ? CT+ asserted
            """)
    void holders(String text, String trigger, String expected) {
        assertThat(ClaimLines.at(text, trigger)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aleppo: Gang members executed six residents. | executed | ASSAULT members > residents @Aleppo CT+ asserted
            Daraa governorate: Two men were killed near Nawa. | killed | ASSAULT ? > men @Nawa CT+ asserted
            Daraa governorate: Two men were killed. A woman was shot dead. | shot | ASSAULT ? > woman @~Daraa CT+ asserted
            Aleppo: A guard of the council was injured when a bomb went off. | injured | ASSAULT ? > guard @Aleppo CT+ asserted
            Aleppo: Two men were killed. / Homs: A priest was kidnapped. | kidnapped | ASSAULT ? > priest @Homs CT+ asserted
            """)
    void itemsOfABulletin(String text, String trigger, String expected) {
        assertThat(ClaimLines.at(text.replace(" / ", "\n\n"), trigger)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unidentified gunmen riding a motorcycle assassinated a former judge. | assassinated | ASSAULT gunmen > judge CT+ asserted
            Geolocated footage published on Friday indicates that Russian forces advanced in northern Toretsk and likely seized Dachne, southwest of Kurakhove. | seized | COERCE forces > Dachne @Dachne PR+ asserted, footage indicates
            Russian forces recently advanced near Toretsk. | advanced | MOBILIZE forces > ? @Toretsk CT+ asserted
            Rebels attacked near the village on March 7 and 8. | attacked | ASSAULT Rebels > ? CT+ asserted
            The police reported the arrest of 11 men by the Fifth Brigade and their transfer to a prison. | arrest | COERCE Brigade > men CT+ asserted, police reported
            Iran was accused of supplying the rebels with missiles, a charge that it rejects. | supplying | AID Iran > rebels CT+ unconfirmed, ? accused
            """)
    void parties(String text, String trigger, String expected) {
        assertThat(ClaimLines.at(text, trigger)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The family says it paid the gang $30,000. | paid | AID it=family > gang CT+ asserted, family says
            A herder spoke to us. "They took the Fulani away," he said. "They shot them." | shot | ASSAULT They > them=Fulani CT+ asserted
            The Red Cross has suspended visits in Masisi, where it supports two hospitals. | supports | SUPPORT it=Cross > hospitals CT+ asserted
            The Harbel Front was founded by Karim Saleh, a former member of the Old League. Omar Diab led the group. | led | leads Diab > the group=Front CT+ asserted
            Five children slept in the camp. Officials admitted that a raid had killed them. | killed | ASSAULT ? > them=children CT+ confirmed, Officials admitted
            In Nigeria, Ansaru broke away from Boko Haram, accusing its leader, Karim Saleh, of murder. | leader | leads Saleh > its=Haram CT+ asserted
            The enemy lied. The Front killed the traitor Karim Saleh after a court had sentenced him to death. | sentenced | COERCE court > him=Saleh CT+ asserted
            The army left. The Brigade said its fighters had withdrawn "to spare lives". | withdrawn | RETREAT its fighters=fighters > ? CT+ asserted, Brigade said
            """)
    void pronouns(String text, String trigger, String expected) {
        assertThat(ClaimLines.at(text, trigger)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On Tuesday masked men kidnapped a chemist. | kidnapped | ASSAULT men > chemist CT+ asserted
            In 2019 separatists seized the port of Norvik. | seized | COERCE separatists > port @Norvik CT+ asserted
            Local doctors told me nine people died in the raid. | died | ASSAULT ? > people CT+ asserted, doctors told
            Four officers were killed in fighting with the Harbel Front. | killed | ASSAULT Front > officers CT+ asserted
            Three soldiers were killed in an attack by Front cells. | killed | ASSAULT cells > soldiers CT+ asserted
            M23, which took Goma in January, has blamed the militia. | took | COERCE M23 > Goma @Goma CT+ asserted
            Two of its fighters were arrested for filming the ruins. | arrested | COERCE ? > Two CT+ asserted
            The army confiscated large quantities of ammunition. | confiscated | COERCE army > quantities CT+ asserted
            The council holds the junta accountable for the massacre of 30 villagers. | holds | ACCUSE council > junta CT+ asserted
            The council holds the junta accountable for the massacre of 30 villagers. | massacre | ASSAULT junta > villagers CT+ unconfirmed, council holds accountable
            The general was wrongly reported killed. | killed | ASSAULT ? > general CT+ denied, ? reported
            Fighting between the army and the militia intensified in March. | Fighting | ASSAULT army, militia > ? CT+ asserted
            A wing of the Renewal Front broke away in 2020. | broke | split-from wing > Front CT+ asserted
            The Brigade emerged from a merger between the Harbel Front and the Army of Dignity. | emerged | merged-into Front, Army > Brigade CT+ asserted
            A drone strike hit a market in Norvik. | strike | ASSAULT ? > market @Norvik CT+ asserted
            The claim that rebels shelled the market is baseless. | shelled | ASSAULT rebels > market CT+ denied, ? claim
            The monitor could not verify claims that soldiers had fired on people. | fired | ASSAULT soldiers > people CT+ unconfirmed, monitor verify, ? claims
            The institute has not observed evidence that the army captured the village. | captured | COERCE army > village Uu unconfirmed
            Gang members executed six residents who had refused to leave, according to a council. | executed | ASSAULT members > residents CT+ asserted, council according to
            The ministry condemned the raid and called on Ankara to withdraw. | condemned | ACCUSE ministry > ? CT+ asserted
            The premier claimed that "our army does not kill civilians" and blamed the rebels for the raid. | blamed | ACCUSE premier > rebels CT+ unconfirmed
            The jets carried out air strikes targeting depots near Homs. | strikes | ASSAULT jets > depots @Homs CT+ asserted
            The High Council for the Unity of Ulmia was accused of complicity; Mali severed ties with Chad. | severed | SANCTION Mali > Chad CT+ asserted
            The rebels received money and training from Chad. | received | AID Chad > rebels CT+ asserted
            Turkey trained 300 members of the Harbel Front. | trained | AID Turkey > members CT+ asserted
            The Harbel Front swore allegiance to Karim Saleh. | allegiance | ally-of Front > Saleh CT+ asserted
            """)
    void acts(String text, String trigger, String expected) {
        assertThat(ClaimLines.at(text, trigger)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deliberate attacks on civilians are war crimes. | attacks
            Gunmen shot at the adviser to the prime minister, Omar Diab, on Monday. | minister
            The jets carried out air strikes targeting depots. | targeting
            """)
    void tellsNothing(String text, String trigger) {
        assertThat(ClaimLines.at(text, trigger)).isEmpty();
    }

    @Test
    void whatIsLeftOfAWarIsNotTheWar() {
        Claim claim =
                ClaimLines.claims("Two men were killed in an explosion of a mine left over from the war.").get(0);
        assertThat(claim.tolls().get(0).scope()).isEqualTo("event");
    }

    @Test
    void nobodyIsAGeneralByHisOffice() {
        Claim claim = ClaimLines.claims("The Secretary-General condemned the raid.").get(0);
        assertThat(claim.actors().get(0).sectors()).doesNotContain("MIL");
    }

    @Test
    void whatMayBeTookPlaceNowhereYet() {
        Claim claim = ClaimLines.claims("Rebels killed two men in Aleppo. The army may attack the rebels.").stream()
                .filter(one -> one.trigger().text().equals("attack"))
                .findFirst()
                .orElseThrow();
        assertThat(claim.place()).isNull();
    }

    @Test
    void whoIsAmongTheDeadIsOneOfThem() {
        Claim claim = ClaimLines.claims("Fighters killed 14 soldiers, among them an officer.").get(0);
        assertThat(claim.recipients()).hasSize(1);
        assertThat(claim.tolls()).extracting(Toll::best).containsExactly(14, 1);
        assertThat(claim.tolls().get(1).partOf()).isZero();
    }
}
