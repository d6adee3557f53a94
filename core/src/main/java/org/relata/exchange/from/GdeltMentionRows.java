package org.relata.exchange.from;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.relata.RelataException;
import org.relata.data.Intake;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.RowFault;
import org.relata.exchange.table.SeparatedRows;
import org.relata.exchange.table.Separation;

/**
 * GDELT 2.0's mentions: 16 columns, tab-separated, no header. A mention says who reported an event but not what it was, so the
 * events of the same files are read first and each mention becomes a telling of one. Confidence grades how hard the
 * reading was, not whether it is true, and is kept as a code only.
 */
final class GdeltMentionRows implements ClaimSource {

    private static final DataSet SET = new DataSet("GDELT", "gdelt-mention", "import/gdelt-mention");

    @Override
    public String name() {
        return "gdelt-mentions";
    }

    @Override
    public String what() {
        return "GDELT 2.0 mentions (.mentions.CSV), 16 columns, tab-separated; needs the events with --with";
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
        Path events = request.with();
        if (events == null) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "gdelt-mentions needs --with FILE, the .export.CSV of the same quarter of an hour: a mention does not say"
                            + " what happened");
        }
        Map<String, Row> told = events(events);
        PartyNames parties = new PartyNames(request.names());
        try (SeparatedRows rows = SeparatedRows.of(request.file(), Separation.TABS, GdeltColumns.MENTIONS)) {
            RowReading.each(rows, request.file(), row -> read(row, told, request, parties), to, intake);
        }
    }

    private static Map<String, Row> events(Path file) throws IOException {
        Map<String, Row> events = new HashMap<>();
        try (SeparatedRows rows = SeparatedRows.of(file, Separation.TABS, GdeltColumns.EVENTS)) {
            Row row = rows.next();
            while (row != null) {
                events.put(row.value("globaleventid"), row);
                row = rows.next();
            }
        }
        return events;
    }

    private static Imported read(Row row, Map<String, Row> told, ImportRequest request, PartyNames parties) {
        RowReading.checkWidth(row, GdeltColumns.MENTIONS.size());
        String event = RowReading.need(row, "globaleventid").value();
        Row happened = told.get(event);
        if (happened == null) {
            throw RowFault.of("a mention of an event that the file of events does not hold");
        }
        RowReading.checkWidth(happened, GdeltColumns.EVENTS.size());
        String address = row.value("mentionidentifier");
        String stamp = RowReading.need(row, "mentiontimedate").value();
        GdeltAct act = new GdeltAct(happened, row.text().length() + 2);
        RowDraft draft = new RowDraft(row, SET, event + ":" + row.value("sentenceid") + ":" + address)
                .with(happened.text())
                .at(row.value("mentiontype").equals("1") && !address.isEmpty() ? address : null)
                .published(RowReading.day("MentionTimeDate", stamp.length() < 8 ? stamp : stamp.substring(0, 8)));
        act.into(draft, parties);
        Cell outlet = RowReading.need(row, "mentionsourcename");
        draft.source(GdeltEventRows.outlet(row, outlet), outlet)
                .code("gdelt-event", row.cell("globaleventid").orElse(null), event)
                .code("gdelt-confidence", row.cell("confidence").orElse(null), row.value("confidence"));
        return draft.event(act.codes(request.ontology(), draft), act.trigger());
    }
}
