package org.relata.exchange.to;

import java.util.List;
import java.util.Optional;

/** The forms that events can be written in: a new one is one line here. */
public final class Exports {

    private static final List<Export> ALL = List.of(
            new EventTable("csv"),
            new EventTable("parquet"),
            new GeoJson(),
            new GedTable(),
            new AcledTable(),
            new PolecatTable(),
            new GdeltTable(),
            new CountryMonths(),
            new PrioGridMonths(),
            new FtmEntities(),
            new FtmStatements(),
            new StixBundle());

    private Exports() {}

    /** All of them. */
    public static List<Export> all() {
        return ALL;
    }

    /** All names, in the order of the list. */
    public static List<String> names() {
        return ALL.stream().map(Export::name).toList();
    }

    /** The one of this name. */
    public static Optional<Export> named(String name) {
        return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
    }
}
