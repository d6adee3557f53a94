package org.relata.app.cli;

import org.relata.parse.ModelProgress;
import org.relata.parse.Parser;

/** Opens the parser for a command that needs it. */
@FunctionalInterface
public interface ParserSource {

    /**
     * Loads the parser.
     *
     * @param name as in {@link org.relata.parse.Parsers}
     * @param progress is told when the parser's model cache has to be made first
     */
    Parser open(String name, ModelProgress progress);
}
