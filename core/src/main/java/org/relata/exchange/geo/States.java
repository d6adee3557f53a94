package org.relata.exchange.geo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.BuiltInTable;

/** The dated crosswalk of {@code states.tsv}. Immutable. */
public final class States {

    private static final int COLUMNS = 11;
    private static final States BUILT_IN = new States(
            BuiltInTable.rows("states.tsv", COLUMNS).stream().map(States::state).toList());

    private final List<State> all;

    private States(List<State> all) {
        this.all = List.copyOf(all);
    }

    /** The crosswalk that comes with Relata. */
    public static States builtIn() {
        return BUILT_IN;
    }

    /** All of them, in the order of Gleditsch and Ward's numbers. */
    public List<State> all() {
        return all;
    }

    /** The state with this ISO code as Gleditsch and Ward count it on that day; without a day, its last stretch. */
    public Optional<State> gw(@Nullable String iso3, @Nullable LocalDate day) {
        return last(state -> state.iso3().equals(iso3) && state.gw() != null && (day == null || state.inGw(day)));
    }

    /** The state with this ISO code as the Correlates of War count it on that day; without a day, its last stretch. */
    public Optional<State> cow(@Nullable String iso3, @Nullable LocalDate day) {
        return last(state -> state.iso3().equals(iso3) && state.cow() != null && (day == null || state.inCow(day)));
    }

    /** The state with this number of Gleditsch and Ward on that day, else its last stretch. */
    public Optional<State> byGw(int number, @Nullable LocalDate day) {
        Predicate<State> numbered = state -> Integer.valueOf(number).equals(state.gw());
        return last(state -> numbered.test(state) && day != null && state.inGw(day))
                .or(() -> last(numbered));
    }

    /** The state with this number of the Correlates of War on that day, else its last stretch. */
    public Optional<State> byCow(int number, @Nullable LocalDate day) {
        Predicate<State> numbered = state -> Integer.valueOf(number).equals(state.cow());
        return last(state -> numbered.test(state) && day != null && state.inCow(day))
                .or(() -> last(numbered));
    }

    private Optional<State> last(Predicate<State> wanted) {
        return all.stream().filter(wanted).reduce((before, after) -> after);
    }

    private static State state(List<String> cells) {
        return new State(
                cells.get(0),
                cells.get(1),
                number(cells.get(2)),
                cells.get(3),
                day(cells.get(4)),
                day(cells.get(5)),
                number(cells.get(6)),
                cells.get(7),
                day(cells.get(8)),
                day(cells.get(9)));
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
