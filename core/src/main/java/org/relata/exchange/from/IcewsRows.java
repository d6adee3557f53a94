package org.relata.exchange.from;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
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
import org.relata.ontology.PloverCode;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/**
 * ICEWS's coded events: 20 columns, tab-separated as they are published or CSV as the R package writes them, found by name.
 * Statements and appeals (CAMEO 01, 02), which PLOVER drops, are claims that never make an event.
 */
final class IcewsRows implements ClaimSource {

    private static final DataSet SET = new DataSet("ICEWS", "icews", "import/icews");
    private static final List<String> NEEDED =
            List.of("event_id", "event_date", "source_name", "event_text", "cameo_code", "target_name", "publisher");
    private static final int CITY = 1;
    private static final int DISTRICT = 3;
    private static final int PROVINCE = 4;
    private static final int COUNTRY = 6;

    @Override
    public String name() {
        return "icews";
    }

    @Override
    public String what() {
        return "ICEWS coded events, 20 columns, tab-separated or CSV";
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
        try (SeparatedRows rows = SeparatedRows.withHeader(request.file(), separation(request))) {
            rows.need("ICEWS coded events", NEEDED);
            int width = rows.names().size();
            RowReading.each(rows, request.file(), row -> read(row, width, request, parties), to, intake);
        }
    }

    private static Separation separation(ImportRequest request) throws IOException {
        try (SeparatedRows tabs = SeparatedRows.withHeader(request.file(), Separation.TABS)) {
            return tabs.names().size() > 1 ? Separation.TABS : Separation.CSV;
        }
    }

    private static Imported read(Row row, int width, ImportRequest request, PartyNames parties) {
        RowReading.checkWidth(row, width);
        LocalDate day = RowReading.day(row, "event_date");
        RowDraft draft = new RowDraft(row, SET, RowReading.need(row, "event_id").value())
                .published(day)
                .time(RowReading.need(row, "event_date"), day, day, 1)
                .place(place(row));
        party(row, "source", day, parties).ifPresent(draft::actor);
        party(row, "target", day, parties).ifPresent(draft::recipient);
        row.cell("publisher").ifPresent(cell -> draft.source(parties.party(row, cell, day, Hint.NONE), cell));
        draft.code("icews-story", row.cell("story_id").orElse(null), row.value("story_id"))
                .code("icews-sentence", row.cell("sentence_number").orElse(null), row.value("sentence_number"))
                .code("icews-intensity", row.cell("intensity").orElse(null), row.value("intensity"));
        String cameo = cameo(RowReading.need(row, "cameo_code").value());
        Codes codes = RowReading.coded(() -> {
            Optional<PloverCode> plover = request.ontology().ploverOf(cameo);
            List<String> modes = plover.map(PloverCode::mode).map(List::of).orElse(List.of());
            return request.ontology().codes(plover.map(PloverCode::type).orElse(null), modes, List.of(), cameo);
        });
        return draft.event(
                FieldCoding.with(request.ontology(), codes, List.of(), draft.actors(), draft.recipients()),
                RowReading.need(row, "event_text"));
    }

    /** Programs that take a code for a number lose its leading zero. */
    private static String cameo(String code) {
        if (!code.chars().allMatch(Character::isDigit)) {
            throw RowFault.of("cameo_code is '" + code + "', no CAMEO code");
        }
        return code.length() == 2 || (code.length() == 3 && Integer.parseInt(code.substring(0, 2)) > 20)
                ? "0" + code
                : code;
    }

    /** "Police (India)" is looked up as India's Police. */
    private static Optional<Participant> party(Row row, String side, LocalDate day, PartyNames parties) {
        Optional<Cell> cell = row.cell(side + "_name");
        String country = row.value(side + "_country");
        Hint hint = IcewsSectors.hint(row.value(side + "_sectors"), country);
        return cell.map(named -> {
            String name = named.value();
            String bracket = " (" + country + ")";
            String asked = !country.isEmpty() && name.endsWith(bracket)
                    ? country + "'s " + name.substring(0, name.length() - bracket.length())
                    : name;
            return parties.party(row, named, asked, day, hint);
        });
    }

    /** The smallest unit that is named; ICEWS gives coordinates of it. */
    private static @Nullable PlaceRef place(Row row) {
        List<String> columns = List.of("city", "district", "province", "country");
        List<Integer> precisions = List.of(CITY, DISTRICT, PROVINCE, COUNTRY);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cell(columns.get(i)).orElse(null);
            if (cell != null) {
                return new PlaceRef(
                        cell.span().of(row.text()),
                        cell.span(),
                        cell.value(),
                        Countries.builtIn()
                                .byName(row.value("country"))
                                .map(Country::iso3)
                                .orElse(null),
                        row.orNull("province"),
                        RowReading.degrees(row, "latitude", 90),
                        RowReading.degrees(row, "longitude", 180),
                        null,
                        precisions.get(i),
                        false);
            }
        }
        return null;
    }
}
