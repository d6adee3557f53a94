package org.relata.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.relata.RelataException;

/** The parsers that there are, by name: a new one is one line here. */
public final class Parsers {

    /** The name of the parser that is used where none is asked for. */
    public static final String DEFAULT = "nlp4j";

    private static final Map<String, Loader> LOADERS = new TreeMap<>(Map.of(DEFAULT, Nlp4jParser::load));

    private Parsers() {}

    /** Loads a parser, which takes seconds. */
    @FunctionalInterface
    private interface Loader {
        Parser load(ModelProgress progress);
    }

    /** All names, in order. */
    public static List<String> names() {
        return List.copyOf(LOADERS.keySet());
    }

    /**
     * Loads the parser of this name.
     *
     * @param progress is told when its model cache has to be made first
     * @throws RelataException of code {@code USAGE} when there is none of the name
     */
    public static Parser load(String name, ModelProgress progress) {
        return loader(name).load(progress);
    }

    /** Refuses a name that no parser has. */
    public static void check(String name) {
        loader(name);
    }

    private static Loader loader(String name) {
        Loader loader = LOADERS.get(name.toLowerCase(Locale.ROOT));
        if (loader == null) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "there is no parser '" + name + "'; there are: " + String.join(", ", names()));
        }
        return loader;
    }
}
