package org.relata.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.resolve.actor.ActorKind;

/** Wikidata's classes and countries: {@code imports/wikidata-kinds.yaml}. */
final class WikidataWords {

    /** What members of a class are. */
    record Kind(ActorKind kind, List<String> sectors) {}

    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    private WikidataWords(DataNode file) {
        file.allow("kinds", "countries");
        for (DataNode row : file.field("kinds").items()) {
            row.allow("kind", "sectors", "classes");
            ActorKind kind = ActorKind.of(row.field("kind").text()).orElseThrow(() -> row.fault("no such kind"));
            Kind of = new Kind(kind, row.optionalTexts("sectors"));
            row.field("classes").texts().forEach(item -> kinds.put(item, of));
        }
        file.field("countries").fields().forEach((item, iso3) -> countries.put(item, iso3.text()));
    }

    static WikidataWords builtIn() {
        return new WikidataWords(LexiconFile.yaml("imports/wikidata-kinds.yaml"));
    }

    /** What the first known of these classes says. */
    Optional<Kind> kind(List<String> classes) {
        return classes.stream().filter(kinds::containsKey).map(kinds::get).findFirst();
    }

    /** ISO 3166 alpha-3 of the first known of these items. */
    Optional<String> country(List<String> items) {
        return items.stream().filter(countries::containsKey).map(countries::get).findFirst();
    }
}
