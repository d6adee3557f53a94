package org.relata.exchange.from;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.BuiltInTable;

/** {@code acled-types.tsv} and {@code acled-inter.tsv}: ACLED's categories as acts and parties of ours. */
final class AcledTypes {

    /** Where ACLED's two actors stand in the act. */
    enum Sides {
        BOTH,
        ONTO,
        BACK,
        FIRST
    }

    /** One sub-event type; the PLOVER type is null where it is no act. */
    record Act(
            String eventType,
            @Nullable String type,
            List<String> modes,
            @Nullable String cameo,
            Sides sides) {}

    private static final int TYPE_COLUMNS = 6;
    private static final int INTER_COLUMNS = 5;
    private static final Map<String, Act> ACTS = new HashMap<>();
    private static final Map<String, Hint> INTER = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (List<String> row : BuiltInTable.rows("acled-types.tsv", TYPE_COLUMNS)) {
            ACTS.put(row.get(1), act(row));
        }
        for (List<String> row : BuiltInTable.rows("acled-inter.tsv", INTER_COLUMNS)) {
            Hint hint = new Hint(null, null, List.of(row.get(2)), row.get(3), row.get(4));
            int number = Integer.parseInt(row.get(0));
            enter(row.get(0), hint, number);
            for (String words : row.get(1).split("\\|", -1)) {
                enter(words, hint, number);
            }
        }
    }

    private AcledTypes() {}

    private static Act act(List<String> row) {
        String mode = row.get(3);
        return new Act(
                row.get(0),
                row.get(2).isEmpty() ? null : row.get(2),
                mode.isEmpty() ? List.of() : List.of(mode),
                row.get(4).isEmpty() ? null : row.get(4),
                Sides.valueOf(row.get(5).toUpperCase(java.util.Locale.ROOT)));
    }

    private static void enter(String words, Hint hint, int number) {
        INTER.put(words, hint);
        NUMBERS.put(words, number);
    }

    /** The act of a sub-event type, as ACLED writes it. */
    static Optional<Act> act(String subEventType) {
        return Optional.ofNullable(ACTS.get(subEventType));
    }

    /** What an inter code, a number or words, says of an actor. */
    static Hint hint(String inter) {
        return INTER.getOrDefault(inter, Hint.NONE);
    }

    /** Whether these are unarmed people: protesters or civilians. */
    static boolean unarmed(String inter) {
        Integer number = NUMBERS.get(inter);
        return number != null && (number == 6 || number == 7);
    }
}
