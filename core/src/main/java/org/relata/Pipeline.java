package org.relata;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relata.classify.ClaimClass;
import org.relata.code.ClaimCoder;
import org.relata.code.attribution.Attributions;
import org.relata.code.certainty.CertaintyReader;
import org.relata.code.certainty.Holders;
import org.relata.code.genre.Genres;
import org.relata.code.relation.RelationCoder;
import org.relata.evaluate.Systems;
import org.relata.lexicon.RuleBook;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.model.Provenance;
import org.relata.ontology.Ontology;
import org.relata.parse.Parser;
import org.relata.resolve.actor.ActorResolver;
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
        return new Pipeline(parser, stages(country), new Provenance(VERSION, "built-in", "built-in"));
    }

    /**
     * The same with a parser that is loaded on another thread meanwhile.
     *
     * @throws RuntimeException what the loading of the parser throws
     */
    public static Pipeline builtIn(Supplier<? extends Parser> parser, @Nullable String country) {
        Later<Parser> loading = Later.start("parser", parser);
        Stages stages = stages(country);
        return new Pipeline(loading.value(), stages, new Provenance(VERSION, "built-in", "built-in"));
    }

    /** The registry takes longest, so it is read on a thread of its own. */
    private static Stages stages(@Nullable String country) {
        Later<ActorResolver> actors = Later.start("registry", ActorResolver::builtIn);
        RuleBook rules = RuleBook.builtIn();
        Ontology ontology = Ontology.builtIn();
        Gazetteer gazetteer = Gazetteer.builtIn();
        ActorResolver resolver = actors.value();
        return new Stages(
                new NameCorrection(resolver.names()),
                rules,
                new ClaimCoder(rules),
                Genres.builtIn(),
                RelationCoder.over(rules),
                Attributions.builtIn(),
                Holders.builtIn(),
                CertaintyReader.builtIn(),
                resolver,
                new PlaceMentions(gazetteer),
                new PlaceResolver(gazetteer),
                country == null ? PlaceHints.none() : new PlaceHints(country),
                TimeExpressions.english(),
                new ClaimClass(ontology));
    }

    /** The claims of the document, in the order of their triggers. */
    public Coded code(Document document) {
        return new DocumentCoding(stages, parse(document)).code();
    }

    /** The document with its sentences only, their names put right. */
    public ParsedDocument parse(Document document) {
        return stages.names().correct(parser.parse(document));
    }

    /** The stages as the scorers of {@code evaluate} ask for them. */
    public Systems systems() {
        return Measured.systems(this, stages);
    }

    /** With what the claims were found. */
    public Provenance provenance() {
        return provenance;
    }
}
