package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.RelataException;
import org.relata.resolve.place.Countries;

/** What can be written into a registry file, and what it then means. */
class RegistryFormTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private static Registry registry(String yaml) {
        return Registry.of(RegistryReader.read("own.yaml", yaml), Countries.builtIn());
    }

    @Test
    void holdersAsABlockAreReadWithTheirLinesAndOtherSpellings() {
        Registry registry = registry("""
                offices:
                  - of: fra
                    post: President
                    holders: |
                      2001 ~2005-03-02 Anne Un = Ann Un, A. Un
                      # the second
                      ~2019-01-01 now Bert Deux
                """);

        Office second = registry.holder("fra", "President", DAY).orElseThrow();
        assertThat(second.holder()).isEqualTo("fra-bert-deux");
        assertThat(second.start()).isEqualTo(Office.Start.FIRST_CITED);
        assertThat(second.entry().line()).isEqualTo(7);
        Office first = registry.officesHeld("fra-anne-un").get(0);
        assertThat(first.period()).isEqualTo(new Period(LocalDate.of(2001, 1, 1), LocalDate.of(2005, 3, 2)));
        assertThat(first.end()).isEqualTo(Office.End.LAST_CITED);
        assertThat(registry.actor("fra-anne-un").orElseThrow().names())
                .extracting(ActorName::text)
                .containsExactly("Anne Un", "Ann Un", "A. Un");
    }

    @Test
    void aLineThatIsNoHolderIsNamed() {
        assertThatThrownBy(() -> registry("""
                        offices:
                          - of: fra
                            post: President
                            holders: |
                              2001 2005
                        """))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("own.yaml:5: '2001 2005' is no holder");
        assertThatThrownBy(() -> registry("""
                        offices:
                          - {of: fra, post: President, holders: "2001-13 2005 Anne Un"}
                        """)).hasMessageContaining("'2001-13' is no date");
    }

    @Test
    void anEntryWithoutAKindAddsToTheActorOfThatId() {
        Registry registry = registry("""
                actors:
                  - {id: x-front, kind: armed-group, country: SYR, sectors: [REB], names: [X Front], from: 2012}
                  - {id: x-front, names: [Front of X, {name: X Front, source: report}], codes: [{sectors: [PRM], country: LBN}],
                     ids: {ucdp: 7}, to: 2021}
                """);

        Actor actor = registry.actor("x-front").orElseThrow();
        assertThat(actor.names()).extracting(ActorName::text).containsExactly("X Front", "Front of X");
        assertThat(actor.names().get(0).entry().source()).isEqualTo("report");
        assertThat(actor.ids()).containsEntry("ucdp", List.of("7"));
        assertThat(actor.countryOn(DAY)).isEqualTo("LBN");
        assertThat(actor.life()).isEqualTo(new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2021, 12, 31)));
        assertThat(registry.asOf(actor, DAY).sectors()).containsExactly("PRM");
    }

    @Test
    void aDesignationHasAStatusOfTheDay() {
        Registry registry = registry("""
                actors:
                  - id: x-front
                    kind: armed-group
                    names: [X Front]
                    designated: [{by: usa, from: 2019, to: 2021, status: contested}]
                """);

        Designation listed = registry.designationsOf("x-front").get(0);
        assertThat(listed.statusOn(LocalDate.of(2018, 1, 1))).isEqualTo("not-yet");
        assertThat(listed.statusOn(DAY)).isEqualTo("contested");
        assertThat(listed.statusOn(LocalDate.of(2022, 1, 1))).isEqualTo("delisted");
        assertThatThrownBy(
                        () -> registry("actors: [{id: x, kind: party, names: [X], designated: {by: usa, status: y}}]"))
                .hasMessageContaining("no status of a designation: y");
    }

    @Test
    void anUncheckedFactIsCountedAsSuch() {
        Registry.Share share = registry("""
                actors: [{id: x-front, kind: armed-group, names: [X Front, {name: X, source: report}]}]
                """).checked();
        assertThat(share.checked()).isEqualTo(1);
        assertThat(share.facts()).isGreaterThan(2);
    }

    @Test
    void anUnknownAdditionAndASharedNameAreContradictions() {
        Registry registry = registry("""
                actors:
                  - {id: x-front, names: [X Front]}
                  - {id: y-front, kind: armed-group, country: SYR, names: [Y Front], to: 2015}
                  - {id: z-front, kind: armed-group, country: SYR, names: [y-front], from: 2014}
                  - {id: u-front, kind: armed-group, country: SYR, names: [Y Front], from: 2016}
                  - {id: v-front, kind: armed-group, country: LBN, names: [Y Front]}
                """);
        assertThat(RegistryCheck.check(registry))
                .extracting(Contradiction::message)
                .containsExactly(
                        "own.yaml:2: no actor has the id 'x-front'; one of its own needs a kind",
                        "own.yaml:4: 'y-front' also names y-front (own.yaml:3) at the same time; date one of the names or"
                                + " make it local",
                        "own.yaml:5: 'Y Front' also names z-front (own.yaml:4) at the same time; date one of the names or"
                                + " make it local");
    }

    @Test
    void aNameKnowsItsScript() {
        Entry entry = new Entry("own.yaml", 1, Entry.UNCHECKED);
        assertThat(new ActorName("سوريا", "ar", Period.ALWAYS, ActorName.Use.PLAIN, entry).script())
                .isEqualTo("Arab");
        assertThat(new ActorName("ISIS", null, Period.ALWAYS, ActorName.Use.PLAIN, entry).script())
                .isEqualTo("Latn");
    }
}
