package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.RelataException;
import org.relata.resolve.place.Countries;

class RegistryCheckTest {

    private static List<String> check(String yaml) {
        RegistryFacts facts = RegistryReader.read("own.yaml", yaml);
        return RegistryCheck.check(Registry.of(facts, Countries.builtIn())).stream()
                .map(Contradiction::message)
                .toList();
    }

    @Test
    void theBuiltInRegistryHasNoContradiction() {
        assertThat(RegistryCheck.check(Registry.builtIn()))
                .extracting(Contradiction::message)
                .isEmpty();
    }

    @Test
    void twoHoldersAtOneTimeAreNamedWithTheirLines() {
        assertThat(check("""
                        offices:
                          - of: fra
                            post: President
                            holders:
                              - {holder: Anne Un, from: 2001, to: 2005-05-16}
                              - {holder: Bert Deux, from: 2005-05-16, to: 2009}
                              - {holder: Chloe Trois, from: 2008, to: 2010}
                        """))
                .containsExactly(
                        "own.yaml:7: two holders of fra President at the same time: fra-bert-deux (own.yaml:6) and"
                                + " fra-chloe-trois");
    }

    @Test
    void reversedDatesAndUnknownIdsAreNamed() {
        assertThat(check("""
                        actors:
                          - {id: x-front, kind: armed-group, names: [X Front], from: 2012, to: 2010}
                          - {id: y-front, kind: armed-group, names: [Y Front], member-of: [z-front], sectors: [RBL]}
                        """))
                .containsExactly(
                        "own.yaml:2: x-front ends (2010-12-31) before it begins (2012-01-01)",
                        "own.yaml:3: 'RBL' is no PLOVER sector",
                        "own.yaml:3: no actor has the id 'z-front'");
    }

    @Test
    void aGroupDoesNothingAfterItsEnd() {
        assertThat(check("""
                        actors:
                          - id: x-front
                            kind: armed-group
                            names: [X Front]
                            to: 2010
                            offices: [{post: Leader, holders: [{holder: Dora Vier, from: 2012}]}]
                        """))
                .containsExactly("own.yaml:6: x-front has a Leader from 2012-01-01, but ended 2010-12-31");
    }

    @Test
    void aLinkThatStandsTwiceIsNamed() {
        assertThat(check("""
                        actors:
                          - {id: a, kind: armed-group, names: [A Front], lineage: {type: split-from, other: b, date: 2012}}
                          - {id: b, kind: armed-group, names: [B Front]}
                          - {id: a, lineage: {type: split-from, other: b}}
                        """)).containsExactly("own.yaml:4: a split-from already stands at own.yaml:2");
    }

    @Test
    void aGroupDoesNotFightBeforeItsBeginning() {
        assertThat(check("""
                        actors:
                          - id: x-front
                            kind: armed-group
                            names: [X Front]
                            from: 2012
                            fought: [{from: 2010, to: 2011-05}, {from: 2010, to: 2013}, {from: 2014, to: 2013}]
                        """))
                .containsExactly(
                        "own.yaml:6: x-front fought until 2011-05-31, but began only 2012-01-01",
                        "own.yaml:6: x-front's fighting ends (2013-12-31) before it begins (2014-01-01)");
    }

    @Test
    void aCycleOfSuccessionIsNamed() {
        assertThat(check("""
                        actors:
                          - {id: a, kind: armed-group, names: [A Front], lineage: {type: renamed-to, other: b}}
                          - {id: b, kind: armed-group, names: [B Front], lineage: {type: merged-into, other: a}}
                        """))
                .containsExactly(
                        "own.yaml:2: a cycle of succession: a comes after itself",
                        "own.yaml:3: a cycle of succession: b comes after itself");
    }

    @Test
    void twoRegimesCannotHoldOneStateUnlessOneIsMarked() {
        String two = """
                actors:
                  - {id: one, kind: regime, names: [One], holds: {state: fra, from: 2001, to: 2010}}
                  - {id: two, kind: regime, names: [Two], holds: {state: fra, from: 2009%s}}
                """;
        assertThat(check(two.formatted("")))
                .singleElement()
                .asString()
                .startsWith("own.yaml:3: one (own.yaml:2) and two both hold fra");
        assertThat(check(two.formatted(", recognised: no"))).isEmpty();
    }

    @Test
    void faultsOfFormAreNamedWithTheirLine() {
        assertThatThrownBy(() -> check("actors:\n  - {id: a, kind: band, names: [A]}\n"))
                .isInstanceOf(RelataException.class)
                .hasMessage("own.yaml:2: no kind of actor: band");
        assertThatThrownBy(() -> check("actors:\n  - {id: a, kind: party, names: [A], form: 2001}\n"))
                .hasMessageStartingWith("own.yaml:2: unknown key 'form'");
        assertThatThrownBy(() -> check("actors:\n  - {id: a, kind: party, names: [A], from: soon}\n"))
                .hasMessage("own.yaml:2: 'soon' is no date; write 2013, 2013-04 or 2013-04-08");
    }
}
