package org.relata.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.relata.parse.Parsers;

/**
 * All that a command sees of the process it runs in.
 *
 * @param in standard input
 * @param out where data goes when no file is named; unbuffered
 * @param err where words go
 * @param outIsTerminal whether a person looks at the data
 * @param errIsTerminal whether a person looks at the words, so that a progress bar can be drawn
 * @param parser opens the parser, which takes seconds
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        ParserSource parser) {

    /** The system property by which the launcher tells whether standard output is a terminal. */
    static final String OUT_TERMINAL = "relata.terminal.out";

    /** The same for standard error. */
    static final String ERR_TERMINAL = "relata.terminal.err";

    /** The same with another standard input. */
    Surroundings with(InputStream input) {
        return new Surroundings(input, out, err, outIsTerminal, errIsTerminal, parser);
    }

    /** The real ones. Java cannot ask which stream is a terminal, so the launcher says it. */
    public static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                new StandardOutput(new FileOutputStream(FileDescriptor.out)),
                System.err,
                Boolean.getBoolean(OUT_TERMINAL),
                Boolean.getBoolean(ERR_TERMINAL),
                Parsers::load);
    }
}
