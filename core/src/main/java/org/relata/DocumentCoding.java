package org.relata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.code.Candidate;
import org.relata.code.attribution.Attribution;
import org.relata.code.certainty.HolderMention;
import org.relata.code.certainty.Reading;
import org.relata.code.genre.Dropped;
import org.relata.code.relation.RelationCandidate;
import org.relata.code.toll.TollMention;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Cue;
import org.relata.model.Document;
import org.relata.model.Holder;
import org.relata.model.HolderCue;
import org.relata.model.Link;
import org.relata.model.ParsedDocument;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Published;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;
import org.relata.model.Trigger;
import org.relata.model.Word;
import org.relata.resolve.Parties;
import org.relata.resolve.place.EventPlace;
import org.relata.resolve.place.ResolvedPlace;
import org.relata.resolve.time.Datelines;
import org.relata.resolve.time.EventTime;
import org.relata.resolve.time.TimeExpression;

/** The coding of one document: what is found once for all of it, and the building of each claim from that. */
final class DocumentCoding {

    private static final int BACKGROUND_DAYS = 365;

    private final Stages stages;
    private final ParsedDocument parsed;
    private final Document document;
    private final @Nullable LocalDate published;
    private final Parties parties;
    private final List<Attribution> attributions;
    private final List<ResolvedPlace> places;
    private final ForceFilter force;
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();

