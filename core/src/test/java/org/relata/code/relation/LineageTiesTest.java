package org.relata.code.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came from what, what became what, and who founded it. */
class LineageTiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Established by a group of businessmen in 2004, the channel has a large audience. | founded-by: channel > group
            Karim Saleh founded the Northern Front in 2011. | founded-by: Front > Saleh
            Karim Saleh, the founder of the Northern Front, was killed. | founded-by: Front > Saleh
            Northern Front founder Karim Saleh was killed. | founded-by: Front > Saleh
            Omar Rashid was replaced as army chief by Karim Saleh. | successor-of: Saleh > Rashid
            Omar Rashid, one of the founders of the Northern Front, was arrested. | founded-by: Front > Rashid
            The Islamic Movement, whose founder Karim Saleh was killed in 2004, denied it. | founded-by: Movement > Saleh
            The Northern Front and the Levant Brigade merged to form the Southern Council. | merged-into: Front, Brigade > Council
            The Northern Front broke with al-Qaeda in 2016. | split-from: Front > al-Qaeda
            The Northern Front changed its name to the Southern Council in 2017. | renamed-to: Front > Council
            The Northern Front co-founder Karim Saleh fled. | founded-by: Front > Saleh
            The Northern Front has its roots in the Levant Brigade. | successor-of: Front > Brigade
            The Northern Front is a splinter of the Levant Brigade. | split-from: Front > Brigade
            The Northern Front is an offshoot of the Levant Brigade. | split-from: Front > Brigade
            The Northern Front is the forerunner of the Southern Council. | successor-of: Council > Front
            The Northern Front merged with the Levant Brigade to form the Southern Council. | merged-into: Front, Brigade > Council
            The Northern Front rebranded as the Southern Council in 2017. | renamed-to: Front > Council
            The Northern Front rebranded itself as the Southern Council in 2017. | renamed-to: Front > Council
            The Northern Front renamed itself the Southern Council. | renamed-to: Front > Council
            The Northern Front split off from the Levant Brigade in 2013. | split-from: Front > Brigade
            The Northern Front traces its origins to the Levant Brigade. | successor-of: Front > Brigade
            The Northern Front was formed by former officers. | founded-by: Front > officers
            The Northern Front was founded by Karim Saleh and Omar Rashid. | founded-by: Front > Saleh, Rashid
            The Northern Front was set up by Karim Saleh in 2011. | founded-by: Front > Saleh
            The Northern Front, an offshoot of al-Qaeda, denied it. | split-from: Front > al-Qaeda
            The Northern Front, created by the intelligence service, denied it. | founded-by: Front > service
            The Northern Front, which broke away from the Levant Brigade in 2014, denied it. | split-from: Front > Brigade
            The Southern Council (formerly the Northern Front) controls the town. | renamed-to: Front > Council
            The Southern Council emerged from the Northern Front. | successor-of: Council > Front
            The Southern Council is the successor to the Northern Front. | successor-of: Council > Front
            The Southern Council was formed from a merger of the Northern Front and the Levant Brigade. | merged-into: Front, Brigade > Council
            The Southern Council, a merger of the Northern Front and the Levant Brigade, controls the town. | merged-into: Front, Brigade > Council
            The Southern Council, a successor of the Northern Front, controls the town. | successor-of: Council > Front
            The Southern Council, formerly the Northern Front, attacked Homs. | renamed-to: Front > Council
            The Southern Council, previously called the Northern Front, denied it. | renamed-to: Front > Council
            The Southern Council, then known as the Northern Front, attacked Homs. | renamed-to: Front > Council
            The founder of the Northern Front, Karim Saleh, was killed. | founded-by: Front > Saleh
            The group defected from the Northern Front. | split-from: group > Front
            The group, set up by former officers, denied it. | founded-by: group > officers
            The militias were absorbed into the army. | merged-into: militias > army
            """)
    void states(String sentence, String ties) {
        assertThat(RelationCoderTest.found(sentence).strip()).isEqualTo(ties.strip());
    }
}
