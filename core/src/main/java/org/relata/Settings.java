package org.relata;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a user can set about the coding of documents. Empty lists mean that only what is built in is used.
 *
 * @param country ISO 3166 alpha-3 code of the country that the documents are about, as a hint for places; or null
 * @param rules folders or files of rules that are laid over the built-in ones
 * @param registries files or folders of actors, agents or actor dictionaries that are laid over the built-in registry
 * @param ontology a file or folder that is laid over the built-in ontology; or null
 * @param gazetteers files of places that are added to the built-in ones
 */
public record Settings(
        @Nullable String country,
        List<Path> rules,
        List<Path> registries,
        @Nullable Path ontology,
        List<Path> gazetteers) {

    public Settings {
        rules = List.copyOf(rules);
        registries = List.copyOf(registries);
        gazetteers = List.copyOf(gazetteers);
    }

    /** Everything built in, and no country named. */
    public static Settings builtIn() {
        return new Settings(null, List.of(), List.of(), null, List.of());
    }

    /** The same with another hint of the country. */
    public Settings withCountry(@Nullable String other) {
        return new Settings(other, rules, registries, ontology, gazetteers);
    }

    /** The same with other rules. */
    public Settings withRules(List<Path> others) {
        return new Settings(country, others, registries, ontology, gazetteers);
    }

    /** The same with other registries. */
    public Settings withRegistries(List<Path> others) {
        return new Settings(country, rules, others, ontology, gazetteers);
    }

    /** The same with another ontology. */
    public Settings withOntology(@Nullable Path other) {
        return new Settings(country, rules, registries, other, gazetteers);
    }

    /** The same with other gazetteers. */
    public Settings withGazetteers(List<Path> others) {
        return new Settings(country, rules, registries, ontology, others);
    }
}
