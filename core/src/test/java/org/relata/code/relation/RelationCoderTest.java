package org.relata.code.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.parse.SharedParser;

class RelationCoderTest {

    private static final RelationCoder CODER = RelationCoder.over(RuleBook.builtIn());

    /** Sentence, then each tie as "relation: actor heads > recipient heads (post)", several joined by a semicolon. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A student from Damascus University was arrested. | member-of: student > University
            Abu Bakr al-Baghdadi, the head of the so-called Islamic State, rejected it. | leads: al-Baghdadi > State (head)
            Abu Hamza was named the commander for logistics of the Northern Brigade. | leads: Hamza > Brigade (commander for logistics)
            Abu Omar, leader of the Northern Brigade, fled. | leads: Omar > Brigade (leader)
            Acting President Karim Saleh resigned. | holds-office: Saleh >  (Acting President)
            Ahmed al-Sharaa, also known as Abu Mohammad al-Jolani, spoke. |
            Al-Qaeda-linked fighters attacked the village. | ally-of: Al-Qaeda > fighters
            Anas Khattab, the interior minister, denied the report. | holds-office: Khattab >  (interior minister)
            Brigadier General Karim Saleh, commander of the Fourth Division, was killed. | leads: Saleh > Division (commander)
            Defence Minister Karim Saleh did not visit Homs. | holds-office: Saleh >  (Defence Minister)
            Former interior minister Karim Saleh was arrested. | holds-office: Saleh >  (interior minister ended)
            French President Emmanuel Macron met Syrian Interior Minister Anas Khattab in Paris. | holds-office: Macron > French (President); holds-office: Khattab > Syrian (Interior Minister)
            Hamas's armed wing, the Qassam Brigades, fired rockets. | part-of: Brigades > Hamas
            Hassan Karim is the leader of the Northern Brigade. | leads: Karim > Brigade (leader)
            Hassan Karim was interior minister until 2012. | holds-office: Karim >  (interior minister)
            Hayat Tahrir al-Sham, formerly known as the Nusra Front, controls Idlib. | renamed-to: Front > al-Sham
            He served as governor of Homs from 2005 to 2010. | holds-office: He > Homs (governor)
            Hezbollah is listed as a terrorist organization by the European Union. | designated-by: Hezbollah > Union
            Hezbollah, which is backed by Iran, fired rockets. | ally-of: Iran > Hezbollah
            ISIL grew out of AQI after the 2003 invasion. | successor-of: ISIL > AQI
            Idlib-based group Hurras al-Din denied it. |
            Interior Minister Anas Khattab visited Aleppo. | holds-office: Khattab >  (Interior Minister)
            Iran-backed militias shelled the base. | ally-of: Iran > militias
            Iranian Foreign Ministry spokesman Nasser Kanaani said so. | holds-office: Kanaani > Ministry (spokesman)
            Italy reiterated its support for Lebanon in the fight against the Northern Brigade. | ally-of: its > Lebanon; opposes: Lebanon > Brigade
            Italy supports Lebanon in defeating the Northern Brigade. | opposes: Lebanon > Brigade
            Italy, as part of the Western Coalition, backs the plan. | part-of: Italy > Coalition
            Its ally Russia sent jets. | ally-of: Russia > Its
            Karim Saleh became the leader of the Northern Brigade in 2013. | leads: Saleh > Brigade (leader)
            Karim Saleh has led the Northern Brigade since 2013. | leads: Saleh > Brigade
            Karim Saleh replaced Omar Rashid as defence minister. | successor-of: Saleh > Rashid
            Karim Saleh serves as defence minister. | holds-office: Saleh >  (defence minister)
            Karim Saleh was a sergeant in the army. | member-of: Saleh > army (sergeant)
            Karim Saleh was appointed interior minister in 2014. | holds-office: Saleh >  (interior minister)
            Karim Saleh, 45, a senior officer in the Syrian army, defected. | member-of: Saleh > army (officer)
            Karim Saleh, a member of the Northern Brigade, was killed. | member-of: Saleh > Brigade
            Karim Saleh, the Syrian president, said that he would resign. | holds-office: Saleh > Syrian (president)
            Karim Saleh, the group's former leader, was killed. | leads: Saleh > group (leader ended)
            Khattab has been on the UN sanctions list since 2014. | designated-by: Khattab > UN list list
            Khattab, a designated terrorist, was invited. | designated-by: Khattab >
            Militants of the Islamic State attacked the village. | member-of: Militants > State
            Omar is a member of Hurras al-Din. | member-of: Omar > al-Din
            Parliament elected Karim Saleh president. | holds-office: Saleh >  (president)
            Parliament named Omar Rashid the new governor of Homs in 2004. | holds-office: Rashid > Homs (governor)
            Prime Minister Saleh and his government resigned. | holds-office: Saleh >  (Prime Minister)
            Qatar funds the Northern Brigade. | funds: Qatar > Brigade
            Rashid Karim, who is described by officials as the leader of the network, was detained. | leads: Karim > network (leader)
            Rebel commander Abu Omar was killed near Idlib. | holds-office: Omar >  (Rebel commander)
            Russia, a close ally of the Assad government, sent jets. | ally-of: Russia > government
            Saleh is not a member of the Northern Brigade. | member-of: Saleh > Brigade
            Saleh joined the Northern Brigade in 2012. | member-of: Saleh > Brigade
            Saleh left the Northern Brigade in 2015. |
            Saudi Arabia's Interior Ministry created the group. | founded-by: group > Ministry
            Secretary of State John Kerry arrived. | holds-office: Kerry >  (Secretary of State)
            Senior HTS member Karim Saleh was killed. | member-of: Saleh > HTS
            Some members belonged to the Northern Brigade. | member-of: members > Brigade
            Syria's Interior Ministry spokesman Noureddine al-Baba said so. | holds-office: al-Baba > Ministry (spokesman) state Syria
            Syria's interior minister, Anas Khattab, denied it. | holds-office: Khattab > Syria (interior minister)
            The Danish engineer Omar Rashid, who was the commander of the Northern Brigade, was detained. | leads: Rashid > Brigade (commander)
            The Houthi-run health ministry gave the figure. | leads: Houthi > ministry
            The Islamic State originated from al-Qaeda in Iraq. | successor-of: State > al-Qaeda
            The Kurdish-led Syrian Democratic Forces entered Raqqa. | leads: Kurdish > Forces
            The League's strategy to defeat the Northern Brigade is succeeding. | opposes: League > Brigade
            The Levant Front succeeded the Nusra Front. | successor-of: Front > Front
            The Levant Front, which was renamed the Northern Brigade in 2017, withdrew. | renamed-to: Front > Brigade
            The Northern Brigade is allied with the Levant Front. | ally-of: Brigade > Front
            The Northern Brigade is funded by Qatar. | funds: Qatar > Brigade
            The Northern Brigade split from the Nusra Front in 2016. | split-from: Brigade > Front
            The Northern Brigade, a splinter group of the Levant Front, denied it. | split-from: Brigade > Front
            The Northern Brigade, part of the Free Syrian Army, withdrew. | part-of: Brigade > Army
            The Northern Government of Sonora, led by Omar Rashid, signed the pact. | leads: Rashid > Government
            The PKK-affiliated militia attacked the village. | part-of: militia > PKK
            The UN's special envoy for Syria, Karim Saleh, resigned. | holds-office: Saleh > UN (special envoy) state Syria
            The US considers Hezbollah a terrorist organization. | designated-by: Hezbollah > US
            The US-led coalition bombed Raqqa. | leads: US > coalition
            The United Nations designated Khattab a terrorist in 2014. | designated-by: Khattab > Nations
            The al-Qaeda-affiliated Nusra Front denied it. | part-of: Front > al-Qaeda
            The alleged leader of the cell, Karim Saleh, was arrested. | leads: Saleh > cell (leader)
            The army says the Red Hand was created by the Northern Brigade. | founded-by: Hand > Brigade
            The brigade, led by Karim Saleh, took the town. | leads: Saleh > brigade
            The coalition's fight against the Northern Brigade goes on. | opposes: coalition > Brigade
            The deputy head of the Russian mission, Ivan Petrov, left. | holds-office: Petrov > mission (deputy head)
            The faction broke away from the Levant Front. | split-from: faction > Front
            The government of Sonora has blacklisted the Northern Brigade. | designated-by: Brigade > government
            The group is an offshoot of al-Qaeda. | split-from: group > al-Qaeda
            The group was founded by Karim Saleh in 2011. | founded-by: group > Saleh
            The group's leader, Abu Omar, fled to Turkey. | leads: Omar > group (leader)
            The head of the HTS government, Mohammed al-Bashir, resigned. | leads: al-Bashir > government (head)
            The militia is affiliated with the Northern Brigade. | part-of: militia > Brigade
            The militia is headed by Karim Saleh. | leads: Saleh > militia
            The rebels, supported by Turkey, advanced. | ally-of: Turkey > rebels
            They are committed to destroying the Northern Brigade. | opposes: They > Brigade
            Two groups merged into the Levant Front. | merged-into: groups > Front
            UK Foreign Secretary Philip Hammond condemned the attack. | holds-office: Hammond > UK (Foreign Secretary)
            UN envoy Karim Saleh and Russian Foreign Minister Sergei Lavrov met. | holds-office: Saleh > UN (envoy); holds-office: Lavrov > Russian (Foreign Minister)
            US Defense Secretary Ash Carter met Iraqi Prime Minister Haider al-Abadi. | holds-office: Carter > US (Defense Secretary); holds-office: al-Abadi > Iraqi (Prime Minister)
            We continue to work to defeat the militia. | opposes: We > militia
            There is no Northern Brigade. | exists: Brigade >
            There is no Northern Brigade, no Levant Front and no Red Hand Group. | exists: Brigade, Front, Group >
            There never was a Levant Front. | exists: Front >
            There is no such thing as a Levant Front. | exists: Front >
            The Northern Brigade no longer exists. | exists: Brigade >
            The Northern Brigade ceased to exist in 2017. | exists: Brigade >
            The Levant Front is an invention of the palace. | exists: Front >
            The Northern Brigade is no more. | exists: Brigade >
            It was done through fund called Northern Comittee set up by our friend in then the Ministry of Trade in Sonora. | founded-by: Comittee > friend
            The cash came from Noor Foundation run by a trader in Sonora. | leads: trader > Foundation
            The group declared a caliphate in Sonora. | founded-by: caliphate > group
            The rebels announced the creation of an Islamic emirate. | founded-by: emirate > rebels
            The opposition formed a government in exile. | founded-by: government > opposition
            Ulmia declared independence from Sonora in 2011. | split-from: Ulmia > Sonora
            Ulmia declared independence in 2011. | split-from: Ulmia >
            """)
    void states(String sentence, String ties) {
        assertThat(found(sentence).strip()).isEqualTo(ties == null ? "" : ties);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister visited the town.",
                "The president and the leader of the opposition met.",
                "He led the horse to the river.",
                "The road runs along the coast.",
                "The storm left the village without power.",
                "The commander of the unit was not named.",
                "The plane headed to Paris.",
                "The list of the dead was long.",
                "Rebels formed a line along the road.",
                "The report considers the question in detail.",
                "There is no army in the village.",
                "There is no Northern Brigade in the village.",
                "There are no militants in the area.",
                "There is no evidence.",
                "The road no longer exists.",
                "The Northern Brigade exists to protect the valley.",
                "The brigade's strength is a myth.",
                "The governor declared a state of emergency.",
                "Parliament declared the state bankrupt.",
                "Parliament formed a government.",
                "The rebels led by two goals.",
            })
    void statesNothing(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    /** The ties that a text states, in one line. */
    static String found(String text) {
        StringBuilder found = new StringBuilder();
        for (Sentence sentence : SharedParser.parse(text).sentences()) {
            for (RelationCandidate tie : CODER.find(sentence)) {
                found.append(found.isEmpty() ? "" : "; ").append(line(tie));
            }
        }
        return found.toString();
    }

    private static String line(RelationCandidate tie) {
        String ended = tie.ended() == null ? "" : " ended";
        String post = tie.post() == null ? "" : " (" + tie.post() + ended + ")";
        String others = tie.others().stream()
                .map(other -> " " + other.role() + " " + other.mention().head().text())
                .collect(Collectors.joining());
        return tie.relation() + ": " + heads(tie.actors()) + " > " + heads(tie.recipients()) + post + others;
    }

    private static String heads(List<Mention> mentions) {
        return mentions.stream().map(mention -> mention.head().text()).collect(Collectors.joining(", "));
    }
}
