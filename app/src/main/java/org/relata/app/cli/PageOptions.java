package org.relata.app.cli;

import org.jspecify.annotations.Nullable;
import org.relata.store.Page;
import org.relata.store.Position;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a list is shown. */
final class PageOptions {

    private static final int FOR_A_PERSON = 50;
    private static final int AT_ONCE = 500;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before any option
    private CommandSpec command;

    private int limit;

    private @Nullable Position after;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "No more than so many. As text: 50 unless given; in other formats: all.")
    void limit(int number) {
        if (number < 1) {
            throw new ParameterException(command.commandLine(), "--limit " + number + ": give 1 or more");
        }
        limit = number;
    }

    @Option(
            names = "--after",
            paramLabel = "POSITION",
            description = "Go on after the last one of the page before, which is said when more follows.")
    void after(String position) {
        after = Position.parse(position);
    }

    /** How many are wanted at most; 0 for all. */
    int most(TableFormat format) {
        return limit == 0 && format == TableFormat.TEXT ? FOR_A_PERSON : limit;
    }

    boolean fromBeginning() {
        return after == null;
    }

    Page first(int most) {
        return new Page(most == 0 ? AT_ONCE : Math.min(most, AT_ONCE), after);
    }
}
