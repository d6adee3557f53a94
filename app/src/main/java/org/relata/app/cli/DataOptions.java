package org.relata.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.Settings;
import org.relata.parse.Parsers;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the documents are coded with: a user's own data, laid over the built-in ones, and the parser. */
final class DataOptions {

    @Mixin
    private final CountryOption country = new CountryOption();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Your own rules, or a PETRARCH verb dictionary: a folder or file, laid over the built-in"
                    + " rules (docs/own-dictionaries.md). Can be given more than once, like the next two.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--registry",
            paramLabel = "FILE",
            description = "Your own actors, or PETRARCH dictionaries of actors or agents, laid over the registry.")
    private List<Path> registries = new ArrayList<>();

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description = "Your own places, as `relata import --into gazetteer` writes them.")
    private List<Path> gazetteers = new ArrayList<>();

    @Option(
            names = "--ontology",
            paramLabel = "FILE",
            description =
                    "Your own types, modes or tables of codes: a file or folder, laid over the built-in ontology.")
    private @Nullable Path ontology;

    @Option(
            names = "--parser",
            paramLabel = "NAME",
            defaultValue = Parsers.DEFAULT,
            description = "The parser (default: ${DEFAULT-VALUE}).")
    private String parser = Parsers.DEFAULT;

    /** All of it but the parser. */
    Settings settings() {
        return new Settings(country.country(), rules, registries, ontology, gazetteers);
    }

    /** The name of the parser, which there is. */
    String parser() {
        Parsers.check(parser);
        return parser;
    }
}
