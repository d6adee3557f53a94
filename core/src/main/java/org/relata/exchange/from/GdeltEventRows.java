package org.relata.exchange.from;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.SeparatedRows;
import org.relata.exchange.table.Separation;
import org.relata.model.Participant;
import org.relata.model.Span;

/**
 * GDELT 2.0's event table: 61 columns, tab-separated, no header. The outlet of the one address that a row has is its source.
 */
final class GdeltEventRows implements ClaimSource {

    private static final DataSet SET = new DataSet("GDELT", "gdelt", "import/gdelt");

    @Override
    public String name() {
        return "gdelt-events";
    }

    @Override
    public String what() {
        return "GDELT 2.0 event table (.export.CSV), 61 columns, tab-separated";
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
        try (SeparatedRows rows = SeparatedRows.of(request.file(), Separation.TABS, GdeltColumns.EVENTS)) {
            RowReading.each(rows, request.file(), row -> read(row, request, parties), to, intake);
        }
    }

    private static Imported read(Row row, ImportRequest request, PartyNames parties) {
        RowReading.checkWidth(row, GdeltColumns.EVENTS.size());
        GdeltAct act = new GdeltAct(row, 0);
        RowDraft draft = new RowDraft(
                        row, SET, RowReading.need(row, "globaleventid").value())
                .published(added(row))
                .at(row.orNull("sourceurl"));
        act.into(draft, parties);
        row.cell("sourceurl").map(GdeltEventRows::outlet).ifPresent(cell -> draft.source(outlet(row, cell), cell));
        draft.code("gdelt-root", row.cell("isrootevent").orElse(null), row.value("isrootevent"))
                .code("gdelt-mentions", row.cell("nummentions").orElse(null), row.value("nummentions"))
                .code("gdelt-tone", row.cell("avgtone").orElse(null), row.value("avgtone"));
        return draft.event(act.codes(request.ontology(), draft), act.trigger());
    }

    private static @Nullable LocalDate added(Row row) {
        String stamp = row.value("dateadded");
        return stamp.length() < 8 ? null : RowReading.day("DATEADDED", stamp.substring(0, 8));
    }

    /** A news site, by its address: no registry is asked. */
    static Participant outlet(Row row, Cell cell) {
        String words = cell.span().of(row.text());
        return new Participant(
                words, cell.span(), words, null, null, "news", null, List.of("JRN"), null, 0, null, null);
    }

    /** The host in an address, without {@code www.}; the whole where there is none. */
    static Cell outlet(Cell address) {
        String value = address.value();
        int begin = value.indexOf("://");
        begin = begin < 0 ? 0 : begin + 3;
        begin = value.startsWith("www.", begin) ? begin + 4 : begin;
        int end = value.indexOf('/', begin);
        end = end < 0 ? value.length() : end;
        int from = address.span().begin();
        return new Cell(value.substring(begin, end), new Span(from + begin, from + end));
    }
}
