package org.relata.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.relata.resolve.place.Countries;

/** Every state has its heads of state and government from 2000 on; what is missing is listed with its reason. */
class LeadersTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Set<String> HEADS_OF_STATE =
            Set.of("President", "King", "Supreme Leader", "De Facto Leader", "Leader", "Captain Regent");
    private static final Set<String> HEADS_OF_GOVERNMENT = Set.of("Prime Minister");

    private final Registry registry = Registry.builtIn();

    @Test
    void noGapOfMoreThanAYearButThoseListed() throws IOException {
        List<String> territories = lines("territories.txt");
        List<String> found = new ArrayList<>();
        Countries.builtIn().all().stream()
                .map(country -> country.iso3().toLowerCase(Locale.ROOT))
                .filter(state -> !territories.contains(state))
                .forEach(state -> {
                    found.addAll(gaps(state, "state", HEADS_OF_STATE));
                    found.addAll(gaps(state, "government", HEADS_OF_GOVERNMENT));
                });
        List<String> listed = lines("leader-gaps.tsv").stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void territoriesHaveNoHeadsOfTheirOwn() throws IOException {
        assertThat(lines("territories.txt"))
                .allSatisfy(territory -> assertThat(registry.officesOf(territory))
                        .extracting(Office::post)
                        .doesNotContain("King", "Prime Minister"));
    }

    @Test
    void twoCaptainsRegentAtATime() {
        LocalDate day = LocalDate.of(2019, 6, 1);
        assertThat(registry.officesOf("smr"))
                .filteredOn(office -> office.period().contains(day))
                .extracting(Office::holder)
                .containsExactlyInAnyOrder("smr-nicola-selva", "smr-michele-muratori");
    }

    private List<String> gaps(String state, String of, Set<String> posts) {
        List<Period> held = registry.officesOf(state).stream()
                .filter(office -> posts.contains(office.post()))
                .map(Office::period)
                .sorted(Comparator.comparing(Period::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        List<String> gaps = new ArrayList<>();
        LocalDate at = FIRST;
        for (Period period : held) {
            LocalDate from = period.from();
            if (from != null && ChronoUnit.DAYS.between(at, from) > 365) {
                gaps.add(String.join("\t", state, of, at.toString(), from.toString()));
            }
            LocalDate to = period.to();
            at = to == null ? LAST : to.isAfter(at) ? to : at;
        }
        if (ChronoUnit.DAYS.between(at, LAST) > 365) {
            gaps.add(String.join("\t", state, of, at.toString(), LAST.toString()));
        }
        return gaps;
    }

    private static List<String> lines(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LeadersTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
