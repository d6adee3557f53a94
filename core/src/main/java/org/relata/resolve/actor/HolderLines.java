package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.DataNode;

/**
 * Reads the holders of a post that stand as a block of text, one line a holder: {@code FROM TO NAME = OTHER, OTHER}.
 * {@code ?} is a day not known, {@code now} an office still held, {@code ~2018} a day on which it was first or last
 * cited. Thousands of leaders read in a tenth of the time that they take as YAML maps.
 */
final class HolderLines {

    /**
     * One holder.
     *
     * @param from as written, without the sign of a citation; null where it is not known
     * @param line in the file, from 1
     */
    record Line(
            @Nullable String from,
            boolean firstCited,
            @Nullable String to,
            boolean lastCited,
            String name,
            List<String> also,
            int line) {}

    private HolderLines() {}

    /**
     * The holders of the block.
     *
     * @throws RelataException (DATA) with file and line when a line is not of the form
     */
    static List<Line> read(DataNode block) {
        List<Line> holders = new ArrayList<>();
        int number = block.line();
        for (String text : block.text().lines().toList()) {
            number++;
            String line = text.strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                holders.add(holder(line, number, block));
            }
        }
        return holders;
    }

    private static Line holder(String line, int number, DataNode block) {
        int first = space(line, 0);
        int second = space(line, afterSpace(line, first));
        int name = afterSpace(line, second);
        int equals = line.indexOf(" = ");
        if (name >= line.length() || name == equals) {
            throw new RelataException(
                    RelataException.Code.DATA,
                    block.file() + ":" + number + ": '" + line + "' is no holder; write FROM TO NAME = OTHER, OTHER");
        }
        String from = line.substring(0, first);
        String to = line.substring(afterSpace(line, first), second);
        return new Line(
                day(from),
                from.startsWith("~"),
                to.equals("now") ? null : day(to),
                to.startsWith("~"),
                line.substring(name, equals < 0 ? line.length() : equals).strip(),
                equals < 0 ? List.of() : others(line.substring(equals + 3)),
                number);
    }

    private static int space(String line, int from) {
        int space = line.indexOf(' ', from);
        return space < 0 ? line.length() : space;
    }

    private static int afterSpace(String line, int space) {
        int at = space;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static List<String> others(String list) {
        List<String> others = new ArrayList<>();
        int from = 0;
        while (from < list.length()) {
            int comma = list.indexOf(", ", from);
            int to = comma < 0 ? list.length() : comma;
            others.add(list.substring(from, to).strip());
            from = to + 2;
        }
        return List.copyOf(others);
    }

    private static @Nullable String day(String written) {
        if (written.equals("?")) {
            return null;
        }
        return written.startsWith("~") ? written.substring(1) : written;
    }
}
