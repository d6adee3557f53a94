package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** Measures systems on a gold file. */
public final class Evaluation {

    private static final double NANOSECONDS = 1e9;

    private Evaluation() {}

    /** The words for {@code --task}. */
    public static List<String> tasks() {
        return Tasks.ALL.stream().map(Task::name).toList();
    }

    /**
     * Scores the systems against a gold file.
     *
     * @param gold JSON lines
     * @param task one of {@link #tasks}; null for every task that the first record has the fields of
     * @param threads on which documents are worked on; the figures do not depend on it
     * @param faults how many examples of each kind of fault to keep
     * @throws RelataException when the file cannot be read, no task fits it, or the system it needs is not there
     */
    public static Report run(Path gold, @Nullable String task, Systems systems, int threads, int faults) {
        List<Task> chosen = task == null ? fitting(gold) : List.of(named(task));
        List<String> notes = new ArrayList<>();
        List<Task> able = new ArrayList<>();
        for (Task one : chosen) {
            String missing = one.missing(systems);
            if (missing == null) {
                able.add(one);
            } else {
                notes.add("task " + one.name() + ": not measured, this build has no " + missing);
            }
        }
        if (able.isEmpty()) {
            throw new RelataException(RelataException.Code.USAGE, gold + ": " + String.join("; ", notes));
        }
        return measure(gold, able, systems, threads, faults, notes);
    }

    private static Report measure(
            Path gold, List<Task> tasks, Systems systems, int threads, int faults, List<String> notes) {
        List<Judge> judges =
                tasks.stream().map(task -> task.judge(systems, gold)).toList();
        Judge all = (records, into) -> judges.forEach(judge -> judge.judge(records, into));
        BiPredicate<JsonNode, JsonNode> together =
                (one, other) -> tasks.stream().anyMatch(task -> task.together(one, other));
        Scoreboard board = new Scoreboard(faults);
        long start = System.nanoTime();
        long records;
        try (GoldFile file = new GoldFile(gold, together)) {
            records = new OrderedRun(all, threads).run(file, board);
        }
        double seconds = (System.nanoTime() - start) / NANOSECONDS;
        board.leftOut().forEach((why, n) -> notes.add(n + " left out: " + why));
        return new Report(
                tasks.stream().map(Task::name).collect(Collectors.joining("+")),
                String.valueOf(gold.getFileName()),
                records,
                board.words(),
                seconds,
                threads,
                board.scores(),
                board.confusions(),
                board.faults(),
                notes);
    }

    private static List<Task> fitting(Path gold) {
        JsonNode first = GoldFile.first(gold);
        List<Task> fitting = Tasks.ALL.stream().filter(task -> task.fits(first)).toList();
        if (fitting.isEmpty()) {
            throw new RelataException(
                    RelataException.Code.INPUT,
                    gold + ": the first record has the fields of no known gold format; say --task, one of " + tasks());
        }
        return fitting;
    }

    private static Task named(String name) {
        return Tasks.ALL.stream()
                .filter(task -> task.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RelataException(
                        RelataException.Code.USAGE, "no task is called " + name + "; there are " + tasks()));
    }
}
