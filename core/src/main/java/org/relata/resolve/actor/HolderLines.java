package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.DataNode;

/**
 * Reads the holders of a post that stand as a block of text, one line a holder: {@code FROM TO NAME = OTHER, OTHER}.
 * {@code ?} is a day not known, {@code now} an office still held, {@code ~2018} a day on which it was first or last
 * cited. Thousands of leaders read in a tenth of the time that they take as YAML maps.
 */
final class HolderLines {

    private static final Pattern LINE = Pattern.compile("(\\S+)\\s+(\\S+)\\s+([^=]+?)(?:\\s+=\\s+(.+))?");
    private static final Pattern COMMA = Pattern.compile(",\\s+");

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
        for (String text : (Iterable<String>) block.text().lines()::iterator) {
            number++;
            String line = text.strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                holders.add(holder(line, number, block));
            }
        }
        return holders;
    }

    private static Line holder(String line, int number, DataNode block) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new RelataException(
                    RelataException.Code.DATA,
                    block.file() + ":" + number + ": '" + line + "' is no holder; write FROM TO NAME = OTHER, OTHER");
        }
        String from = matcher.group(1);
        String to = matcher.group(2);
        String also = matcher.group(4);
        return new Line(
                day(from),
                from.startsWith("~"),
                to.equals("now") ? null : day(to),
                to.startsWith("~"),
                matcher.group(3),
                also == null ? List.of() : List.of(COMMA.split(also, -1)),
                number);
    }

    private static @Nullable String day(String written) {
        if (written.equals("?")) {
            return null;
        }
        return written.startsWith("~") ? written.substring(1) : written;
    }
}
