package org.relata.exchange.to;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relata.data.BuiltInFiles;

/**
 * With what an export was made, so that it can be made again.
 *
 * @param relata of the program
 * @param rules twelve figures of rules, word lists and ontology
 * @param registry twelve figures of the registry
 * @param gazetteer twelve figures of the gazetteer
 * @param exchange twelve figures of the crosswalks and tables of this package
 */
public record Versions(String relata, String rules, String registry, String gazetteer, String exchange) {

    /** Those of the data that come with this program. */
    public static Versions builtIn(String relata) {
        return new Versions(
                relata,
                BuiltInFiles.version(List.of("rules", "lexicon", "ontology", "classify")),
                BuiltInFiles.version(List.of("registry")),
                BuiltInFiles.version(List.of("gazetteer")),
                BuiltInFiles.version(List.of("exchange")));
    }

    /** By name, in this order. */
    public Map<String, String> asMap() {
        Map<String, String> map = new LinkedHashMap<>();
        map.put("relata", relata);
        map.put("rules", rules);
        map.put("registry", registry);
        map.put("gazetteer", gazetteer);
        map.put("exchange", exchange);
        return map;
    }
}
