package org.relata.exchange.to;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.classify.PartyKind;
import org.relata.exchange.table.BuiltInTable;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;
import org.relata.model.PlaceRef;
import org.relata.ontology.AcledSubEventType;
import org.relata.ontology.Ontology;

/** One event as a row of ACLED. */
final class AcledRow {

    private static final Map<String, Integer> ISO_NUMBERS = new HashMap<>();
    private static final Map<Integer, String> INTER_WORDS = new HashMap<>();
    /** ACLED's time_precision for UCDP's date_prec 1 to 5. */
    private static final List<Integer> TIME_PRECISION = List.of(1, 2, 2, 3, 3);
    /** ACLED's geo_precision for UCDP's where_prec 1 to 7. */
    private static final List<Integer> GEO_PRECISION = List.of(1, 2, 2, 3, 3, 3, 3);

    static {
        BuiltInTable.rows("iso-numeric.tsv", 2)
                .forEach(row -> ISO_NUMBERS.put(row.get(0), Integer.valueOf(row.get(1))));
        BuiltInTable.rows("acled-inter.tsv", 5)
                .forEach(row ->
                        INTER_WORDS.put(Integer.valueOf(row.get(0)), row.get(1).split("\\|", -1)[0]));
    }

    private final EventRecord record;
    private final Event event;
    private final Evidence evidence;
    private final Sides sides;
    private final LocalDate start;
    private final AcledSubEventType type;

    AcledRow(EventRecord record) {
        this.record = record;
        event = record.event();
        evidence = record.evidence();
        start = Objects.requireNonNull(event.start());
        Sides told = Sides.of(event);
        sides = told.a().isEmpty() ? told.swapped() : told;
        type = Ontology.builtIn()
                .acled()
                .subEventType(Objects.requireNonNull(event.field().acledSubEventType()))
                .orElseThrow();
    }

    List<@Nullable Object> cells() {
        List<@Nullable Object> cells = new ArrayList<>();
        String iso3 = Values.placeCountry(event);
        List<String> own = evidence.idsOf("acled");
        cells.add(own.isEmpty() ? (iso3 == null ? "" : iso3) + record.id() : own.get(0));
        cells.add(start);
        cells.add(start.getYear());
        cells.add(scaled(event.timePrecision(), TIME_PRECISION));
        cells.add(String.join(Values.SEVERAL, type.disorder()));
        cells.add(type.eventType());
        cells.add(type.name());
        int one = side(cells, sides.a());
        int two = side(cells, sides.b());
        cells.add(interaction(one, two));
        cells.add(targetsCivilians() ? "Civilian targeting" : null);
        cells.add(iso3 == null ? null : ISO_NUMBERS.get(iso3));
        cells.add(null);
        cells.add(Values.country(iso3));
        place(cells);
        cells.add(Values.joined(own.isEmpty() ? event.publishers() : evidence.sources()));
        cells.add(Values.orNull(evidence.code("acled-source-scale")));
        cells.add(evidence.code("acled-notes")
                .orElseGet(() -> evidence.sentences().isEmpty()
                        ? null
                        : evidence.sentences().get(0)));
        Figure killed = event.tolls().get("killed");
        cells.add(killed == null ? 0 : killed.low());
        cells.add(Values.orNull(evidence.code("acled-tags")));
        cells.add(timestamp());
        return cells;
    }

    private int side(List<@Nullable Object> cells, List<EventParty> parties) {
        if (parties.isEmpty()) {
            cells.add(null);
            cells.add(null);
            cells.add(null);
            return 0;
        }
        int inter = inter(parties.get(0));
        cells.add(parties.get(0).name());
        cells.add(Values.names(parties.subList(1, parties.size())));
        cells.add(INTER_WORDS.get(inter));
        return inter;
    }

    /** ACLED's code of a kind of actor; 8 for a state's forces outside it. */
    private int inter(EventParty party) {
        return switch (Values.kind(party)) {
            case STATE -> {
                String home = party.country();
                String here = Values.placeCountry(event);
                yield home != null && here != null && !home.equals(here) ? 8 : 1;
            }
            case ARMED_GROUP ->
                party.sectors().contains("PRM") || party.sectors().contains("CRM") ? 3 : 2;
            case UNIDENTIFIED_ARMED -> 3;
            case INTERNATIONAL -> 8;
            case PROTESTER -> isRiot() ? 5 : 6;
            case OFFICIAL, CIVILIAN, UNKNOWN -> demonstrates(party) ? (isRiot() ? 5 : 6) : 7;
        };
    }

    private boolean isRiot() {
        return type.eventType().equals("Riots");
    }

    /** Whoever acts in a demonstration. */
    private boolean demonstrates(EventParty party) {
        return (isRiot() || type.eventType().equals("Protests"))
                && event.actors().contains(party);
    }

    private static @Nullable String interaction(int one, int two) {
        if (one == 0) {
            return null;
        }
        String first = INTER_WORDS.get(two == 0 ? one : Math.min(one, two));
        return two == 0 ? "Sole " + first : first + "-" + INTER_WORDS.get(Math.max(one, two));
    }

    private boolean targetsCivilians() {
        return type.politicalViolence()
                && !event.recipients().isEmpty()
                && event.recipients().stream().map(Values::kind).allMatch(PartyKind::isCivilianTarget);
    }

    private void place(List<@Nullable Object> cells) {
        PlaceRef place = event.place();
        cells.add(place == null ? null : place.admin1());
        cells.add(Values.orNull(evidence.code("acled-admin2")));
        cells.add(Values.orNull(evidence.code("acled-admin3")));
        cells.add(place == null ? null : place.label());
        cells.add(place == null ? null : place.lat());
        cells.add(place == null ? null : place.lon());
        cells.add(place == null ? null : scaled(place.precision(), GEO_PRECISION));
    }

    private static @Nullable Integer scaled(@Nullable Integer ours, List<Integer> theirs) {
        return ours == null || ours < 1 || ours > theirs.size() ? null : theirs.get(ours - 1);
    }

    private @Nullable Long timestamp() {
        List<String> days = evidence.days();
        return days.isEmpty()
                ? null
                : LocalDate.parse(days.get(days.size() - 1))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toEpochSecond();
    }

    void losses(Account account) {
        LocalDate finish = event.finish();
        if (finish != null && !finish.equals(start)) {
            account.lost("the last day", record.id());
        }
        Figure killed = event.tolls().get("killed");
        if (killed != null && Values.high(killed) != killed.low()) {
            account.lost("figures of deaths beside the lowest", record.id());
        }
        if (killed == null && !event.tolls().isEmpty()) {
            account.lost("tolls other than deaths", record.id());
        }
        if (!event.contradictions().isEmpty()) {
            account.lost("contradictions of the claims", record.id());
        }
    }
}
