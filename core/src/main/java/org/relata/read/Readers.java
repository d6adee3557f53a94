package org.relata.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The readers in the order in which they are asked. */
public final class Readers {

    private Readers() {}

    /**
     * The readers that other modules on the class path bring (as services of {@link Reader}), in the order of their
     * class names, and then those of the core.
     */
    public static List<Reader> all() {
        List<Reader> readers = new ArrayList<>();
        ServiceLoader.load(Reader.class, Readers.class.getClassLoader()).forEach(readers::add);
        readers.sort(Comparator.comparing(reader -> reader.getClass().getName()));
        readers.addAll(builtIn());
        return List.copyOf(readers);
    }

    /** The readers that the core brings; the last one takes what nobody else wants. */
    public static List<Reader> builtIn() {
        CommentSeparator separator = CommentSeparator.english();
        return List.of(
                new UnreadFormats(),
                new JsonLinesReader(separator),
                new HtmlReader(),
                new CsvReader(separator),
                new PlainTextReader(separator));
    }
}
