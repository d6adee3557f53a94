package org.relata.exchange.from;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.relata.data.Intake;
import org.relata.exchange.geo.State;
import org.relata.exchange.geo.States;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.RowFault;
import org.relata.exchange.table.SeparatedRows;
import org.relata.exchange.table.Separation;
import org.relata.model.Participant;

/**
 * The UCDP/PRIO Armed Conflict Dataset: a row is one conflict in one year. It says that side a was at odds with side b in that
 * year, over what and how intensely; it becomes the relation {@code opposes} for that year, never an event, and no deaths
 * of it are any event's. A state that is given only by its number is the government of that state on that day.
 */
final class AcdRows implements ClaimSource {

    private static final DataSet SET = new DataSet("UCDP/PRIO ACD", "ucdp-acd", "import/acd");
    private static final List<String> NEEDED =
            List.of("conflict_id", "year", "gwno_a", "incompatibility", "intensity_level", "type_of_conflict");

    @Override
    public String name() {
        return "ucdp-acd";
    }

    @Override
    public String what() {
        return "UCDP/PRIO Armed Conflict Dataset, CSV, conflict-years";
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
            rows.need("the UCDP/PRIO Armed Conflict Dataset", NEEDED);
            int width = rows.names().size();
            RowReading.each(rows, request.file(), row -> read(row, width, parties), to, intake);
        }
    }

    private static Imported read(Row row, int width, PartyNames parties) {
        RowReading.checkWidth(row, width);
        Cell year = RowReading.need(row, "year");
        int number = RowReading.scale(row, "year", 1900, 2200);
        LocalDate start = LocalDate.of(number, 1, 1);
        LocalDate finish = LocalDate.of(number, 12, 31);
        RowReading.scale(row, "intensity_level", 1, 2);
        String id = RowReading.need(row, "conflict_id").value();
        RowDraft draft = new RowDraft(row, SET, id + ":" + number).time(year, start, finish, 5);
        side(row, "a", finish, parties).ifPresentOrElse(draft::actor, () -> {
            throw RowFault.of("a side a that is neither named nor a state of Gleditsch and Ward's list");
        });
        side(row, "b", finish, parties).ifPresent(draft::recipient);
        draft.code("ucdp-conflict", row.cell("conflict_id").orElse(null), id);
        for (String column : List.of(
                "incompatibility",
                "intensity_level",
                "cumulative_intensity",
                "type_of_conflict",
                "start_date2",
                "ep_end",
                "ep_end_date")) {
            draft.code("ucdp-" + column.replace('_', '-'), row.cell(column).orElse(null), row.value(column));
        }
        return draft.relation("opposes", RowReading.need(row, "incompatibility"));
    }

    private static Optional<Participant> side(Row row, String side, LocalDate day, PartyNames parties) {
        Optional<Cell> named = row.cell("side_" + side);
        if (named.isPresent()) {
            return named.map(cell -> parties.party(row, cell, day, Hint.ucdp(row.orNull("side_" + side + "_id"))));
        }
        return row.cell("gwno_" + side)
                .flatMap(cell -> state(cell, day)
                        .map(state -> parties.party(
                                row,
                                cell,
                                "Government of " + state.name(),
                                day,
                                new Hint(
                                        null,
                                        state.iso3().isEmpty() ? null : state.iso3(),
                                        List.of("GOV"),
                                        "regime",
                                        "government"))));
    }

    /** The first of several states. */
    private static Optional<State> state(Cell cell, LocalDate day) {
        String first = cell.value().split(",", -1)[0].strip();
        try {
            return States.builtIn().byGw(Integer.parseInt(first), day);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
