package org.relata.exchange.to;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.contract.ClaimRecord;
import org.relata.model.Event;
import org.relata.model.Figure;
import org.relata.model.PlaceRef;

/**
 * Deaths by UCDP's three types of violence in each unit of space and month, and how many documents of the record speak of it.
 *
 * @param <U> the unit: a country or a cell
 */
final class MonthlyDeaths<U extends Comparable<U>> {

    private static final String DATE_TOO_VAGUE = "an event whose day is not known to the month";

    /** The names of UCDP's three types in ViEWS: state-based, non-state, one-sided. */
    static final List<String> TYPES = List.of("sb", "ns", "os");

    private record Key<U>(U unit, YearMonth month) {}

    /** Sums of one unit and month, by type of violence. */
    private static final class Sums {
        private final int[] low = new int[3];
        private final int[] best = new int[3];
        private final int[] high = new int[3];
        private final int[] events = new int[3];
    }

    private final Map<Key<U>, Sums> sums = new HashMap<>();
    private final Map<Key<U>, Set<String>> documents = new HashMap<>();
    private final Function<PlaceRef, @Nullable U> unitOf;
    private final Set<U> units = new HashSet<>();
    private @Nullable YearMonth first;
    private @Nullable YearMonth last;

    MonthlyDeaths(Function<PlaceRef, @Nullable U> unitOf) {
        this.unitOf = unitOf;
    }

    void add(EventStream events, Account account) {
        events.claims(this::cover);
        events.events(record -> add(record, account));
    }

    private void add(EventRecord record, Account account) {
        Event event = record.event();
        Integer violence = event.field().typeOfViolence();
        LocalDate start = event.start();
        Figure killed = event.tolls().get("killed");
        if (violence == null || killed == null) {
            account.left("no deaths by violence of UCDP's three types", record.id());
            return;
        }
        LocalDate finish = event.finish();
        if (start == null || (event.timePrecision() != null && event.timePrecision() >= 5)) {
            account.left(DATE_TOO_VAGUE, record.id());
            return;
        }
        PlaceRef place = event.place();
        U unit = place == null ? null : unitOf.apply(place);
        if (unit == null) {
            account.left("an event whose place is not known that exactly", record.id());
            return;
        }
        if (finish != null && !YearMonth.from(finish).equals(YearMonth.from(start))) {
            account.lost("that the event goes on in another month: it counts in the first", record.id());
        }
        account.wrote("events");
        count(unit, YearMonth.from(start), violence - 1, killed);
    }

    private void count(U unit, YearMonth month, int type, Figure killed) {
        see(unit, month);
        Sums of = sums.computeIfAbsent(new Key<>(unit, month), key -> new Sums());
        of.low[type] += killed.low();
        of.best[type] += Values.best(killed);
        of.high[type] += Values.high(killed);
        of.events[type]++;
    }

    /** A document covers the units and months that it places anything in, be it violent or not. */
    private void cover(ClaimRecord claim) {
        JsonNode where = claim.field("place");
        String day = day(claim);
        if (!where.isObject() || day == null) {
            return;
        }
        U unit = unitOf.apply(Places.of(where));
        String document = claim.documentId();
        if (unit != null && document != null) {
            YearMonth month = YearMonth.parse(day.substring(0, 7));
            see(unit, month);
            documents
                    .computeIfAbsent(new Key<>(unit, month), key -> new HashSet<>())
                    .add(document);
        }
    }

    private static @Nullable String day(ClaimRecord claim) {
        String start = claim.field("time").path("start").asText("");
        String day = start.isEmpty() ? claim.field("document").path("published").asText("") : start;
        return day.length() < 10 || claim.field("time").path("precision").asInt(1) >= 5 ? null : day;
    }

    private void see(U unit, YearMonth month) {
        units.add(unit);
        first = first == null || month.isBefore(first) ? month : first;
        last = last == null || month.isAfter(last) ? month : last;
    }

    /** All months from the first to the last that anything is known of. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>();
        YearMonth from = first;
        YearMonth to = last;
        if (from == null || to == null) {
            return months;
        }
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** All units that anything is known of, in their order. */
    List<U> units() {
        return units.stream().sorted().toList();
    }

    /** The cells of one unit and month: best, low, high and events of each type, then the documents. */
    List<@Nullable Object> cells(U unit, YearMonth month) {
        Sums of = sums.getOrDefault(new Key<>(unit, month), new Sums());
        List<@Nullable Object> cells = new ArrayList<>();
        for (int type = 0; type < TYPES.size(); type++) {
            cells.add(of.best[type]);
            cells.add(of.low[type]);
            cells.add(of.high[type]);
            cells.add(of.events[type]);
        }
        cells.add(documents.getOrDefault(new Key<>(unit, month), Set.of()).size());
        return cells;
    }
}
