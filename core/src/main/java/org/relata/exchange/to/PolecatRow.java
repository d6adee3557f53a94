package org.relata.exchange.to;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.PlaceRef;
import org.relata.ontology.Ontology;

/** One event as a row of POLECAT. */
final class PolecatRow {

    private static final List<String> QUADS =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");
    private static final int DISTRICT = 3;

    private final EventRecord record;
    private final Event event;
    private final Evidence evidence;

    PolecatRow(EventRecord record) {
        this.record = record;
        event = record.event();
        evidence = record.evidence();
    }

    List<@Nullable Object> cells() {
        List<@Nullable Object> cells = new ArrayList<>();
        String type = Objects.requireNonNull(event.type());
        List<String> own = evidence.idsOf("polecat");
        add(cells, own.isEmpty() ? record.id() : own.get(0));
        add(cells, String.valueOf(event.start()));
        add(cells, type);
        add(cells, event.mode());
        cells.add(Ontology.builtIn().score(type, event.mode()));
        add(cells, QUADS.get(Ontology.builtIn().quad(type) - 1));
        add(cells, Values.joined(evidence.listed("contexts")));
        side(cells, event.actors(), "actors", "polecat-actor-wikipedia");
        side(cells, event.recipients(), "recipients", "polecat-recipient-wikipedia");
        place(cells);
        add(cells, Values.joined(own.isEmpty() ? event.publishers() : evidence.sources()));
        add(cells, evidence.days().stream().findFirst().orElse(null));
        add(cells, null);
        add(cells, null);
        add(cells, null);
        add(cells, Values.joined(evidence.documents("language")));
        add(cells, "Relata");
        return cells;
    }

    private static void add(List<@Nullable Object> cells, @Nullable String value) {
        cells.add(value == null || value.isEmpty() ? PolecatTable.NONE : value);
    }

    private void side(List<@Nullable Object> cells, List<EventParty> parties, String field, String wikipedia) {
        add(cells, Values.names(parties));
        add(cells, each(parties, party -> party.country() == null ? List.of() : List.of(party.country())));
        add(cells, each(parties, party -> {
            Integer cow = Values.cow(party.country(), event.start());
            return cow == null ? List.of() : List.of(String.valueOf(cow));
        }));
        add(
                cells,
                parties.stream()
                        .flatMap(party -> party.sectors().stream())
                        .findFirst()
                        .orElse(null));
        add(cells, each(parties, EventParty::sectors));
        add(cells, Values.joined(evidence.posts(field)));
        add(cells, Values.joined(evidence.mentions(field)));
        add(cells, evidence.code(wikipedia).orElse(null));
    }

    private static @Nullable String each(List<EventParty> parties, Function<EventParty, List<String>> values) {
        Set<String> all = new LinkedHashSet<>();
        parties.forEach(party -> all.addAll(values.apply(party)));
        return Values.joined(all);
    }

    private void place(List<@Nullable Object> cells) {
        PlaceRef place = event.place();
        if (place == null) {
            for (int i = 0; i < 10; i++) {
                add(cells, null);
            }
            return;
        }
        Integer precision = place.precision();
        boolean town = precision != null && precision < DISTRICT;
        boolean district = precision != null && precision == DISTRICT;
        add(cells, place.label());
        add(cells, town ? place.label() : null);
        add(cells, district ? place.label() : null);
        add(cells, place.admin1());
        add(cells, place.country());
        cells.add(place.lat() == null ? PolecatTable.NONE : place.lat());
        cells.add(place.lon() == null ? PolecatTable.NONE : place.lon());
        add(cells, place.geonameid() == null ? null : String.valueOf(place.geonameid()));
        add(cells, place.text());
        add(cells, precision == null ? null : town ? "P" : "A");
    }
}
