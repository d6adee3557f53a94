package org.relata.exchange.from;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.RowFault;
import org.relata.exchange.table.SeparatedRows;
import org.relata.exchange.table.Separation;
import org.relata.model.Codes;
import org.relata.model.FieldCodes;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/**
 * ACLED's export, CSV with a header, the 31 columns of 2023 found by name. A week or month of which only that is known is
 * given as a stretch of days around ACLED's date; its one figure of deaths is low, best and high at once.
 */
final class AcledRows implements ClaimSource {

    private static final DataSet SET = new DataSet("ACLED", "acled", "import/acled");
    private static final List<String> NEEDED = List.of(
            "event_id_cnty", "event_date", "time_precision", "event_type", "sub_event_type", "actor1", "fatalities");
    /** UCDP's date_prec and where_prec for ACLED's 1, 2 and 3. */
    private static final List<Integer> DATE_PRECISION = List.of(1, 3, 4);

    private static final List<Integer> PLACE_PRECISION = List.of(1, 2, 4);
    private static final int HALF_WEEK = 3;

    @Override
    public String name() {
        return "acled";
    }

    @Override
    public String what() {
        return "ACLED's export, CSV, 31 columns";
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
        try (SeparatedRows rows = SeparatedRows.withHeader(request.file(), Separation.CSV)) {
            rows.need("ACLED's export", NEEDED);
            int width = rows.names().size();
            RowReading.each(rows, request.file(), row -> read(row, width, request, parties), to, intake);
        }
    }

    private static Imported read(Row row, int width, ImportRequest request, PartyNames parties) {
        RowReading.checkWidth(row, width);
        Cell sub = RowReading.need(row, "sub_event_type");
        AcledTypes.Act act = AcledTypes.act(sub.value())
                .orElseThrow(() -> RowFault.of("there is no sub-event type '" + sub.value() + "'"));
        if (!act.eventType().equals(row.value("event_type"))) {
            throw RowFault.of("'" + sub.value() + "' is no sub-event type of '" + row.value("event_type") + "'");
        }
        LocalDate day = RowReading.day(row, "event_date");
        RowDraft draft = new RowDraft(
                        row, SET, RowReading.need(row, "event_id_cnty").value())
                .published(published(row))
                .place(place(row));
        time(draft, row, day);
        sides(draft, row, act, day, parties);
        Cell deaths = RowReading.need(row, "fatalities");
        int count = RowReading.scale(row, "fatalities", 0, Integer.MAX_VALUE);
        draft.toll("killed", deaths, count, count, count, null, null);
        row.cell("source").ifPresent(cell -> draft.source(parties.party(row, cell, first(cell), day, Hint.NONE), cell));
        draft.code("acled-admin2", row.cell("admin2").orElse(null), row.value("admin2"))
                .code("acled-admin3", row.cell("admin3").orElse(null), row.value("admin3"))
                .code("acled-source-scale", row.cell("source_scale").orElse(null), row.value("source_scale"))
                .code("acled-tags", row.cell("tags").orElse(null), row.value("tags"))
                .code("acled-notes", row.cell("notes").orElse(null), row.value("notes"));
        return draft.event(codes(act, sub.value(), draft, request), sub);
    }

    private static Codes codes(AcledTypes.Act act, String sub, RowDraft draft, ImportRequest request) {
        Codes codes = request.ontology().codes(act.type(), act.modes(), List.of(), act.cameo());
        Integer violence = FieldCoding.violence(codes, draft.actors(), draft.recipients());
        return codes.with(List.of(), new FieldCodes(act.eventType(), sub, violence));
    }

    private static void time(RowDraft draft, Row row, LocalDate day) {
        int precision = RowReading.scale(row, "time_precision", 1, 3);
        LocalDate start = precision == 1
                ? day
                : precision == 2
                        ? day.minusDays(HALF_WEEK)
                        : YearMonth.from(day).atDay(1);
        LocalDate finish = precision == 1
                ? day
                : precision == 2 ? day.plusDays(HALF_WEEK) : YearMonth.from(day).atEndOfMonth();
        draft.time(RowReading.need(row, "event_date"), start, finish, DATE_PRECISION.get(precision - 1));
    }

    private static void sides(RowDraft draft, Row row, AcledTypes.Act act, LocalDate day, PartyNames parties) {
        Participant one = AcledNames.party(row, RowReading.need(row, "actor1"), row.value("inter1"), day, parties);
        Participant two = row.cell("actor2")
                .map(cell -> AcledNames.party(row, cell, row.value("inter2"), day, parties))
                .orElse(null);
        boolean turned = act.sides() == AcledTypes.Sides.BACK
                || (act.sides() == AcledTypes.Sides.ONTO
                        && AcledTypes.unarmed(row.value("inter1"))
                        && two != null
                        && !AcledTypes.unarmed(row.value("inter2")));
        if (turned && two != null) {
            draft.actor(two).recipient(one);
        } else if (turned) {
            draft.recipient(one);
        } else {
            draft.actor(one);
            second(draft, act, two);
        }
        associated(draft, row, "assoc_actor_1", day, parties);
        associated(draft, row, "assoc_actor_2", day, parties);
    }

    private static void second(RowDraft draft, AcledTypes.Act act, @Nullable Participant two) {
        if (two == null) {
            return;
        }
        switch (act.sides()) {
            case BOTH -> draft.actor(two);
            case FIRST -> draft.other(two, "intervening");
            default -> draft.recipient(two);
        }
    }

    private static void associated(RowDraft draft, Row row, String column, LocalDate day, PartyNames parties) {
        row.cell(column).ifPresent(cell -> draft.other(parties.party(row, cell, first(cell), day, Hint.NONE), column));
    }

    /** Several are parted by semicolons. */
    private static String first(Cell cell) {
        int end = cell.value().indexOf(';');
        return end < 0 ? cell.value() : cell.value().substring(0, end).strip();
    }

    private static @Nullable PlaceRef place(Row row) {
        Cell cell = row.cell("location").or(() -> row.cell("country")).orElse(null);
        if (cell == null) {
            return null;
        }
        return new PlaceRef(
                cell.span().of(row.text()),
                cell.span(),
                cell.value(),
                Countries.builtIn()
                        .byName(row.value("country"))
                        .map(Country::iso3)
                        .orElse(null),
                row.orNull("admin1"),
                RowReading.degrees(row, "latitude", 90),
                RowReading.degrees(row, "longitude", 180),
                null,
                PLACE_PRECISION.get(RowReading.scale(row, "geo_precision", 1, 3) - 1),
                false);
    }

    /** When ACLED last wrote the row: seconds since 1970. */
    private static @Nullable LocalDate published(Row row) {
        Double seconds = row.real("timestamp");
        return seconds == null
                ? null
                : Instant.ofEpochSecond(seconds.longValue())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate();
    }
}
