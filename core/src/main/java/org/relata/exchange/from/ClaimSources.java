package org.relata.exchange.from;

import java.util.List;
import java.util.Optional;

/** The event data sets that can be read: a new one is one line here. */
public final class ClaimSources {

    private static final List<ClaimSource> ALL = List.of(
            new GedRows(),
            new AcdRows(),
            new AcledRows(),
            new GdeltEventRows(),
            new GdeltMentionRows(),
            new PolecatRows(),
            new IcewsRows());

    private ClaimSources() {}

    /** All of them. */
    public static List<ClaimSource> all() {
        return ALL;
    }

    /** All names, in the order of the list. */
    public static List<String> names() {
        return ALL.stream().map(ClaimSource::name).toList();
    }

    /** The one of this name. */
    public static Optional<ClaimSource> named(String name) {
        return ALL.stream().filter(source -> source.name().equals(name)).findFirst();
    }
}
