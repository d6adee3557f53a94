package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Registry;

/** A source that adds up each year, as a store does, gives the same answer as one that gives every event. */
class YearsOfAStoreTest {

    private static final EventLines EVENTS = new EventLines(Path.of("..", "examples", "events", "syria.jsonl"));

    /** The events of the file, those of the same parties and type in a year in one row. */
    private static final class Yearly implements ViolenceSource {

        private final Map<String, List<PartyDays>> rows = new LinkedHashMap<>();
        private int asked;

        @Override
        public void read(ViolenceQuery query, Taker taker) {
            EVENTS.read(query, new Taker() {
                @Override
                public void violence(PartyDays row) {
                    String key = row.actors() + "|" + row.recipients() + "|" + row.typeOfViolence() + "|"
                            + row.first().getYear();
                    rows.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
                }

                @Override
                public void accord(PartyAccord row) {
                    taker.accord(row);
                }
            });
            rows.forEach((key, of) -> taker.violence(whole(key, of)));
        }

        private static PartyDays whole(String key, List<PartyDays> of) {
            PartyDays first = of.get(0);
            Deaths deaths = Deaths.NONE;
            LocalDate last = first.last();
            for (PartyDays row : of) {
                deaths = deaths.plus(row.deaths());
                last = row.last().isAfter(last) ? row.last() : last;
            }
            return new PartyDays(
                    first.actors(),
                    first.recipients(),
                    first.typeOfViolence(),
                    first.country(),
                    first.first(),
                    last,
                    of.size(),
                    deaths,
                    first.event(),
                    key);
        }

        @Override
        public void days(ViolenceQuery query, List<PartyDays> wanted, BiConsumer<PartyDays, PartyDays> taker) {
            asked += wanted.size();
            wanted.forEach(row ->
                    rows.getOrDefault(String.valueOf(row.key()), List.of()).forEach(day -> taker.accept(row, day)));
        }

        @Override
        public LocalDate lastDay() {
            return EVENTS.lastDay();
        }
    }

    private static ConflictReport ask(ViolenceSource source, String subject, String to) {
        Frame frame = new Frame(null, LocalDate.parse(to));
        Subject meant = Subject.of(subject, ActorNames.builtIn(), frame.to());
        Conflicts conflicts = new Conflicts(Registry.builtIn());
        return conflicts.report(meant, conflicts.record(source, meant.query(frame)), frame);
    }

    @ParameterizedTest
    @CsvSource({"Syria, 2025-12-31", "Syria, 2024-12-31", "HTS, 2025-12-31", "Islamic State, 2025-06-30"})
    void theAnswerIsTheSame(String subject, String to) {
        ConflictReport byEvent = ask(EVENTS, subject, to);
        ConflictReport byYear = ask(new Yearly(), subject, to);

        assertThat(byYear.conflicts()).isNotEmpty().hasSameSizeAs(byEvent.conflicts());
        for (int i = 0; i < byEvent.conflicts().size(); i++) {
            ConflictHistory conflict = byEvent.conflicts().get(i);
            ConflictHistory other = byYear.conflicts().get(i);
            assertThat(other.verdict()).isEqualTo(conflict.verdict());
            assertThat(other.years()).isEqualTo(conflict.years());
            for (int j = 0; j < conflict.dyads().size(); j++) {
                DyadHistory dyad = conflict.dyads().get(j);
                assertThat(other.dyads().get(j).verdict()).isEqualTo(dyad.verdict());
                assertThat(other.dyads().get(j).courses()).isEqualTo(dyad.courses());
            }
        }
        assertThat(byYear.sides()).isEqualTo(byEvent.sides());
    }

    @Test
    void onlyTheYearsThatMatterAreAskedForByDay() {
        Yearly source = new Yearly();
        ask(source, "Syria", "2025-12-31");

        assertThat(source.asked).isPositive().isLessThan(source.rows.size());
    }

    @Test
    void theYearInWhichAPartyChangesSidesIsTakenDayByDay() {
        ConflictReport report = ask(new Yearly(), "Syria", "2025-12-31");

        assertThat(report.dyad("syr:syr-hts")
                        .orElseThrow()
                        .years()
                        .get(2024)
                        .deaths()
                        .best())
                .isEqualTo(280);
    }

    @Test
    void aYearWhoseEventsAreGoneMeanwhileIsTakenAsItWasRead() {
        Yearly source = new Yearly();
        Frame frame = new Frame(null, LocalDate.parse("2025-12-31"));
        Subject meant = Subject.of("Syria", ActorNames.builtIn(), frame.to());
        Conflicts conflicts = new Conflicts(Registry.builtIn());
        ConflictRecord record = conflicts.record(source, meant.query(frame));
        ConflictReport before = conflicts.report(meant, record, frame);
        source.rows.clear();

        ConflictReport after = conflicts.report(meant, record, frame);

        assertThat(after.conflicts()).extracting(ConflictHistory::total)
                .containsExactlyElementsOf(before.conflicts().stream().map(ConflictHistory::total).toList());
    }
}
