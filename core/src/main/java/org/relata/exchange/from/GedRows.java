package org.relata.exchange.from;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.exchange.geo.State;
import org.relata.exchange.geo.States;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.RowFault;
import org.relata.exchange.table.SeparatedRows;
import org.relata.exchange.table.Separation;
import org.relata.model.Codes;
import org.relata.model.FieldCodes;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;

/**
 * UCDP's Georeferenced Event Dataset, CSV with a header: the 49 columns of the release, or any selection of them that has
 * those which make an event. Columns are found by name. Both sides of fighting are actors, since GED does not say who
 * began; one-sided violence goes from side a to side b.
 */
final class GedRows implements ClaimSource {

    private static final DataSet SET = new DataSet("UCDP GED", "ucdp-ged", "import/ged");
    private static final List<String> NEEDED = List.of(
            "id",
            "type_of_violence",
            "side_a",
            "side_b",
            "date_start",
            "date_end",
            "date_prec",
            "where_prec",
            "low",
            "best",
            "high");

    @Override
    public String name() {
        return "ucdp-ged";
    }

    @Override
    public String what() {
        return "UCDP Georeferenced Event Dataset, CSV, 49 columns or a selection";
    }

    @Override
    public String dataSet() {
        return SET.name();
    }

    @Override
    public boolean triedOnRealFile() {
        return true;
    }

    @Override
    public void read(ImportRequest request, Consumer<Imported> to, Intake intake) throws IOException {
        PartyNames parties = new PartyNames(request.names());
        try (SeparatedRows rows = SeparatedRows.withHeader(request.file(), Separation.CSV)) {
            rows.need("UCDP's Georeferenced Event Dataset", NEEDED);
            int width = rows.names().size();
            RowReading.each(rows, request.file(), row -> read(row, width, request, parties, intake), to, intake);
        }
    }

    private static Imported read(Row row, int width, ImportRequest request, PartyNames parties, Intake intake) {
        RowReading.checkWidth(row, width);
        Cell id = RowReading.need(row, "id");
        LocalDate start = RowReading.day(row, "date_start");
        LocalDate finish = RowReading.day(row, "date_end");
        if (finish.isBefore(start)) {
            throw RowFault.of("date_end lies before date_start");
        }
        int violence = RowReading.scale(row, "type_of_violence", 1, 3);
        RowDraft draft = new RowDraft(row, SET, id.value())
                .titled(row.orNull("source_headline"))
                .published(lastDay(row.value("source_date")))
                .time(RowReading.need(row, "date_start"), start, finish, RowReading.scale(row, "date_prec", 1, 5))
                .place(place(row, start));
        sides(draft, row, violence, start, parties);
        tolls(draft, row, intake);
        source(row, start, parties, draft);
        codes(draft, row);
        Codes codes = request.ontology()
                .codes("ASSAULT", List.of(), List.of(), violence == 3 ? "180" : "190")
                .with(List.of(), new FieldCodes(null, null, violence));
        return draft.event(codes, RowReading.need(row, "type_of_violence"));
    }

    private static void sides(RowDraft draft, Row row, int violence, LocalDate day, PartyNames parties) {
        Participant a = side(row, "side_a", day, parties);
        Participant b = side(row, "side_b", day, parties);
        draft.actor(a);
        if (violence == 3) {
            draft.recipient(b);
        } else {
            draft.actor(b);
        }
    }

    private static Participant side(Row row, String column, LocalDate day, PartyNames parties) {
        Cell cell = RowReading.need(row, column);
        String ucdp = row.orNull(column + "_new_id");
        if (cell.value().equalsIgnoreCase("civilians")) {
            return parties.party(row, cell, day, Hint.civilians());
        }
        boolean government = cell.value().startsWith("Government of ");
        return parties.party(row, cell, day, government ? Hint.ucdp(ucdp) : Hint.armed(ucdp));
    }

