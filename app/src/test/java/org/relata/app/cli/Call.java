package org.relata.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One command as it ended.
 *
 * @param code the exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Call(int code, String out, String err) {

    /** Runs a command that must not need the parser. */
    static Call of(String... arguments) {
        return with("", NO_PARSER, arguments);
    }

    /** Runs a command with this standard input and parser. */
    static Call with(String in, ParserSource parser, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                parser);
        int code = Commands.run(surroundings, arguments);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static final ParserSource NO_PARSER = (name, progress) -> {
        throw new AssertionError("the parser takes seconds to load, and this command has no need of it");
    };

    /** The lines of standard output. */
    List<String> lines() {
        return out.lines().toList();
    }
}
