package org.relata.code.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who stands with whom and against whom, who pays whom, who is marked out by whom. */
class StandingTiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A militia allied to the Northern Front shelled the port. | ally-of: militia > Front
            Abu Omar swore allegiance to al-Baghdadi. | ally-of: Omar > al-Baghdadi
            Anti-Assad rebels took the town. | opposes: rebels > Assad
            Both men are on the UN sanctions list. | designated-by: men > UN list list
            Forces loyal to General Saleh shelled the port. | ally-of: Forces > Saleh
            France is one of our most important partners. | ally-of: France > our
            Hezbollah is outlawed in Germany. | designated-by: Hezbollah > Germany
            Iran and Sonora are rivals. | opposes: Iran > Sonora
            Iran's support for Hezbollah is well known. | ally-of: Iran > Hezbollah
            Italy backed the army in its efforts to defeat the Northern Brigade. | opposes: army > Brigade
            Italy helped Sonora to defeat the Northern Brigade. | opposes: Sonora > Brigade
            Italy invaded Sonora to eradicate the Northern Brigade. | opposes: Italy > Brigade
            Its rival, the Levant Brigade, denied it. | opposes: Brigade > Its
            Its support for the government and the people in their fight against the Northern Brigade goes on. | ally-of: Its > government, people; opposes: government, people > Brigade
            Karim Saleh was sanctioned by the European Union in 2019. | designated-by: Saleh > Union
            Karim Saleh, who is under US sanctions, denied it. | designated-by: Saleh > US list sanctions
            Karim Saleh, who was blacklisted by Washington in 2013, denied it. | designated-by: Saleh > Washington
            Pro-Iranian militias attacked the base. | ally-of: militias > Iranian
            Pro-government forces took the town. | ally-of: forces > government
            Qatar bankrolled the Northern Front. | funds: Qatar > Front
            Qatar, the group's main sponsor, denied it. | funds: Qatar > group
            Rebels backed by Turkey entered the town. | ally-of: Turkey > Rebels
            She won two seats in her battle against the Northern Party. | opposes: her > Party
            Sonora and Ulmia are close allies. | ally-of: Sonora > Ulmia
            Sonora and its ally Ulmia sent jets. | ally-of: Ulmia > its
            Sonora is Ulmia's closest ally. | ally-of: Sonora > Ulmia
            Sonora is a staunch supporter of the Northern Front. | ally-of: Sonora > Front
            Sonora regards the Northern Front as a terrorist organisation. | designated-by: Front > Sonora
            Sonora's rivalry with Ulmia is old. | opposes: Sonora > Ulmia
            Sonora, a NATO ally of Ulmia, sent jets. | ally-of: Sonora > Ulmia of NATO
            Sonora, an ally of Ulmia, sent arms. | ally-of: Sonora > Ulmia
            Sonora, the main financier of the militia, denied it. | funds: Sonora > militia
            The European Union lists the Northern Front as a terrorist group. | designated-by: Front > Union
            The Iran-financed militia withdrew. | funds: Iran > militia
            The Levant Front has been fighting the Northern Brigade since 2013. | opposes: Front > Brigade
            The Northern Front formed an alliance with the Levant Brigade. | ally-of: Front > Brigade
            The Northern Front has been banned as a terrorist organisation by Sonora. | designated-by: Front > Sonora
            The Northern Front is a designated terrorist organisation. | designated-by: Front >
            The Northern Front is a rival of the Levant Brigade. | opposes: Front > Brigade
            The Northern Front is aligned with Sonora. | ally-of: Front > Sonora
            The Northern Front is hostile to the government. | opposes: Front > government
            The Northern Front is on the US terror list. | designated-by: Front > US list list
            The Northern Front opposes the Levant Brigade. | opposes: Front > Brigade
            The Northern Front pledged allegiance to the Islamic State in 2014. | ally-of: Front > State
            The Northern Front remains designated as a terrorist group by Washington. | designated-by: Front > Washington
            The Northern Front wants to overthrow the government. | opposes: Front > government
            The Northern Front was blacklisted by the European Union in 2018. | designated-by: Front > Union
            The Northern Front, designated a terrorist organisation by the United Nations, denied it. | designated-by: Front > Nations
            The Northern Front, financed by Qatar, withdrew. | funds: Qatar > Front
            The Northern Front, listed by the European Union as a terrorist organisation, denied it. | designated-by: Front > Union
            The Northern Front, which Sonora considers a terrorist organisation, denied it. | designated-by: Front > Sonora
            The Sonora-funded militia withdrew. | funds: Sonora > militia
            Norland is firm in its support of the junta. | ally-of: its > junta
            The US-backed Syrian Democratic Forces, led by Karim Saleh, entered Homs. | ally-of: US > Forces; leads: Saleh > Forces
            The United States added the Northern Front to its terrorism list in 2018. | designated-by: Front > its list list
            The United States has designated Karim Saleh a global terrorist. | designated-by: Saleh > States
            The United States remains steadfast in support of the government. | ally-of: States > government
            The alliance between Sonora and Ulmia is old. | ally-of: Sonora > Ulmia
            The anti-Assad coalition met in Ulm. | opposes: coalition > Assad
            The anti-government militia took the town. | opposes: militia > government
            The army's war against the Northern Brigade goes on. | opposes: army > Brigade
            The coalition supports local forces, focused on defeating the Northern Brigade. | opposes: forces > Brigade
            The general flew to Homs to counter the Northern Brigade. | opposes: general > Brigade
            The group's long enmity with the Northern Front is well known. | opposes: group > Front
            The league stands in support of the militia. | ally-of: league > militia
            The militia is bankrolled by Sonora. | funds: Sonora > militia
            The militia is loyal to the former president. | ally-of: militia > president
            The people of Sonora confront the militia every day. | opposes: people > militia
            The pro-Saleh militia withdrew. | ally-of: militia > Saleh
            The rebel offensive against the government failed. | opposes: rebel > government
            The rebels have vowed to topple the government. | opposes: rebels > government
            The rebels, who are fighting the government, denied it. | opposes: rebels > government
            Turkish-backed rebels entered the town. | ally-of: Turkish > rebels
            Two leaders remain considered terrorists by the United Nations. | designated-by: leaders > Nations
            Ulmia praised Sonora, its main Middle East ally. | ally-of: Sonora > its state East
            We are committed to defeating the Northern Brigade. | opposes: We > Brigade
            """)
    void states(String sentence, String ties) {
        assertThat(RelationCoderTest.found(sentence).strip()).isEqualTo(ties.strip());
    }
}
