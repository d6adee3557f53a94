package org.relata;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.Form;
import org.relata.code.certainty.Occurrence;
import org.relata.corroborate.Corroborator;
import org.relata.evaluate.CodedDocument;
import org.relata.evaluate.NameFinder;
import org.relata.evaluate.Systems;
import org.relata.evaluate.TimeMention;
import org.relata.model.Certainty;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.model.PlaceRef;
import org.relata.model.Published;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.read.CommentSeparator;
import org.relata.read.Documents;
import org.relata.read.Inputs;
import org.relata.read.ReadResult;
import org.relata.resolve.name.Names;
import org.relata.resolve.place.Gazetteer;
import org.relata.resolve.place.ResolvedPlace;
import org.relata.resolve.time.TimeExpression;

/** The pipeline's stages as the scorers of {@code evaluate} ask for them. */
final class Measured {

    private final Pipeline pipeline;
    private final Stages stages;

    private Measured(Pipeline pipeline, Stages stages) {
        this.pipeline = pipeline;
        this.stages = stages;
    }

    /** All that {@code relata evaluate} can measure. */
    static Systems systems(Pipeline pipeline, Stages stages) {
        Measured measured = new Measured(pipeline, stages);
        Gazetteer gazetteer = Gazetteer.builtIn();
        return Systems.none()
                .withCoder(measured::code)
                .withParser(pipeline::parse)
                .withAttributions(measured::attributions)
                .withCertainty(measured::certainty)
                .withTimes(measured::times)
                .withPlaces(measured::places)
                .withNames(measured::names)
                .withReferences(new MeasuredReferences(stages.attributions(), stages.rules()))
                .withCorroborator(new Corroborator(stages.actors().names().registry()))
                .withPages((html, url) -> page(html))
                .withParts(CommentSeparator.english()::parts)
                .withReach((name, latitude, longitude, kilometres) -> gazetteer.find(name).stream()
                        .anyMatch(candidate -> distance(
                                        candidate.place().lat(),
                                        candidate.place().lon(),
                                        latitude,
                                        longitude)
                                <= kilometres));
    }

    private CodedDocument code(Document document) {
        Coded coded = pipeline.code(document);
        return new CodedDocument(coded.parsed(), coded.claims());
    }

    private List<org.relata.evaluate.Attribution> attributions(ParsedDocument parsed) {
        List<org.relata.evaluate.Attribution> found = new ArrayList<>();
        for (Attribution attribution : stages.attributions().find(parsed)) {
            if (attribution.form() != Form.SCARE_QUOTES) {
                Span source = attribution.source() == null
                        ? null
                        : attribution.source().span();
                found.add(new org.relata.evaluate.Attribution(
                        source, attribution.cue().span(), attribution.content()));
            }
        }
        return found;
    }

    private Certainty certainty(ParsedDocument parsed, Span mention) {
        return wordAt(parsed, mention)
                .map(at -> Occurrence.takenPlace(
                        at.sentence(), at.word(), stages.certainty().of(at.sentence(), at.word())))
                .orElse(Certainty.CT_PLUS);
    }

    private record At(Sentence sentence, Word word) {}

    private static Optional<At> wordAt(ParsedDocument parsed, Span mention) {
        for (Sentence sentence : parsed.sentences()) {
            if (sentence.span().overlaps(mention)) {
                for (Word word : sentence.words()) {
                    boolean inside = word.span().overlaps(mention);
                    boolean top = word.head() < 0
                            || !sentence.word(word.head()).span().overlaps(mention);
                    if (inside && top) {
                        return Optional.of(new At(sentence, word));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<TimeMention> times(ParsedDocument parsed) {
        Published published = parsed.document().published();
        List<TimeMention> found = new ArrayList<>();
        List<TimeExpression> before = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            List<TimeExpression> here = stages.times()
                    .find(parsed.casedText(), sentence, published == null ? null : published.date(), before);
            before.addAll(here);
            for (TimeExpression expression : here) {
                for (TimeExpression simple : expression.simple()) {
                    found.add(new TimeMention(simple.span(), simple.value(), simple.start(), simple.finish()));
                }
            }
        }
        return found;
    }

    private List<NameFinder.FoundName> names(ParsedDocument parsed) {
        return new Names(stages.placeMentions())
                .find(parsed).stream()
                        .map(name -> new NameFinder.FoundName(name.span(), name.type()))
                        .toList();
    }

    private List<PlaceRef> places(ParsedDocument parsed) {
        return stages
                .placeResolver()
                .resolve(
                        stages.placeMentions().find(parsed),
                        stages.hints().at(parsed.document().url()))
                .stream()
                .map(ResolvedPlace::ref)
                .toList();
    }

    private static Document page(Path html) {
        Documents documents = new Inputs(InputStream.nullInputStream()).documents(List.of(html.toString()));
        if (!documents.hasNext()) {
            throw new RelataException(RelataException.Code.INPUT, html + ": there is nothing in it");
        }
        ReadResult result = documents.next();
        if (result instanceof ReadResult.Read read) {
            return read.document();
        }
        throw new RelataException(RelataException.Code.INPUT, ((ReadResult.Unreadable) result).message());
    }

    /** Great-circle distance in kilometres on a sphere of 6371 km. */
    private static double distance(double lat1, double lon1, double lat2, double lon2) {
        double a = Math.toRadians(lat1);
        double b = Math.toRadians(lat2);
        double half = Math.sin((b - a) / 2);
        double side = Math.sin(Math.toRadians(lon2 - lon1) / 2);
        double h = half * half + Math.cos(a) * Math.cos(b) * side * side;
        return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
