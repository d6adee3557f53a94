package org.relata.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The days that what is listed must touch. */
final class DayOptions {

    @Option(names = "--from", paramLabel = "DATE", description = "What lasts to this day or later.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "What begins on this day or earlier.")
    @Nullable
    LocalDate to;
}
