package org.relata.exchange.to;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.Digest;
import org.relata.exchange.geo.Fips;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.PlaceRef;
import org.relata.ontology.Cameo;
import org.relata.ontology.Ontology;

/** One event as a row of GDELT. */
final class GdeltRow {

    /** PLOVER sectors that CAMEO calls otherwise; the others have one name in both. */
    private static final Map<String, String> CAMEO_ROLES = Map.of("JRN", "MED", "MED", "HLH", "SOC", "CVL");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_NUMBER = 13;
    private static final int ROLES = 3;
    private static final int EMPTY_GEO = 16;

    private final EventRecord record;
    private final Event event;
    private final Evidence evidence;
    private final LocalDate day;

    GdeltRow(EventRecord record) {
        this.record = record;
        event = record.event();
        evidence = record.evidence();
        day = Objects.requireNonNull(event.start());
    }

    List<@Nullable Object> cells() {
        List<@Nullable Object> cells = new ArrayList<>();
        List<String> own = evidence.idsOf("gdelt");
        cells.add(own.isEmpty() ? number(record.id()) : own.get(0));
        cells.add(DAY.format(day));
        cells.add(DAY.format(day).substring(0, 6));
        cells.add(day.getYear());
        cells.add(fraction());
        Sides sides = Sides.of(event);
        actor(cells, sides.a());
        actor(cells, sides.b());
        codes(cells);
        for (int i = 0; i < EMPTY_GEO; i++) {
            cells.add(null);
        }
        place(cells);
        List<String> days = evidence.days();
        cells.add(days.isEmpty() ? null : days.get(days.size() - 1).replace("-", "") + "000000");
        cells.add(evidence.documents("url").stream().findFirst().orElse(null));
        return cells;
    }

    /** GDELT's ids are numbers: thirteen hexadecimal figures of a hash make one that is not negative. */
    private static String number(String id) {
        return String.valueOf(Long.parseLong(Digest.sha256(id).substring(0, LONGEST_NUMBER), 16));
    }

    private Double fraction() {
        double past = day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / 365.0;
        return BigDecimal.valueOf(past).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }

    private static void actor(List<@Nullable Object> cells, List<EventParty> side) {
        if (side.isEmpty()) {
            for (int i = 0; i < 10; i++) {
                cells.add(null);
            }
            return;
        }
        EventParty first = side.get(0);
        List<String> roles = roles(first);
        String country = first.country();
        cells.add((country == null ? "" : country) + String.join("", roles));
        cells.add(first.name().toUpperCase(java.util.Locale.ROOT));
        cells.add(country);
        for (int i = 0; i < 4; i++) {
            cells.add(null);
        }
        for (int i = 0; i < ROLES; i++) {
            cells.add(i < roles.size() ? roles.get(i) : null);
        }
    }

    private static List<String> roles(EventParty party) {
        Set<String> roles = new LinkedHashSet<>();
        party.sectors().forEach(sector -> roles.add(CAMEO_ROLES.getOrDefault(sector, sector)));
        return roles.stream().limit(ROLES).toList();
    }

    private void codes(List<@Nullable Object> cells) {
        Ontology ontology = Ontology.builtIn();
        String type = Objects.requireNonNull(event.type());
        String code = evidence.usual("cameo").orElseGet(() -> ontology.cameoFor(type, event.mode()));
        String root = code.substring(0, 2);
        boolean first = record.claims().stream()
                .anyMatch(claim -> claim.field("sentence").path("index").asInt(1) == 0);
        cells.add(first ? 1 : 0);
        cells.add(code);
        cells.add(code.substring(0, Math.min(3, code.length())));
        cells.add(root);
        cells.add(ontology.cameo(root).map(Cameo::quad).orElse(null));
        cells.add(ontology.goldstein(code));
        cells.add(event.claims().size());
        cells.add(event.publishers().size());
        cells.add(event.documents());
        cells.add(null);
    }

    private void place(List<@Nullable Object> cells) {
        PlaceRef place = event.place();
        if (place == null) {
            for (int i = 0; i < 8; i++) {
                cells.add(null);
            }
            return;
        }
        String iso3 = place.country();
        cells.add(geoType(place));
        cells.add(fullName(place));
        cells.add(Fips.ofIso3(iso3).orElse(null));
        cells.add(null);
        cells.add(null);
        cells.add(place.lat());
        cells.add(place.lon());
        cells.add(null);
    }

    private static @Nullable Integer geoType(PlaceRef place) {
        Integer precision = place.precision();
        if (precision == null) {
            return null;
        }
        boolean usa = "USA".equals(place.country());
        if (precision >= 5) {
            return 1;
        }
        return precision == 4 ? (usa ? 2 : 5) : (usa ? 3 : 4);
    }

    private static String fullName(PlaceRef place) {
        Set<String> parts = new LinkedHashSet<>();
        for (String part : new String[] {place.label(), place.admin1(), Values.country(place.country())}) {
            if (part != null && !part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(", ", parts);
    }
}