    /** The total first, then its parts by side. */
    private static void tolls(RowDraft draft, Row row, Intake intake) {
        int low = count(row, "low");
        int best = count(row, "best");
        int high = count(row, "high");
        if (low > best || best > high) {
            intake.took("rows whose low, best and high do not rise, as they are");
        }
        draft.toll("killed", RowReading.need(row, "best"), low, best, high, null, null);
        int sum = part(draft, row, "deaths_a", draft.actors().get(0))
                + part(draft, row, "deaths_b", second(draft))
                + part(draft, row, "deaths_civilians", civilians(row))
                + part(draft, row, "deaths_unknown", null);
        if (row.has("deaths_a") && sum != best) {
            intake.took("rows whose deaths by side do not add up to best");
        }
    }

    private static Participant second(RowDraft draft) {
        return draft.recipients().isEmpty()
                ? draft.actors().get(1)
                : draft.recipients().get(0);
    }

    private static @Nullable Participant civilians(Row row) {
        return row.cell("deaths_civilians")
                .map(cell -> new Participant(
                        cell.span().of(row.text()),
                        cell.span(),
                        "civilians",
                        null,
                        null,
                        "population",
                        null,
                        List.of("CVL"),
                        null,
                        0,
                        null,
                        null))
                .orElse(null);
    }

    private static int part(RowDraft draft, Row row, String column, @Nullable Participant of) {
        Optional<Cell> cell = row.cell(column);
        if (cell.isEmpty()) {
            return 0;
        }
        int deaths = count(row, column);
        draft.toll("killed", cell.get(), deaths, deaths, deaths, of, 0);
        return deaths;
    }

    private static int count(Row row, String column) {
        return RowReading.scale(row, column, 0, Integer.MAX_VALUE);
    }

    private static @Nullable PlaceRef place(Row row, LocalDate day) {
        Cell cell = row.cell("where_coordinates").or(() -> row.cell("country")).orElse(null);
        if (cell == null) {
            return null;
        }
        Integer number = row.number("country_id");
        return new PlaceRef(
                cell.span().of(row.text()),
                cell.span(),
                cell.value(),
                number == null
                        ? null
                        : States.builtIn().byGw(number, day).map(State::iso3).orElse(null),
                row.orNull("adm_1"),
                RowReading.degrees(row, "latitude", 90),
                RowReading.degrees(row, "longitude", 180),
                null,
                RowReading.scale(row, "where_prec", 1, 7),
                false);
    }

    /** Whom the report goes back to, else the office that reported it. */
    private static void source(Row row, LocalDate day, PartyNames parties, RowDraft draft) {
        row.cell("source_original")
                .or(() -> row.cell("source_office"))
                .ifPresent(cell -> draft.source(parties.party(row, cell, day, Hint.NONE), cell));
    }

    private static void codes(RowDraft draft, Row row) {
        draft.code("relid", row.cell("relid").orElse(null), row.value("relid"))
                .code("ucdp-conflict", row.cell("conflict_name").orElse(null), row.value("conflict_new_id"))
                .code("ucdp-dyad", row.cell("dyad_name").orElse(null), row.value("dyad_new_id"))
                .code("ucdp-side-a", row.cell("side_a").orElse(null), row.value("side_a_new_id"))
                .code("ucdp-side-b", row.cell("side_b").orElse(null), row.value("side_b_new_id"))
                .code("ucdp-adm-2", row.cell("adm_2").orElse(null), row.value("adm_2"))
                .code("ucdp-office", row.cell("source_office").orElse(null), row.value("source_office"))
                .code("ucdp-article", row.cell("source_article").orElse(null), row.value("source_article"))
                .code("ucdp-sources", row.cell("number_of_sources").orElse(null), row.value("number_of_sources"))
                .code("ucdp-clarity", row.cell("event_clarity").orElse(null), row.value("event_clarity"));
    }

    /** The last of the days on which the sources appeared; several are parted by semicolons. */
    private static @Nullable LocalDate lastDay(String days) {
        LocalDate last = null;
        for (String one : days.split(";", -1)) {
            LocalDate day = dayOrNull(one.strip());
            if (day != null && (last == null || day.isAfter(last))) {
                last = day;
            }
        }
        return last;
    }

    private static @Nullable LocalDate dayOrNull(String text) {
        try {
            return text.isEmpty() ? null : RowReading.day("source_date", text);
        } catch (RowFault noDate) {
            return null;
        }
    }
}
