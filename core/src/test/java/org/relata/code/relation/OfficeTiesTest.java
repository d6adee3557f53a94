package org.relata.code.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who holds which office and who leads what. */
class OfficeTiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A Northern Front spokesman, Abu Karim, confirmed it. | holds-office: Karim > Front (spokesman)
            A high-ranking Northern Front commander, Abu Omar, was detained. | leads: Omar > Front (commander)
            Abu Karim, a spokesman for the Northern Front, confirmed it. | holds-office: Karim > Front (spokesman)
            Abu Omar is believed to be the leader of the cell. | leads: Omar > cell (leader)
            Abu Omar was identified as a leader of the Northern Front. | leads: Omar > Front (leader)
            Abu Omar was promoted to commander of the Northern Front. | leads: Omar > Front (commander)
            Democratically elected president Karim Saleh was deposed. | holds-office: Saleh >  (president)
            Deputy Prime Minister Karim Saleh took office in 2021. | holds-office: Saleh >  (Deputy Prime Minister)
            Former rebel commander Karim Saleh was named defence minister in 2025. | holds-office: Saleh >  (rebel commander ended); holds-office: Saleh >  (defence minister)
            Gareth Lewis, the UK Special Representative for Sonora, said so. | holds-office: Lewis > UK (Special Representative) state Sonora
            Homs police chief Karim Saleh denied it. | leads: Saleh > police (chief)
            In Turkey Minister Saleh met the council. | holds-office: Saleh >  (Minister)
            Israeli Prime Minister Benjamin Netanyahu's office denied it. | holds-office: Netanyahu > Israeli (Prime Minister)
            Karim Saleh became prime minister in 2020. | holds-office: Saleh >  (prime minister)
            Karim Saleh commands the Northern Brigade. | leads: Saleh > Brigade
            Karim Saleh has been sacked as governor of Homs. | holds-office: Saleh > Homs (governor ended)
            Karim Saleh leads a militia of 200 men. | leads: Saleh > militia
            Karim Saleh resigned as governor of Homs. | holds-office: Saleh > Homs (governor ended)
            Karim Saleh retired as army chief. | leads: Saleh > army (chief ended)
            Karim Saleh stepped down as head of the Northern Council. | leads: Saleh > Council (head ended)
            Karim Saleh took office as president of Sonora in 2019. | holds-office: Saleh > Sonora (president)
            Karim Saleh was ousted as president in 2011. | holds-office: Saleh >  (president ended)
            Karim Saleh was sworn in as president in March. | holds-office: Saleh >  (president)
            Karim Saleh's leadership of the Northern Front ended in 2015. | leads: Saleh > Front
            Karim Saleh, Minister for the Middle East, welcomed the news. | holds-office: Saleh >  (Minister for the Middle East)
            Karim Saleh, a Northern Front commander in Homs, fled. | leads: Saleh > Front (commander)
            Karim Saleh, deputy leader of the Northern Front, was seen in Homs. | holds-office: Saleh > Front (deputy leader)
            Karim Saleh, then governor of Homs, fled. | holds-office: Saleh > Homs (governor ended)
            Karim Saleh, who ran the Northern Fund, was detained. | leads: Saleh > Fund
            Mayor Karim Saleh closed the schools. | holds-office: Saleh >  (Mayor)
            Northern Front leader Abu Omar was killed. | leads: Omar > Front (leader)
            Omar Rashid has been the leader of the Northern Front since 2018. | leads: Rashid > Front (leader)
            Omar Rashid is one of the leaders of the Northern Front. | leads: Rashid > Front (leaders)
            Omar Rashid, who has led the Northern Front since 2018, was killed. | leads: Rashid > Front
            Omar Thames, the special adviser to Ambassador Rashid for religious minorities, will travel to Homs. | holds-office: Thames > Rashid (special adviser); holds-office: Rashid >  (Ambassador)
            Ousted president Karim Saleh fled to Ulmia. | holds-office: Saleh >  (president ended)
            Parliament approved Karim Saleh as prime minister. | holds-office: Saleh >  (prime minister)
            Police chief Karim Saleh denied it. | leads: Saleh > Police (chief)
            President Sharaa met the delegation. | holds-office: Sharaa >  (President)
            Secretary Karim Saleh joined Minister Omar Rashid in Paris. | holds-office: Saleh >  (Secretary); holds-office: Rashid >  (Minister)
            Sonora's acting defence minister, Karim Saleh, stepped down. | holds-office: Saleh > Sonora (acting defence minister)
            Sonora's president, Karim Saleh, fired his interior minister, Omar Rashid. | holds-office: Saleh > Sonora (president); holds-office: Rashid > his (interior minister)
            The Baghdad Command, which controls all security forces in the capital, denied it. | leads: Command > forces
            The Houthi-controlled government denied it. | leads: Houthi > government
            The Minister for Central Asia, Karim Saleh, visited Homs. | holds-office: Saleh >  (Minister for Central Asia)
            The Northern Front and its leader, Abu Omar, were blamed. | leads: Omar > its (leader)
            The Northern Front's spokesman, Abu Karim, read the statement. | holds-office: Karim > Front (spokesman)
            The Northern Front, the group led by Abu Omar, denied it. | leads: Omar > group
            The Saleh-led council met. | leads: Saleh > council
            The Syrian army chief of staff, Karim Saleh, resigned. | leads: Saleh > army (chief of staff)
            The UN envoy for Sonora, Karim Saleh, resigned. | holds-office: Saleh > UN (envoy) state Sonora
            The US leads the coalition. | leads: US > coalition
            The army chief, General Karim Saleh, inspected the base. | leads: Saleh > army (chief)
            The brigade is commanded by Karim Saleh. | leads: Saleh > brigade
            The brigade took the town under its leader Karim Saleh. | leads: Saleh > its (leader)
            The commander of the Fourth Division, Maher Saleh, was sanctioned by the United States. | leads: Saleh > Division (commander); designated-by: Saleh > States
            The council is chaired by Karim Saleh. | leads: Saleh > council
            The council's head of its water service, Karim Saleh, resigned. | leads: Saleh > service (head) of council
            The group is under the leadership of Karim Saleh. | leads: Saleh > group
            The group, whose leader is Karim Saleh, denied it. | leads: Saleh > group (leader)
            The head of Sonora's intelligence service, Karim Saleh, resigned. | leads: Saleh > service (head)
            The hospital is run by the Health Ministry. | leads: Ministry > hospital
            The late president Karim Saleh was buried in Homs. | holds-office: Saleh >  (president ended)
            The leader of the Northern Front is Abu Omar. | leads: Omar > Front (leader)
            The president's chief of staff, Karim Saleh, resigned. | holds-office: Saleh > president (chief of staff)
            The then leader of the Northern Front, Abu Omar, was killed. | leads: Omar > Front (leader ended)
            Turkish President Recep Tayyip Erdogan called for restraint. | holds-office: Erdogan > Turkish (President)
            US President Donald Trump praised it. | holds-office: Trump > US (President)
            Under the command of Karim Saleh, the brigade took the town. | leads: Saleh > brigade
            """)
    void states(String sentence, String ties) {
        assertThat(RelationCoderTest.found(sentence).strip()).isEqualTo(ties.strip());
    }
}
