package org.relata.code.relation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belongs to what, and what is a part of what. */
class BodyTiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A sheikh of the Bani Karim tribe was killed. | member-of: sheikh > tribe
            A team of engineers from the Water Directorate repaired the pump. | member-of: team > Directorate
            A unit of the Republican Guard shelled the town. | part-of: unit > Guard
            Experts from the World Monuments Fund visited the site. | member-of: Experts > Fund
            Farid Haddad, an expert at the Water Fund, said so. | member-of: Haddad > Fund
            Four soldiers from the Fourth Division were killed. | member-of: soldiers > Division
            Hamas's armed wing claimed the attack. | part-of: wing > Hamas
            He belongs to the Northern Front. | member-of: He > Front
            Hundreds of young men joined the Northern Front. | member-of: men > Front
            Karim Saleh, a board member of the Northern Fund, resigned. | member-of: Saleh > Fund of board
            Karim Saleh, a former officer of the Northern Army, was killed. | member-of: Saleh > Army (officer ended)
            Major Karim Saleh of the Fourth Division was captured. | member-of: Saleh > Division (Major)
            Members of the Northern Front and the Levant Brigade met. | member-of: Members > Front, Brigade
            Officials of the Interior Ministry met the elders. | member-of: Officials > Ministry
            Omar Rashid had joined al-Qaeda in 2003. | member-of: Rashid > al-Qaeda
            Omar Rashid was a member of the Northern Front from 2005 to 2011. | member-of: Rashid > Front
            One of the members of the Northern Front was killed. | member-of: One > Front
            Police met a high profile member of the Northern Front, Omar Rashid. | member-of: Rashid > Front
            Sonora joined the Western Alliance in 2004. | member-of: Sonora > Alliance
            Sonora's membership of the Western Alliance was frozen. | member-of: Sonora > Alliance
            Sonora, a member of the Western Alliance, sent troops. | member-of: Sonora > Alliance
            Sweden became a member of NATO in 2024. | member-of: Sweden > NATO
            The 13th Regiment of the Northern Army withdrew. | part-of: Regiment > Army
            The Bani Karim clan of the Dulaim protested. | part-of: clan > Dulaim
            The Levant Brigade is one of its constituent groups. | part-of: Brigade > its
            The Levant Brigade was announced as one of the constituent groups of the Northern Council. | part-of: Brigade > Council
            The Northern Command is subordinate to the Defence Ministry. | part-of: Command > Ministry
            The Northern Council comprises the Levant Brigade and two other factions. | part-of: Brigade, factions > Council
            The alliance includes the Northern Front and the Levant Brigade. | part-of: Front, Brigade > alliance
            The armed wing of Hamas claimed the attack. | part-of: wing > Hamas
            The coalition, including Russia and Iran, backed the plan. | part-of: Russia, Iran > coalition
            Two members of the Bani Karim tribe were killed. | member-of: members > tribe
            """)
    void states(String sentence, String ties) {
        assertThat(RelationCoderTest.found(sentence).strip()).isEqualTo(ties.strip());
    }
}
