package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Holder;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/** What a careful reader found wrong in the claims of whole articles, each as a text of a sentence or two. */
class FaultsFoundByReadingTest {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private static List<Claim> claims(String text) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document(
                "test", "test", null, null, null, Published.parse("2025-05-19"), "en", text, List.of(body));
        return PIPELINE.code(document).claims();
    }

    /** Text, trigger, and the one claim at it: type, parties with "=" before the actor they are, certainty, status, holders. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The union repudiated the killing of a teacher by soldiers. | repudiated | ACCUSE union > soldiers CT+ asserted
            The party rejected the murder of two judges. | murder | ASSAULT ? > judges CT+ asserted
            The rebels denied the murder of the mayor. | murder | ASSAULT ? > mayor CT+ denied, rebels denied
            Its aim was to kill the governor. | kill | ASSAULT ? > governor Uu hypothetical
            Karim Saleh, who led the Northern Brigade until 2020, is expected to resign. | led | leads Saleh > Brigade CT+ asserted
            Ulmia designated the Northern Brigade a terrorist group in 2014. | designated | designated-by Brigade > Ulmia CT+ asserted
            The bulletin carried a warning to fighters who joined the army that they could be betrayed by the emir. | betrayed | SANCTION emir > fighters PS+ hypothetical, bulletin warning
            The junta in Mali carried out a raid on a depot in Gao. | raid | ASSAULT junta=mli-junta > depot CT+ asserted
            Two members of Hamas were killed at a checkpoint, and six others were captured. | captured | ASSAULT ? > others=pse-hamas CT+ asserted
            The Front killed two policemen. Five others were wounded. | wounded | ASSAULT ? > others CT+ asserted
            Turkey shelled Syria on Monday. Rebels attacked the village. | attacked | ASSAULT Rebels > village CT+ asserted
            The ministry warned that it would shoot protesters. | warned | THREATEN ministry > ? CT+ asserted
            Iran will not attend the talks. | attend | REJECT Iran > ? CT+ asserted
            The police did nothing. | did | REJECT police > ? CT+ asserted
            It is easy to blame the rebels. | blame | ACCUSE ? > rebels Uu hypothetical
            The Front was founded by Saleh in 2011, Ulmia had nothing to do with it. | founded | founded-by Front > Saleh CT+ asserted
            Algeria offered to mediate but Mali rejected the offer and recalled its envoy. | recalled | SANCTION Mali > envoy CT+ asserted
            Gunmen attacked a convoy, killing seven soldiers and wounding three others, two security sources and an official said. | wounding | ASSAULT Gunmen > others CT+ asserted, sources said
            Troops burned the mill, killing a miller and two guards, neighbours, a priest and a relief worker said on Sunday. | killing | ASSAULT Troops > miller, guards CT+ asserted, neighbours said
            Two soldiers were wounded in the blast, police and hospital officials said. | wounded | ASSAULT ? > soldiers CT+ asserted, police said
            The army said it withdrew from the valley; a ministry source denied that there was a deal. | withdrew | RETREAT army > ? CT+ asserted, army said
            Officers rescued nine of the hostages. | rescued | AID Officers > nine CT+ asserted
            A rival group claims two of its men were killed. | killed | ASSAULT ? > two CT+ unconfirmed, group claims
            Drones have killed ten rebels, though the council has neither confirmed nor denied this. | killed | ASSAULT Drones > rebels CT+ unconfirmed
            Qatar funds the Northern Brigade. | funds | funds Qatar > Brigade CT+ asserted
            Qatar funded the rebels last year. | funded | AID Qatar > rebels CT+ asserted
            The Northern Brigade is backed by Turkey. | backed | ally-of Turkey > Brigade CT+ asserted
            Human Rights Watch left. The army denied the accusations. | denied | null army > ? CT+ asserted
            The Front accused the guards of wilfully executing a miner. | executing | ASSAULT guards > miner CT+ unconfirmed, Front accused
            Ulmia accused Norland of shelling a town, a charge Norland rejects. | rejects | null Norland > ? CT+ asserted
            Nine miners were killed and two wounded when a Norland army plane bombed the pit. | killed | ASSAULT plane > miners CT+ asserted
            Nine miners were killed when an NDF drone hit the pit. | killed | ASSAULT NDF > miners CT+ asserted
            Two rebels were killed when they attacked a convoy. | killed | ASSAULT ? > rebels CT+ asserted
            The mayor denied that his men were in the pit, accusing rebels of killing the miners. | accusing | ACCUSE mayor > rebels CT+ asserted
            The minister said two guards had been killed and vowed to hunt down the rebels. | vowed | THREATEN minister > rebels CT+ asserted
            Police fired tear gas and live rounds to disperse the marchers, wounding four. | fired | ASSAULT Police > ? CT+ asserted
            Ulmia says Norland has sent 400 troops to Harbel, a charge Norland has denied. | sent | MOBILIZE Norland > troops CT+ denied, Ulmia says
            Saleh, who was abducted by the Front as a boy, denied all the charges. | abducted | ASSAULT Front > Saleh CT+ asserted
            The Front launched an offensive that killed nine miners. | killed | ASSAULT Front > miners CT+ asserted
            Hundreds gathered in Norvik to protest against the arrests. | gathered | PROTEST Hundreds > arrests CT+ asserted
            The premier directed the police to arrest the miners. | arrest | COERCE police > miners Uu hypothetical, premier directed
            The union accused the guards of theft. They shot two miners on Monday. | shot | ASSAULT guards > miners CT+ asserted
            The union accused the guards of theft. They demanded an inquiry. | demanded | REQUEST union > ? CT+ asserted
            Miners claimed that the strikes killed nine villagers. | killed | ASSAULT ? > villagers CT+ unconfirmed, Miners claimed
            An attack on a hospital in the town that killed nine nurses was condemned. | killed | ASSAULT ? > nurses CT+ asserted
            Guards shot two men whom the army said had been planting bombs. | planting | ASSAULT men > ? CT+ asserted, army said
            The Front said the men were miners and accused Ulmia of theft. | accused | ACCUSE Front > Ulmia CT+ asserted
            Gangs opened fire and set homes ablaze in Norvik. | set | ASSAULT Gangs > homes CT+ asserted
            Artillery fire by the Front killed nine miners. | killed | ASSAULT Front > miners CT+ asserted
            A device planted by rebels killed two miners. | killed | ASSAULT rebels > miners CT+ asserted
            The truce was proposed by the United Nations. There was none while the militia occupied cities. | occupied | COERCE militia > cities CT+ asserted
            Residents told reporters that the attackers shot nine miners. They also whisked away a nurse. | whisked | ASSAULT attackers > nurse CT+ asserted
            The Front accused the army of shooting a miner. Two refugees fled to Norvik. The army denied the allegation. | fled | SANCTION ? > refugees CT+ asserted
            The Front accused the army of shooting a miner. Rain fell. Snow fell. Hail fell. The army denied the allegation. | shooting | ASSAULT army > miner CT+ denied, Front accused
            The union has called for a strike against what it termed "killings", a charge denied by the army. | called | REQUEST union > ? CT+ asserted
            Israel killed a senior Hezbollah commander. | killed | ASSAULT Israel=isr > commander=lbn-hezbollah CT+ asserted
            Gunmen killed a nurse in Tinsukia. The government closed the border. | closed | COERCE government > ? CT+ asserted
            The rebels freed 14 soldiers captured in December. | captured | ASSAULT ? > soldiers CT+ asserted
            Marchers were dispersed with tear gas. | dispersed | ASSAULT ? > Marchers CT+ asserted
            Israel kills Hezbollah commander | kills | ASSAULT Israel=isr > commander=lbn-hezbollah CT+ asserted
            The Ministry of Interior in Jordan condemned Turkey. | condemned | ACCUSE Ministry=jor-interior-ministry > Turkey=tur CT+ asserted
            """)
    void reads(String text, String trigger, String expected) {
        List<String> found = claims(text).stream()
                .filter(claim -> claim.trigger().text().equals(trigger))
                .map(claim -> line(claim, expected.contains("=")))
                .toList();
        assertThat(found).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The envoy warned that the raids might provoke a war. | THREATEN
            Aid workers warned that the army could shell the camp. | THREATEN
            Ulmia designated the Northern Brigade a terrorist group in 2014. | SANCTION
            Drones operated by a firm linked to Karim Saleh killed ten rebels. | ACCUSE
            The United Nations peacekeeping mission left in 2023. | AID
            The president ruled out stepping down. | RETREAT
            The general ordered the troops to spare the village. | MOBILIZE
            The command deployed its tactical teams to the valley. | AID
            """)
    void isNot(String text, String type) {
        assertThat(claims(text)).extracting(claim -> claim.codes().type()).doesNotContain(type);
    }

    /** Text, trigger, and when it took place; "-" where nothing tells. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A court jailed two miners over the 2004 massacre. | jailed | -
            Rebels rejected the 2016 peace accord. | rejected | -
            On Monday a court jailed two men over the 2023 attack in which a guard was killed. | killed | 2023-01-01
            Gunmen killed Mr Sunday Holm in the town. | killed | -
            Talks begin on Monday. The war, which erupted in April 2023, has killed tens of thousands. | killed | -
            """)
    void dates(String text, String trigger, String start) {
        assertThat(claims(text))
                .filteredOn(claim -> claim.trigger().text().equals(trigger))
                .extracting(claim ->
                        String.valueOf(claim.time() == null ? "-" : claim.time().start()))
                .containsExactly(start);
    }

    /** Text, trigger, and where it took place; "-" where nothing tells. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LIMA, March 3 - Rebels freed nine miners in Cusco. A week passed. Another day passed. The rain went on. Rebels then shot two guards. | shot | -
            LIMA, March 3 - Rebels shot two guards. | shot | Lima
            A bomb killed a nurse in Cameroon's Northwest region. | killed | null
            Rebels bombed a mill, killing nine miners, according to Nairobi. | bombed | -
            A bomb killed a nurse in Kenya's Garissa County. | killed | Garissa County
            """)
    void places(String text, String trigger, String place) {
        assertThat(claims(text))
                .filteredOn(claim -> claim.trigger().text().equals(trigger))
                .extracting(claim -> String.valueOf(
                        claim.place() == null ? "-" : claim.place().name()))
                .containsExactly(place);
    }

    /** A headline, and who says so beside the author; "-" for nobody. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Colombia: nine soldiers die in ambush | -
            Army: nine soldiers die in ambush | Army
            Iran: we will bomb the camps | Iran
            """)
    void aCountryBeforeAColonIsWhereItWas(String title, String holder) {
        Part headline = new Part(PartKind.HEADLINE, new Span(0, title.length()));
        Document document = new Document("test", "test", null, null, title, null, "en", title, List.of(headline));
        assertThat(PIPELINE.code(document).claims())
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(claim.holders().stream()
                                .map(Holder::participant)
                                .filter(Objects::nonNull)
                                .map(Participant::text)
                                .findFirst()
                                .orElse("-"))
                        .isEqualTo(holder));
    }

    @Test
    void nobodyRulesFromAValley() {
        assertThat(claims("Bandits raided Kerio Valley on Monday."))
                .flatExtracting(Claim::recipients)
                .extracting(Participant::actor)
                .containsOnlyNulls();
    }

    @Test
    void anOfficeIsTheOtherEndOfARole() {
        Claim claim = claims("Interior Minister Anas Khattab visited Aleppo.").stream()
                .filter(one -> "holds-office".equals(one.codes().type()))
                .findFirst()
                .orElseThrow();
        Participant office = claim.recipients().get(0);
        assertThat(office.text()).isEqualTo("Interior Minister");
        assertThat(office.kind()).isEqualTo("organ");
        assertThat(office.country()).isEqualTo("SYR");
        assertThat(office.post()).isEqualTo("Interior Minister");
    }

    private static String line(Claim claim, boolean withActors) {
        String holders = claim.holders().stream()
                .filter(holder -> holder.cue() != null)
                .map(FaultsFoundByReadingTest::holder)
                .collect(Collectors.joining());
        return claim.codes().type() + " " + parties(claim.actors(), withActors) + " > "
                + parties(claim.recipients(), withActors) + " "
                + claim.certainty().code() + " "
                + claim.status().word() + holders;
    }

    private static String holder(Holder holder) {
        Participant who = holder.participant();
        return ", " + (who == null ? "?" : who.head()) + " "
                + java.util.Objects.requireNonNull(holder.cue()).text();
    }

    private static String parties(List<Participant> parties, boolean withActors) {
        if (parties.isEmpty()) {
            return "?";
        }
        return parties.stream()
                .map(party -> party.head() + (withActors && party.actor() != null ? "=" + party.actor() : ""))
                .collect(Collectors.joining(", "));
    }
}
