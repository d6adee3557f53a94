package org.relata.imports;

import java.util.List;
import org.relata.RelataException;

/** The importers that there are: a new one is one line here. */
public final class Importers {

    private static final List<Importer> ALL =
            List.of(new UcdpActors(), new PetrarchActors(), new OpenSanctions(), new Wikidata(), new GeoNames());

    private Importers() {}

    /** All of them. */
    public static List<Importer> all() {
        return ALL;
    }

    /** All names, in the order of the list. */
    public static List<String> names() {
        return ALL.stream().map(Importer::name).toList();
    }

    /**
     * The importer of this name.
     *
     * @throws RelataException of code {@code USAGE} when there is none, or not into this
     */
    public static Importer named(String name, Importer.Target target) {
        Importer found = ALL.stream()
                .filter(importer -> importer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RelataException(
                        RelataException.Code.USAGE,
                        "there is no importer '" + name + "'; there are: " + String.join(", ", names())));
        if (found.target() != target) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    name + " goes into a " + word(found.target()) + ", not into a " + word(target));
        }
        return found;
    }

    private static String word(Importer.Target target) {
        return target.name().toLowerCase(java.util.Locale.ROOT);
    }
}
