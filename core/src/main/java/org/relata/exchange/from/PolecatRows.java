package org.relata.exchange.from;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.RowFault;
import org.relata.exchange.table.SeparatedRows;
import org.relata.exchange.table.Separation;
import org.relata.model.Codes;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverType;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.CameoRoles;

/** POLECAT: 40 columns with a header, tab-separated, found by name; {@code None} is an empty cell. */
final class PolecatRows implements ClaimSource {

    private static final DataSet SET = new DataSet("POLECAT", "polecat", "import/polecat");
    private static final List<String> NEEDED =
            List.of("event_id", "event_date", "event_type", "event_mode", "actor_name", "recipient_name", "source");
    private static final String NONE = "None";
    private static final int CITY = 1;
    private static final int DISTRICT = 3;
    private static final int PROVINCE = 4;
    private static final int COUNTRY = 6;

    @Override
    public String name() {
        return "polecat";
    }

    @Override
    public String what() {
        return "POLECAT, 40 columns, tab-separated, malformed weeks included";
    }

    @Override
    public String dataSet() {
        return SET.name();
    }

    @Override
    public boolean triedOnRealFile() {
        return false;
    }

    @Override
    public void read(ImportRequest request, Consumer<Imported> to, Intake intake) throws IOException {
        PartyNames parties = new PartyNames(request.names());
        List<String> header;
        try (SeparatedRows named = SeparatedRows.withHeader(request.file(), Separation.TABS)) {
            named.need("POLECAT", NEEDED);
            header = header(named, intake);
        }
        try (SeparatedRows rows = SeparatedRows.of(request.file(), Separation.TABS, header)) {
            rows.next();
            RowReading.each(rows, request.file(), row -> read(row, header, request, parties, intake), to, intake);
        }
    }

    /** A name that the first row of data has no cell for stands in the header by mistake. */
    private static List<String> header(SeparatedRows named, Intake intake) throws IOException {
        List<String> all = named.names();
        Row first = named.next();
        List<String> fewer = PolecatColumns.without(all);
        if (first != null && fewer.size() < all.size() && first.cells().size() == fewer.size()) {
            intake.took("headers with a name too many");
            return fewer;
        }
        return all;
    }

    private static Imported read(
            Row given, List<String> header, ImportRequest request, PartyNames parties, Intake intake) {
        Row row = PolecatColumns.aligned(given, header);
        if (row == null) {
            throw RowFault.of("a row of " + given.cells().size() + " cells where there are " + header.size()
                    + " columns, and no one way to bring it into line");
        }
        if (!row.equals(given)) {
            intake.took("rows brought back into line");
        }
        LocalDate day = RowReading.day(row, "event_date");
        RowDraft draft = new RowDraft(row, SET, RowReading.need(row, "event_id").value())
                .published(RowReading.dayOrNull(row, "publication_date"))
                .in(language(row))
                .time(RowReading.need(row, "event_date"), day, day, 1)
                .place(place(row));
        party(row, "actor", day, parties).ifPresent(draft::actor);
        party(row, "recipient", day, parties).ifPresent(draft::recipient);
        cell(row, "source").ifPresent(cell -> draft.source(parties.party(row, cell, day, Hint.NONE), cell));
        draft.code(
                        "polecat-actor-wikipedia",
                        cell(row, "wikipedia_actor_id").orElse(null),
                        row.value("wikipedia_actor_id"))
                .code(
                        "polecat-recipient-wikipedia",
                        cell(row, "wikipedia_recipient_id").orElse(null),
                        row.value("wikipedia_recipient_id"))
                .code("polecat-version", cell(row, "version").orElse(null), row.value("version"));
        return draft.event(codes(row, request.ontology(), draft), RowReading.need(row, "event_type"));
    }

    private static Codes codes(Row row, Ontology ontology, RowDraft draft) {
        String type = RowReading.need(row, "event_type").value().toUpperCase(Locale.ROOT);
        PloverType known = ontology.type(type).orElseThrow(() -> RowFault.of("there is no PLOVER type '" + type + "'"));
        List<String> modes = parts(row.value("event_mode"));
        for (String mode : modes) {
            if (known.mode(mode).isEmpty()) {
                throw RowFault.of("there is no mode '" + mode + "' of " + type);
            }
        }
        List<String> contexts = parts(row.value("contexts"));
        return FieldCoding.with(
                ontology, ontology.codes(type, modes, contexts, null), contexts, draft.actors(), draft.recipients());
    }

    private static Optional<Participant> party(Row row, String side, LocalDate day, PartyNames parties) {
        Hint hint = new Hint(null, country(row, side), sectors(row, side), kind(row, side), null);
        Optional<Cell> cell = cell(row, side + "_name").or(() -> cell(row, side + "_name_raw"));
        return cell.map(named -> parties.party(row, named, day, hint));
    }

    private static @Nullable String country(Row row, String side) {
        List<String> codes = codesIn(row.value(side + "_country"));
        return codes.isEmpty() ? null : codes.get(0);
    }

    private static List<String> sectors(Row row, String side) {
        String first = side.equals("actor") ? "primary_actor_sector" : "primary_recipient_sector";
        List<String> sectors = new ArrayList<>(codesIn(row.value(first)));
        for (String sector : codesIn(row.value(side + "_sectors"))) {
            if (!sectors.contains(sector)) {
                sectors.add(sector);
            }
        }
        return sectors;
    }

    private static @Nullable String kind(Row row, String side) {
        List<String> sectors = sectors(row, side);
        if (sectors.isEmpty()) {
            return country(row, side) == null ? null : "state";
        }
        return CameoRoles.builtIn().kindOf(sectors.get(0)).map(ActorKind::word).orElse(null);
    }

    private static List<String> codesIn(String value) {
        return value.equals(NONE) ? List.of() : parted(value);
    }

    /** Modes and contexts, in lower case with hyphens as the ontology has them. */
    private static List<String> parts(String value) {
        return value.equals(NONE)
                ? List.of()
                : parted(value).stream()
                        .map(part -> part.toLowerCase(Locale.ROOT))
                        .toList();
    }

    private static List<String> parted(String value) {
        List<String> parts = new ArrayList<>();
        for (String part : value.split("[;,]", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static Optional<Cell> cell(Row row, String column) {
        return row.cell(column).filter(cell -> !cell.value().equals(NONE));
    }

    private static @Nullable String language(Row row) {
        return cell(row, "language").map(Cell::value).orElse(null);
    }

    private static @Nullable PlaceRef place(Row row) {
        List<String> columns = List.of("city", "district", "province", "country");
        List<Integer> precisions = List.of(CITY, DISTRICT, PROVINCE, COUNTRY);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = cell(row, columns.get(i)).orElse(null);
            if (cell != null) {
                boolean placed = cell(row, "latitude").isPresent()
                        && cell(row, "longitude").isPresent();
                Integer geonames = cell(row, "geonames_id").isPresent() ? row.number("geonames_id") : null;
                return new PlaceRef(
                        cell.span().of(row.text()),
                        cell.span(),
                        cell.value(),
                        codesIn(row.value("country")).stream().findFirst().orElse(null),
                        cell(row, "province").map(Cell::value).orElse(null),
                        placed ? RowReading.degrees(row, "latitude", 90) : null,
                        placed ? RowReading.degrees(row, "longitude", 180) : null,
                        geonames == null ? null : geonames.longValue(),
                        precisions.get(i),
                        false);
            }
        }
        return null;
    }
}
