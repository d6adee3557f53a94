package org.relata.app.feeds;

import java.nio.file.Path;
import java.util.Arrays;

/** One round of watching in a process of its own, whose heap the test chooses: {@code HostileRound FOLDER FEED…}. */
final class HostileRound {

    private HostileRound() {}

    public static void main(String[] arguments) {
        try (WatchTrial trial = new WatchTrial(Path.of(arguments[0]))) {
            trial.once(Arrays.copyOfRange(arguments, 1, arguments.length));
            trial.failed.forEach(line -> System.out.println("failed " + line));
            trial.kept.forEach(line -> System.out.println("kept " + line));
        }
    }
}
