package org.relata.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relata.Coded;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.Attributions;
import org.relata.lexicon.RuleBook;
import org.relata.model.Claim;
import org.relata.model.Holder;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.Published;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.resolve.Parties;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.ActorResolver;
import org.relata.resolve.link.ActLinks;
import org.relata.resolve.name.NameCorrection;
import org.relata.resolve.place.Gazetteer;
import org.relata.resolve.place.PlaceHints;
import org.relata.resolve.place.PlaceMentions;
import org.relata.resolve.place.PlaceResolver;
import org.relata.resolve.time.TimeExpressions;

/**
 * All resolving of a document and nothing else: names put right, dates, places, references, the actor behind each party and
 * holder of its claims, and the links between acts – what the pipeline does between its other stages, in one go.
 */
final class ResolveStage {

    private final NameCorrection correction = new NameCorrection(ActorNames.builtIn());
    private final TimeExpressions times = TimeExpressions.english();
    private final PlaceMentions mentions = new PlaceMentions(Gazetteer.builtIn());
    private final PlaceResolver places = new PlaceResolver(Gazetteer.builtIn());
    private final ActorResolver actors = ActorResolver.builtIn();
    private final RuleBook rules = RuleBook.builtIn();
    private final ActLinks links = ActLinks.over(rules);
    private final Attributions attributions = Attributions.builtIn();

    /** What the other stages hand over: it is made before the clock starts. */
    record Work(ParsedDocument parsed, Coded coded, List<Attribution> attributions, List<Mention> parties) {}

    Work work(ParsedDocument parsed, Coded coded) {
        List<Mention> parties = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            participants(claim).forEach(party -> mention(coded.parsed(), party).ifPresent(parties::add));
        }
        return new Work(parsed, coded, attributions.find(coded.parsed()), parties);
    }

    private static Stream<Participant> participants(Claim claim) {
        Stream<Participant> holders =
                claim.holders().stream().map(Holder::participant).flatMap(Stream::ofNullable);
        return Stream.of(claim.actors().stream(), claim.recipients().stream(), claim.others().stream(), holders)
                .flatMap(parties -> parties);
    }

    private static Optional<Mention> mention(ParsedDocument parsed, Participant party) {
        for (Sentence sentence : parsed.sentences()) {
            if (sentence.span().overlaps(party.span())) {
                for (Word word : sentence.words()) {
                    if (word.span().overlaps(party.span()) && word.text().equals(party.head())) {
                        return Optional.of(new Mention(sentence, word, party.span()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Resolves it; gives how much was found, so that nothing of it can be left out. */
    int run(Work work) {
        ParsedDocument parsed = correction.correct(work.parsed());
        int found = parsed.sentences().size();
        found += times.find(parsed).size();
        found += places.resolve(
                        mentions.find(parsed),
                        PlaceHints.none().at(parsed.document().url()))
                .size();
        Parties parties = Parties.of(work.coded().parsed(), actors, work.attributions(), rules);
        LocalDate day = published(parsed);
        for (Mention mention : work.parties()) {
            found += parties.resolve(mention, day).candidates();
        }
        return found + links.link(work.coded().claims()).size();
    }

    private static @Nullable LocalDate published(ParsedDocument parsed) {
        Published published = parsed.document().published();
        return published == null ? null : published.date();
    }
}
