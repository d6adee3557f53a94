package org.relata.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;
import org.relata.code.attribution.Attributions;
import org.relata.code.certainty.CertaintyReader;
import org.relata.evaluate.Attribution;
import org.relata.evaluate.NameFinder;
import org.relata.evaluate.Systems;
import org.relata.evaluate.TimeMention;
import org.relata.model.Certainty;
import org.relata.model.Document;
import org.relata.model.Mention;
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
import org.relata.resolve.place.Gazetteer;
import org.relata.resolve.place.PlaceHints;
import org.relata.resolve.place.PlaceMentions;
import org.relata.resolve.place.PlaceResolver;
import org.relata.resolve.place.ResolvedPlace;
import org.relata.resolve.time.TimeExpression;
import org.relata.resolve.time.TimeExpressions;

/** The stages one by one, in the form in which {@code relata evaluate} measures them. */
final class MeasuredStages {

    private MeasuredStages() {}

    /** The built-in stages, without parser and coder. */
    static Systems builtIn() {
        Attributions attributions = Attributions.builtIn();
        CertaintyReader certainty = CertaintyReader.builtIn();
        TimeExpressions times = TimeExpressions.english();
        Gazetteer gazetteer = Gazetteer.builtIn();
        PlaceMentions mentions = new PlaceMentions(gazetteer);
        PlaceResolver places = new PlaceResolver(gazetteer);
        return Systems.none()
                .withAttributions(parsed -> attributions(attributions, parsed))
                .withCertainty((parsed, span) -> certainty(certainty, parsed, span))
                .withTimes(parsed -> times(times, parsed))
                .withPlaces(parsed -> places(mentions, places, parsed))
                .withNames(NameFinder::ofParser)
                .withPages((html, url) -> page(html))
                .withParts(CommentSeparator.english()::parts);
    }

    private static List<Attribution> attributions(Attributions finder, ParsedDocument parsed) {
        List<Attribution> found = new ArrayList<>();
        for (org.relata.code.attribution.Attribution one : finder.find(parsed)) {
            Mention source = one.source();
            found.add(new Attribution(
                    source == null ? null : source.head().span(), one.cue().span(), one.content()));
        }
        return found;
    }

    private static Certainty certainty(CertaintyReader reader, ParsedDocument parsed, Span mention) {
        for (Sentence sentence : parsed.sentences()) {
            for (Word word : sentence.words()) {
                if (word.span().begin() < mention.end()
                        && mention.begin() < word.span().end()) {
                    return reader.of(sentence, word).forAuthor();
                }
            }
        }
        return Certainty.U_U;
    }

    private static List<TimeMention> times(TimeExpressions finder, ParsedDocument parsed) {
        Published published = parsed.document().published();
        LocalDate day = published == null ? null : published.date();
        List<TimeExpression> before = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            before.addAll(finder.find(parsed.document().text(), sentence, day, before));
        }
        return before.stream()
                .map(time -> new TimeMention(time.span(), time.value(), time.start(), time.finish()))
                .toList();
    }

    private static List<PlaceRef> places(PlaceMentions mentions, PlaceResolver resolver, ParsedDocument parsed) {
        return resolver.resolve(mentions.find(parsed), PlaceHints.none()).stream()
                .map(ResolvedPlace::ref)
                .toList();
    }

    private static Document page(Path html) {
        Documents documents = new Inputs(System.in).documents(List.of(html.toString()));
        if (!documents.hasNext()) {
            throw new RelataException(RelataException.Code.INPUT, html + ": there is nothing in it");
        }
        ReadResult result = documents.next();
        if (result instanceof ReadResult.Read read) {
            return read.document();
        }
        throw new RelataException(RelataException.Code.INPUT, ((ReadResult.Unreadable) result).message());
    }
}
