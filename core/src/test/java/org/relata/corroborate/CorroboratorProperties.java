package org.relata.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.relata.model.Event;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.resolve.actor.Registry;

/** What holds of any set of claims, in whatever order and batches they come. */
class CorroboratorProperties {

    private static final Corroborator CORROBORATOR = new Corroborator(Registry.builtIn());
    private static final List<PlaceRef> PLACES = List.of(
            Report.place("Aleppo", "Aleppo", 36.20, 37.16, 1),
            Report.place("Azaz", "Aleppo", 36.59, 37.04, 1),
            Report.place("Aleppo Governorate", "Aleppo", 36.0, 37.5, 4),
            Report.place("Homs", "Homs", 34.73, 36.71, 1));
    private static final List<Participant> PARTIES = List.of(
            Report.known("syr-military", "Syrian army", "organ", "MIL"),
            Report.known("img-isis", "Islamic State", "armed-group", "REB"),
            Report.known("syr-hts", "Hayat Tahrir al-Sham", "armed-group", "REB"),
            Report.described("rebels", "armed-group", "SYR", "REB"),
            Report.described("civilians", "population", "SYR", "CVL"));
    private static final List<String> WORDS = List.of("attacked", "killed", "raid", "shelled", "offensive");

    private static List<Telling> tellings(long seed) {
        Random random = new Random(seed);
        List<Telling> all = new ArrayList<>();
        int size = 2 + random.nextInt(14);
        for (int i = 0; i < size; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            Report report = Report.of("c" + i)
                    .in("d" + random.nextInt(5))
                    .by("Paper " + random.nextInt(3))
                    .on("2025-05-" + (18 + random.nextInt(4)))
                    .says("The " + word + " near Aleppo was told of on " + random.nextInt(3) + " sides.", word)
                    .type(random.nextInt(4) == 0 ? "COERCE" : "ASSAULT")
                    .when(random.nextInt(3) == 0 ? null : Report.day("2025-05-1" + (6 + random.nextInt(3))))
                    .at(random.nextInt(4) == 0 ? null : PLACES.get(random.nextInt(PLACES.size())));
            if (random.nextInt(3) > 0) {
                report.actor(PARTIES.get(random.nextInt(PARTIES.size())));
            }
            if (random.nextInt(3) > 0) {
                report.recipient(PARTIES.get(random.nextInt(PARTIES.size())));
            }
            if (random.nextInt(3) == 0) {
                report.killed(random.nextInt(4));
            }
            if (i > 0 && random.nextInt(5) == 0) {
                report.tie("part-of", "c" + random.nextInt(i));
            }
            all.add(report.told());
        }
        return all;
    }

    @Property(tries = 200)
    void theOrderOfClaimsDoesNotMatter(@ForAll long seed) {
        List<Telling> tellings = tellings(seed);
        List<Event> events = CORROBORATOR.events(tellings, List.of());
        Collections.shuffle(tellings, new Random(seed + 1));

        assertThat(CORROBORATOR.events(tellings, List.of())).isEqualTo(events);
    }

    @Property(tries = 200)
    void everyAffirmedClaimStandsInOneEvent(@ForAll long seed) {
        List<Telling> tellings = tellings(seed);
        List<String> claims = CORROBORATOR.events(tellings, List.of()).stream()
                .flatMap(event -> event.claims().stream())
                .sorted()
                .toList();

        assertThat(claims)
                .containsExactlyElementsOf(
                        tellings.stream().map(Telling::claim).sorted().toList());
    }

    @Property(tries = 30)
    void pairsAreSymmetric(@ForAll long seed) {
        List<Telling> tellings = tellings(seed);
        for (Telling one : tellings) {
            for (Telling other : tellings) {
                Pairing pairing = CORROBORATOR.pair(one, other);
                assertThat(CORROBORATOR.pair(other, one).score()).isEqualTo(pairing.score());
                assertThat(CORROBORATOR.pair(other, one).relation()).isEqualTo(pairing.relation());
            }
        }
    }

    /** As a store does it: components over shared keys, and the events of each component by itself. */
    @Property(tries = 200)
    void eventsOfComponentsAreThoseOfTheWhole(@ForAll long seed) {
        List<Telling> tellings = tellings(seed);
        List<Event> byComponent = new ArrayList<>();
        for (List<Telling> component : components(tellings)) {
            byComponent.addAll(CORROBORATOR.events(component, List.of()));
        }

        assertThat(byComponent).containsExactlyInAnyOrderElementsOf(CORROBORATOR.events(tellings, List.of()));
    }

    private static List<List<Telling>> components(List<Telling> tellings) {
        Map<Telling, Set<Telling>> tied = new LinkedHashMap<>();
        for (Telling one : tellings) {
            Set<Telling> others = new HashSet<>();
            for (Telling other : tellings) {
                boolean sharing = !Collections.disjoint(CORROBORATOR.keys(one), CORROBORATOR.keys(other));
                if (sharing && CORROBORATOR.pair(one, other).isTied()) {
                    others.add(other);
                }
            }
            tied.put(one, others);
        }
        List<List<Telling>> components = new ArrayList<>();
        Set<Telling> seen = new HashSet<>();
        for (Telling start : tellings) {
            List<Telling> component = new ArrayList<>();
            List<Telling> open = new ArrayList<>(List.of(start));
            while (!open.isEmpty()) {
                Telling at = open.remove(open.size() - 1);
                if (seen.add(at)) {
                    component.add(at);
                    open.addAll(tied.getOrDefault(at, Set.of()));
                }
            }
            if (!component.isEmpty()) {
                components.add(component);
            }
        }
        return components;
    }

    @Property(tries = 100)
    void decisionsHold(@ForAll long seed) {
        List<Telling> tellings = tellings(seed);
        Decision same = new Decision(Decision.Kind.SAME, "c0", "c1", "me", Instant.EPOCH);
        Decision different = new Decision(Decision.Kind.DIFFERENT, "c1", "c0", "me", Instant.EPOCH);

        assertThat(together(CORROBORATOR.events(tellings, List.of(same)))).isTrue();
        assertThat(together(CORROBORATOR.events(tellings, List.of(different)))).isFalse();
        Decision later = new Decision(Decision.Kind.DIFFERENT, "c0", "c1", "me", Instant.EPOCH.plusSeconds(1));
        assertThat(together(CORROBORATOR.events(tellings, List.of(later, same))))
                .isFalse();
    }

    private static boolean together(List<Event> events) {
        return events.stream().anyMatch(event -> event.claims().containsAll(List.of("c0", "c1")));
    }
}
