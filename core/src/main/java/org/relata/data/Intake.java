package org.relata.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What was taken of a foreign file, what was not, and why. Not thread-safe: one per file or import. */
public final class Intake {

    private final Consumer<String> leftOut;
    private final Map<String, Integer> taken = new LinkedHashMap<>();
    private final Map<String, Left> left = new LinkedHashMap<>();

    /** How often something was left out, and where first. */
    private record Left(int count, String where) {}

    /** Counts alone. */
    public Intake() {
        this(line -> {});
    }

    /** Counts, and tells of each thing that is left out where it stands and why. */
    public Intake(Consumer<String> leftOut) {
        this.leftOut = leftOut;
    }

    /** Counts one thing of this sort ("actors", "patterns") as taken. */
    public void took(String sort) {
        taken.merge(sort, 1, Integer::sum);
    }

    /**
     * Counts one thing as left out.
     *
     * @param why in words that are the same for all such things
     * @param where file and line
     */
    public void left(String why, String where) {
        leftOut.accept(where + ": " + why);
        Left before = left.get(why);
        left.put(why, before == null ? new Left(1, where) : new Left(before.count + 1, before.where));
    }

    /** How many of this sort were taken. */
    public int taken(String sort) {
        return taken.getOrDefault(sort, 0);
    }

    /** How many things were left out. */
    public int left() {
        return left.values().stream().mapToInt(Left::count).sum();
    }

    /** One line for each sort that was taken, then one for each reason why something was not. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        taken.forEach((sort, count) -> lines.add("taken: " + count + " " + sort));
        left.forEach(
                (why, one) -> lines.add("not taken: " + one.count + " × " + why + " (first at " + one.where + ")"));
        return List.copyOf(lines);
    }
}