    DocumentCoding(Stages stages, ParsedDocument parsed) {
        this.stages = stages;
        this.parsed = parsed;
        this.document = parsed.document();
        Published day = document.published();
        this.published = day == null
                ? Datelines.published(document.text()).map(Published::date).orElse(null)
                : day.date();
        List<TimeExpression> before = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            List<TimeExpression> found = stages.times().find(document.text(), sentence, published, before);
            times.put(sentence.index(), found);
            before.addAll(found);
        }
        this.parties = Parties.of(parsed, stages.actors(), stages.rules());
        this.force = new ForceFilter(stages.genres().read(parsed));
        this.attributions = stages.attributions().find(parsed);
        this.places = stages.placeResolver().resolve(stages.placeMentions().find(parsed), stages.hints());
    }

    Coded code() {
        List<Claim> claims = new ArrayList<>();
        List<Dropped> dropped = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            List<Candidate> kept = new ArrayList<>();
            List<Claim> ofSentence = new ArrayList<>();
            for (Candidate candidate : stages.coder().code(sentence)) {
                Claim claim = claim(candidate);
                Optional<Dropped> why = force.dropped(candidate, claim);
                if (why.isPresent()) {
                    dropped.add(why.get());
                } else {
                    kept.add(candidate);
                    ofSentence.add(claim);
                }
            }
            claims.addAll(inOrder(linked(kept, ofSentence), relations(sentence)));
        }
        return new Coded(parsed, ClaimLinks.link(claims, attributions, this::statement), dropped);
    }

    private List<Claim> relations(Sentence sentence) {
        List<Claim> claims = new ArrayList<>();
        for (RelationCandidate candidate : stages.relations().find(sentence)) {
            Claim claim = claim(candidate);
            if (!isOfItself(claim)) {
                claims.add(claim);
            }
        }
        return claims;
    }

    /** Where a reference was followed to the other end, it was followed wrongly: nobody is tied to himself. */
    private static boolean isOfItself(Claim claim) {
        return claim.actors().size() == 1
                && claim.recipients().size() == 1
                && claim.actors().get(0).span().equals(claim.recipients().get(0).span());
    }

    /** By trigger. Where a rule and the build of the sentence state a tie at one word, the one that tells both ends stays. */
    private static List<Claim> inOrder(List<Claim> byRules, List<Claim> byBuild) {
        List<Claim> all = new ArrayList<>(byRules);
        for (Claim claim : byBuild) {
            boolean whole = !claim.actors().isEmpty() && !claim.recipients().isEmpty();
            boolean again = byRules.stream().anyMatch(other -> isSameTie(other, claim));
            if (whole || !again) {
                all.removeIf(other -> isSameTie(other, claim));
                all.add(claim);
            }
        }
        all.sort(Comparator.comparing(claim -> claim.trigger().span()));
        return all;
    }

    private static boolean isSameTie(Claim one, Claim other) {
        return one.kind().equals("relation")
                && one.trigger().span().equals(other.trigger().span());
    }

    private Claim claim(RelationCandidate candidate) {
        Sentence sentence = candidate.sentence();
        Reading reading = stages.holders().read(sentence, candidate.carrier(), attributions);
        TimeSpan time = RelationTimes.of(candidate, times.getOrDefault(sentence.index(), List.of()));
        LocalDate asOf = asOf(time);
        List<HolderMention> chain = stages.holders().chain(sentence, candidate.carrier(), attributions);
        List<Participant> others = new ArrayList<>();
        candidate.others().forEach(other -> others.add(withRole(parties.resolve(other.mention(), asOf), other.role())));
        List<Cue> cues = new ArrayList<>(reading.cues());
        Word ended = candidate.ended();
        if (ended != null) {
            cues.add(new Cue("status", ended.text(), ended.span()));
        }
        Trigger trigger = trigger(candidate.head(), candidate.pieces());
        List<Holder> holders = holders(sentence, chain, reading, asOf);
        return new Claim(
                ClaimIds.of(document, sentence, trigger, candidate.relation()),
                document,
                sentence.part(),
                sentence,
                "relation",
                new Codes(candidate.relation(), null, List.of(), List.of(), null, null, null, null),
                trigger,
                parties.resolve(candidate.actors(), asOf),
                parties.resolve(candidate.recipients(), asOf),
                others,
                null,
                time,
                List.of(),
                holders,
                holders.get(holders.size() - 1).certainty(),
                StatusOfHolders.adjust(reading.status(), chain),
                cues,
                isQuoted(candidate.head()),
                ended != null || isBackground(time),
                candidate.post(),
                RelationTimes.tellsStart(candidate, time) ? "asserted" : "first-cited",
                List.of(),
                candidate.rule());
    }

    private static Participant withRole(Participant who, String role) {
        return new Participant(
                who.text(),
                who.span(),
                who.head(),
                who.actor(),
                who.name(),
                who.kind(),
                who.country(),
                who.sectors(),
                who.via(),
                who.candidates(),
                role,
                who.post());
    }

    private Claim claim(Candidate candidate) {
        Sentence sentence = candidate.sentence();
        Reading reading = stages.holders().read(sentence, candidate.carrier(), attributions);
        TimeSpan time = time(candidate);
        LocalDate asOf = asOf(time);
        List<Participant> actors = parties.resolve(candidate.actors(), asOf);
        List<Participant> recipients = parties.resolve(candidate.recipients(), asOf);
        List<HolderMention> chain = stages.holders().chain(sentence, candidate.carrier(), attributions);
        Status status = StatusOfHolders.adjust(reading.status(), chain);
        boolean future = Futures.isFuture(sentence, candidate.carrier());
        PlaceRef place = place(candidate);
        Codes codes = stages.classes()
                .of(
                        candidate.rule().type(),
                        candidate.mode(),
                        candidate.cameo(),
                        future,
                        reading.certainty(),
                        status,
                        actors,
                        recipients,
                        place);
        Trigger trigger = trigger(candidate.head(), candidate.pieces());
        boolean relation =
                candidate.rule().type().equals(candidate.rule().type().toLowerCase(java.util.Locale.ROOT));
        List<Holder> holders = holders(sentence, chain, reading, asOf);
        return new Claim(
                ClaimIds.of(document, sentence, trigger, candidate.rule().type()),
                document,
                sentence.part(),
                sentence,
                relation ? "relation" : "event",
                codes,
                trigger,
                actors,
                recipients,
                List.of(),
                place,
                time,
                tolls(candidate, asOf),
                holders,
                holders.get(holders.size() - 1).certainty(),
                status,
                reading.cues(),
                isQuoted(candidate.head()),
                isBackground(time),
                null,
                relation ? "first-cited" : null,
                List.of(),
                candidate.rule().id());
    }

    /** A mere statement, CAMEO 01: it tells of another claim and is no event. */
    private Claim statement(Attribution attribution) {
        Sentence sentence = attribution.sentence();
        Word head = attribution.cueWord();
        List<Span> spans =
                attribution.cueWords().stream().map(Word::span).sorted().toList();
        Trigger trigger = new Trigger(head.text(), head.span(), spans);
        Reading reading = stages.holders().read(sentence, head, attributions);
        List<HolderMention> chain = stages.holders().chain(sentence, head, attributions);
        List<Holder> holders = holders(sentence, chain, reading, published);
        List<Participant> actors =
                attribution.source() == null ? List.of() : List.of(parties.resolve(attribution.source(), published));
        return new Claim(
                ClaimIds.of(document, sentence, trigger, "STATEMENT"),
                document,
                sentence.part(),
                sentence,
                "event",
                stages.classes().statement(attribution.act()),
                trigger,
                actors,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                holders,
                holders.get(holders.size() - 1).certainty(),
                reading.status(),
                reading.cues(),
                attribution.quoted(),
                false,
                null,
                null,
                List.of(),
                "attribution/" + attribution.act());
    }

    /** Candidates and claims stand in the same order; parts are linked to their wholes. */
    private static List<Claim> linked(List<Candidate> candidates, List<Claim> claims) {
        List<Claim> linked = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Word whole = candidates.get(i).partOf();
            Claim claim = claims.get(i);
            for (int j = 0; whole != null && j < claims.size(); j++) {
                if (candidates.get(j).head().index() == whole.index()) {
                    claim = ClaimLinks.with(
                            claim, new Link("part-of", claims.get(j).id(), null));
                }
            }
            linked.add(claim);
        }
        return linked;
    }

    private static Trigger trigger(Word head, List<Word> pieces) {
        return new Trigger(
                head.text(), head.span(), pieces.stream().map(Word::span).toList());
    }

    private @Nullable TimeSpan time(Candidate candidate) {
        List<TimeExpression> found = times.getOrDefault(candidate.sentence().index(), List.of());
        Optional<TimeExpression> own = EventTime.of(candidate.sentence(), candidate.head(), found);
        if (own.isEmpty() && candidate.support() != null) {
            own = EventTime.of(candidate.sentence(), candidate.carrier(), found);
        }
        return own.map(TimeExpression::toTimeSpan).orElse(null);
    }

    private @Nullable LocalDate asOf(@Nullable TimeSpan time) {
        if (time == null) {
            return published;
        }
        LocalDate known = published != null ? published : time.start();
        return time.finish() != null ? time.finish() : known;
    }

    private @Nullable PlaceRef place(Candidate candidate) {
        Optional<PlaceRef> own = EventPlace.of(candidate.sentence(), candidate.head(), places);
        if (own.isEmpty() && candidate.support() != null) {
            own = EventPlace.of(candidate.sentence(), candidate.carrier(), places);
        }
        return own.filter(place -> candidate.actors().stream()
                        .noneMatch(actor -> actor.span().overlaps(place.span())))
                .orElse(null);
    }

    private List<Toll> tolls(Candidate candidate, @Nullable LocalDate asOf) {
        List<Toll> tolls = new ArrayList<>();
        for (TollMention toll : candidate.tolls()) {
            tolls.add(new Toll(
                    toll.kind(),
                    toll.quantity().low(),
                    toll.quantity().best(),
                    toll.quantity().high(),
                    toll.quantity().span().of(document.text()),
                    toll.quantity().span(),
                    toll.of() == null ? null : parties.resolve(toll.of(), asOf),
                    null,
                    "event"));
        }
        return tolls;
    }

    private List<Holder> holders(
            Sentence sentence, List<HolderMention> chain, Reading reading, @Nullable LocalDate asOf) {
        List<Holder> holders = new ArrayList<>();
        boolean comment = sentence.part().kind() == PartKind.COMMENT;
        Certainty author = chain.isEmpty() ? reading.certainty() : reading.forAuthor();
        holders.add(new Holder(comment ? "commenter" : "author", null, null, author));
        for (HolderMention holder : chain) {
            Participant who = holder.source() == null ? null : parties.resolve(holder.source(), asOf);
            HolderCue cue = new HolderCue(holder.cue().text(), holder.cue().span(), holder.act());
            holders.add(new Holder("source", who, cue, holder.certainty()));
        }
        return holders;
    }

    private boolean isQuoted(Word trigger) {
        return attributions.stream().anyMatch(attribution -> attribution.quoted() && attribution.holds(trigger.span()));
    }

    private boolean isBackground(@Nullable TimeSpan time) {
        LocalDate finish = time == null ? null : time.finish();
        return finish != null && published != null && finish.isBefore(published.minusDays(BACKGROUND_DAYS));
    }
}
