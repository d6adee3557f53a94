package org.relata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.Candidate;
import org.relata.code.Occasion;
import org.relata.code.attribution.Attribution;
import org.relata.code.certainty.HolderMention;
import org.relata.code.certainty.Reading;
import org.relata.code.toll.TollMention;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Holder;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;
import org.relata.model.Trigger;
import org.relata.model.Word;
import org.relata.resolve.place.EventPlace;
import org.relata.resolve.time.EventTime;
import org.relata.resolve.time.TimeExpression;

/** Builds the claims of acts that rules found, and of mere statements. One per document. */
final class EventClaims {

    /** Types of acts that can take place where their recipient is: "shelled Homs", but not "accused Turkey". */
    private static final Set<String> MATERIAL =
            Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "AID", "CONSULT", "COOPERATE", "RETREAT");

    /** What stands before the place where something is said or agreed. */
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout");

    private final DocumentReading reading;
    private final TownsAsActors towns;

    EventClaims(DocumentReading reading) {
        this.reading = reading;
        this.towns = new TownsAsActors(
                reading.places(), reading.stages().rules().classes().words("land"));
    }

    Claim of(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        Reading certainty = TriggerPolarity.of(candidate, reading.certainty(sentence, candidate.carrier()));
        TimeSpan time = time(candidate);
        LocalDate asOf = reading.asOf(time);
        List<Participant> actors =
                towns.leaveOut(candidate.rule().type(), reading.parties().resolve(candidate.actors(), asOf));
        List<Participant> recipients = withoutActors(actors, reading.parties().resolve(candidate.recipients(), asOf));
        List<HolderMention> chain = TriggerPolarity.of(candidate, reading.chain(sentence, candidate.carrier()));
        Status status = StatusOfHolders.adjust(certainty.status(), chain);
        boolean future = Futures.isFuture(sentence, candidate.carrier());
        PlaceRef place = place(candidate);
        String type = candidate.rule().type();
        Codes codes = reading.stages()
                .classes()
                .of(
                        type,
                        candidate.mode(),
                        candidate.cameo(),
                        future,
                        certainty.certainty(),
                        status,
                        actors,
                        recipients,
                        place);
        Trigger trigger = DocumentReading.trigger(candidate.head(), candidate.pieces());
        boolean relation = type.equals(type.toLowerCase(Locale.ROOT));
        List<Holder> holders = reading.holders(sentence, chain, certainty, asOf);
        return new Claim(
                ClaimIds.of(reading.document(), sentence, trigger, type),
                reading.document(),
                sentence.part(),
                sentence,
                relation ? "relation" : "event",
                codes,
                trigger,
                actors,
                recipients,
                facilitators(candidate, asOf),
                place,
                time,
                tolls(candidate, asOf),
                holders,
                holders.get(holders.size() - 1).certainty(),
                status,
                certainty.cues(),
                reading.isQuoted(candidate.head()),
                reading.isBackground(time),
                null,
                relation ? "first-cited" : null,
                List.of(),
                candidate.rule().id());
    }

    /** "The ministry warned that it would": whoever acts is not also acted on through a pronoun. */
    private static List<Participant> withoutActors(List<Participant> actors, List<Participant> recipients) {
        return recipients.stream()
                .filter(recipient -> recipient.via() == null
                        || actors.stream()
                                .noneMatch(actor ->
                                        actor.via() == null && actor.span().equals(recipient.span())))
                .toList();
    }

    /** A mere statement, CAMEO 01: it tells of another claim and is no event. */
    Claim statement(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        Word head = attribution.cueWord();
        List<Span> spans =
                attribution.cueWords().stream().map(Word::span).sorted().toList();
        Trigger trigger = new Trigger(head.text(), head.span(), spans);
        LocalDate asOf = reading.published();
        Reading certainty = reading.certainty(sentence, head);
        List<Holder> holders = reading.holders(sentence, reading.chain(sentence, head), certainty, asOf);
        List<Participant> actors = attribution.source() == null
                ? List.of()
                : List.of(reading.parties().resolve(attribution.source(), asOf));
        return new Claim(
                ClaimIds.of(reading.document(), sentence, trigger, "STATEMENT"),
                reading.document(),
                sentence.part(),
                sentence,
                "event",
                reading.stages().classes().statement(attribution.act()),
                trigger,
                actors,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                holders,
                holders.get(holders.size() - 1).certainty(),
                certainty.status(),
                certainty.cues(),
                attribution.quoted(),
                false,
                null,
                null,
                List.of(),
                "attribution/" + attribution.act());
    }

    private List<Participant> facilitators(Candidate candidate, @Nullable LocalDate asOf) {
        return reading.stages().facilitators().of(candidate).stream()
                .map(who -> reading.parties().resolve(who, asOf).inRole("facilitator"))
                .toList();
    }

    private @Nullable TimeSpan time(Candidate candidate) {
        List<TimeExpression> found = reading.times(candidate.sentence());
        Optional<TimeExpression> own = EventTime.of(candidate.sentence(), candidate.head(), found);
        if (own.isEmpty() && candidate.support() != null) {
            own = EventTime.of(candidate.sentence(), candidate.carrier(), found);
        }
        return own.map(TimeExpression::toTimeSpan)
                .or(() -> Occasion.of(candidate)
                        .flatMap(verb -> EventTime.of(candidate.sentence(), verb, found))
                        .map(expression -> expression.toTimeSpan().takenOver()))
                .orElse(null);
    }

    private @Nullable PlaceRef place(Candidate candidate) {
        Optional<PlaceRef> own = EventPlace.of(candidate.sentence(), candidate.head(), reading.places());
        if (own.isEmpty() && candidate.support() != null) {
            own = EventPlace.of(candidate.sentence(), candidate.carrier(), reading.places());
        }
        if (own.isEmpty()) {
            own = Occasion.of(candidate)
                    .flatMap(verb -> EventPlace.of(candidate.sentence(), verb, reading.places()))
                    .map(EventPlace::takenOver);
        }
        if (own.isEmpty() && MATERIAL.contains(candidate.rule().type())) {
            own = reading.labels().of(candidate.sentence());
        }
        return own.filter(place -> candidate.actors().stream()
                        .noneMatch(actor -> actor.span().overlaps(place.span())))
                .filter(place -> MATERIAL.contains(candidate.rule().type()) || isWhereSaid(candidate, place))
                .orElse(null);
    }

    /** "Called on Baku", "the mediation of Qatar", "the Norvik government": words are said to and of them, not there. */
    private static boolean isWhereSaid(Candidate candidate, PlaceRef place) {
        Sentence sentence = candidate.sentence();
        boolean party = candidate.recipients().stream()
                .anyMatch(recipient -> recipient.span().contains(place.span()));
        return !party
                && sentence.words().stream()
                        .filter(word -> place.span().contains(word.span()))
                        .filter(word -> sentence.head(word)
                                .filter(head -> !place.span().contains(head.span()))
                                .isPresent())
                        .findFirst()
                        .filter(head -> WHERE.contains(sentence.preposition(head)))
                        .isPresent();
    }

    private List<Toll> tolls(Candidate candidate, @Nullable LocalDate asOf) {
        List<Toll> tolls = new ArrayList<>();
        for (TollMention toll : candidate.tolls()) {
            tolls.add(new Toll(
                    toll.kind(),
                    toll.quantity().low(),
                    toll.quantity().best(),
                    toll.quantity().high(),
                    toll.quantity().span().of(reading.document().text()),
                    toll.quantity().span(),
                    toll.of() == null ? null : reading.parties().resolve(toll.of(), asOf),
                    toll.partOf(),
                    toll.scope()));
        }
        return tolls;
    }
}
