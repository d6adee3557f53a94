package org.relata;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relata.classify.ClaimClass;
import org.relata.classify.ClaimContext;
import org.relata.code.ClaimCoder;
import org.relata.code.Facilitators;
import org.relata.code.attribution.Attributions;
import org.relata.code.certainty.CertaintyReader;
import org.relata.code.certainty.Holders;
import org.relata.code.genre.Genres;
import org.relata.code.relation.RelationCoder;
import org.relata.code.tree.TreeCorrection;
import org.relata.evaluate.Systems;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.model.Provenance;
import org.relata.parse.Parser;
import org.relata.resolve.link.ActLinks;
import org.relata.resolve.name.NameCorrection;
import org.relata.resolve.place.Gazetteer;
import org.relata.resolve.place.PlaceHints;
import org.relata.resolve.place.PlaceMentions;
import org.relata.resolve.place.PlaceResolver;
import org.relata.resolve.time.TimeExpressions;

/**
 * From a document to its claims: the only wiring of the stages.
 *
 * <p>Parse, code, resolve, classify. Immutable; threads share one. The same document gives the same claims, whatever
 * else is coded at the time.
 */
public final class Pipeline {

    /** The version of the program. */
    public static final String VERSION = "0.1.0";

    private final Parser parser;
    private final Stages stages;
    private final Provenance provenance;

    private Pipeline(Parser parser, Stages stages, Provenance provenance) {
        this.parser = parser;
        this.stages = stages;
        this.provenance = provenance;
    }

    /**
     * The pipeline with everything built in.
     *
     * @param country ISO 3166 alpha-3 code of the country that the documents are about, as a hint for places; or null
     */
    public static Pipeline builtIn(Parser parser, @Nullable String country) {
        return open(() -> parser, Settings.builtIn().withCountry(country), remark -> {});
    }

    /**
     * The pipeline as a user wants it.
     *
     * @param parser loads the parser, on another thread meanwhile
     * @param remarks is told what was taken of a user's dictionaries, and what not
     * @throws RelataException of code {@code USAGE} that names every fault of the user's files; or what the loading of
     *     the parser throws
     */
    public static Pipeline open(Supplier<? extends Parser> parser, Settings settings, Consumer<String> remarks) {
        Later<Parser> loading = Later.start("parser", parser);
        OwnData data = OwnData.load(settings, remarks);
        return new Pipeline(loading.value(), stages(data, settings.country()), data.provenance());
    }

    private static Stages stages(OwnData data, @Nullable String country) {
        RuleBook rules = data.rules();
        Gazetteer gazetteer = data.gazetteer();
        return new Stages(
                new NameCorrection(data.actors().names()),
                new TreeCorrection(rules),
                rules,
                new ClaimCoder(rules),
                new Facilitators(rules),
                Genres.builtIn(),
                RelationCoder.over(rules),
                Attributions.builtIn(),
                Holders.builtIn(),
                CertaintyReader.builtIn(),
                data.actors(),
                new PlaceMentions(gazetteer),
                new PlaceResolver(gazetteer),
                country == null ? PlaceHints.none() : new PlaceHints(country),
                TimeExpressions.english(),
                new ClaimClass(data.ontology()),
                new ClaimContext(data.ontology()),
                ActLinks.over(rules));
    }

    /**
     * Whether documents of this language are coded; a document whose language is not known is. The others are kept, and
     * have no claims.
     *
     * @param language ISO 639-1 code
     */
    public static boolean codes(@Nullable String language) {
        return language == null || language.equals("en");
    }

    /** The claims of the document, in the order of their triggers; none where its language is not coded. */
    public Coded code(Document document) {
        if (!codes(document.language())) {
            return new Coded(new ParsedDocument(document, List.of()), List.of(), List.of(), List.of(), List.of());
        }
        return new DocumentCoding(stages, parse(document)).code();
    }

    /** The document with its sentences only, their trees and names put right. */
    public ParsedDocument parse(Document document) {
        return stages.names().correct(stages.trees().correct(parser.parse(document)));
    }

    /** The stages as the scorers of {@code evaluate} ask for them. */
    public Systems systems() {
        return Measured.systems(this, stages);
    }

    /** The rule of this id; empty where a claim was found without one. */
    public Optional<Rule> rule(String id) {
        return stages.rules().rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst();
    }

    /** With what the claims were found. */
    public Provenance provenance() {
        return provenance;
    }
}
