package org.relata.petrarch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.relata.data.Intake;

/**
 * Reads an actor dictionary: a name in capitals, its synonyms after {@code +}, its codes in brackets behind the name or
 * on lines of their own, {@code #} before a comment.
 */
public final class ActorDictionary {

    private final String file;
    private final Intake intake;
    private final Consumer<ActorEntry> entries;
    private final Set<String> names = new LinkedHashSet<>();
    private final List<DatedCode> codes = new ArrayList<>();
    private int first;

    private ActorDictionary(String file, Intake intake, Consumer<ActorEntry> entries) {
        this.file = file;
        this.intake = intake;
        this.entries = entries;
    }

    /**
     * Reads a dictionary line by line.
     *
     * @param file name for the report
     * @param intake is told what is not of the form
     * @param entries is given each entry with a name and a code
     */
    public static void read(String file, Iterator<String> lines, Intake intake, Consumer<ActorEntry> entries) {
        ActorDictionary dictionary = new ActorDictionary(file, intake, entries);
        int line = 0;
        while (lines.hasNext()) {
            dictionary.line(lines.next(), ++line);
        }
        dictionary.end();
    }

    private void line(String raw, int number) {
        int comment = raw.indexOf('#');
        String line = (comment < 0 ? raw : raw.substring(0, comment)).stripTrailing();
        if (line.isBlank()) {
            return;
        }
        int bracket = line.indexOf('[');
        String name = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        if (name.startsWith("+")) {
            add(name.substring(1), number);
        } else if (!name.isEmpty()) {
            end();
            first = number;
            add(name, number);
        }
        if (bracket >= 0) {
            codes(line.substring(bracket), number);
        }
    }

    private void add(String written, int number) {
        String name = written.replace('_', ' ').strip().replaceAll(" +", " ");
        if (name.isEmpty() || name.startsWith("!")) {
            intake.left("a line that is no name", file + ":" + number);
        } else {
            names.add(name);
        }
    }

    private void codes(String brackets, int number) {
        int open = brackets.indexOf('[');
        while (open >= 0) {
            int close = brackets.indexOf(']', open);
            String written = brackets.substring(open + 1, close < 0 ? brackets.length() : close);
            DatedCode.read(written, number)
                    .ifPresentOrElse(
                            codes::add,
                            () -> intake.left("a code or date that is not of the form", file + ":" + number));
            open = close < 0 ? -1 : brackets.indexOf('[', close);
        }
    }

    private void end() {
        if (!names.isEmpty() && codes.isEmpty()) {
            intake.left("a name without a code", file + ":" + first);
        } else if (!names.isEmpty()) {
            entries.accept(new ActorEntry(List.copyOf(names), codes, first));
        }
        names.clear();
        codes.clear();
    }
}
