package org.relata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.code.attribution.Attribution;
import org.relata.code.certainty.HolderMention;
import org.relata.code.certainty.Reading;
import org.relata.model.Certainty;
import org.relata.model.Document;
import org.relata.model.Holder;
import org.relata.model.HolderCue;
import org.relata.model.ParsedDocument;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.Published;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.model.Trigger;
import org.relata.model.Word;
import org.relata.resolve.Parties;
import org.relata.resolve.place.ResolvedPlace;
import org.relata.resolve.time.Datelines;
import org.relata.resolve.time.TimeExpression;

/** What is found once for a whole document: its times, places, attributions and references. */
final class DocumentReading {

    private static final int BACKGROUND_DAYS = 365;

    private final Stages stages;
    private final ParsedDocument parsed;
    private final @Nullable LocalDate published;
    private final Parties parties;
    private final List<Attribution> attributions;
    private final List<ResolvedPlace> places;
    private final PlaceLabels labels;
    private final Map<Integer, List<TimeExpression>> times = new HashMap<>();

    DocumentReading(Stages stages, ParsedDocument parsed) {
        this.stages = stages;
        this.parsed = parsed;
        Document document = parsed.document();
        Published day = document.published();
        this.published = day == null
                ? Datelines.published(document.text()).map(Published::date).orElse(null)
                : day.date();
        List<TimeExpression> before = new ArrayList<>();
        String text = parsed.casedText();
        for (Sentence sentence : parsed.sentences()) {
            List<TimeExpression> found = stages.times().find(text, sentence, published, before).stream()
                    .filter(expression -> !isOfName(sentence, expression.span()))
                    .toList();
            times.put(sentence.index(), found);
            before.addAll(found);
        }
        List<ResolvedPlace> all = stages.placeResolver()
                .resolve(
                        stages.placeMentions().find(parsed),
                        stages.hints().at(parsed.document().url()));
        this.labels = new PlaceLabels(parsed, all);
        this.places = PlaceLabels.without(all, labels);
        this.attributions = labels.spoken(stages.attributions().find(parsed));
        this.parties = Parties.of(parsed, stages.actors(), attributions, stages.rules());
    }

    Stages stages() {
        return stages;
    }

    ParsedDocument parsed() {
        return parsed;
    }

    Document document() {
        return parsed.document();
    }

    Parties parties() {
        return parties;
    }

    List<Attribution> attributions() {
        return attributions;
    }

    List<ResolvedPlace> places() {
        return places;
    }

    /** The places that head the items of a bulletin. */
    PlaceLabels labels() {
        return labels;
    }

    /** "Mr Sunday Agwom", "April Holm": a day or month that is part of a person's name dates nothing. */
    private static boolean isOfName(Sentence sentence, Span span) {
        return sentence.names().stream()
                .filter(name -> name.type().equals("PERSON") && name.last() > name.first())
                .anyMatch(name -> sentence.word(name.first()).span().begin() <= span.begin()
                        && span.end() <= sentence.word(name.last()).span().end());
    }

    List<TimeExpression> times(Sentence sentence) {
        return times.getOrDefault(sentence.index(), List.of());
    }

    /** The day of publication, from the text's dateline where the document has none; null where neither tells. */
    @Nullable
    LocalDate published() {
        return published;
    }

    /** The day as of which actors are resolved. */
    @Nullable
    LocalDate asOf(@Nullable TimeSpan time) {
        if (time == null) {
            return published;
        }
        LocalDate known = published != null ? published : time.start();
        return time.finish() != null ? time.finish() : known;
    }

    Reading certainty(Sentence sentence, Word carrier) {
        return stages.holders().read(sentence, carrier, attributions);
    }

    List<HolderMention> chain(Sentence sentence, Word carrier) {
        return stages.holders().chain(sentence, carrier, attributions);
    }

    /** The holders from the outside in, the author or commenter first. */
    List<Holder> holders(Sentence sentence, List<HolderMention> chain, Reading reading, @Nullable LocalDate asOf) {
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

    boolean isQuoted(Word trigger) {
        return attributions.stream().anyMatch(attribution -> attribution.quoted() && attribution.holds(trigger.span()));
    }

    /** Whether the time lies long before publication, so that the claim is told as context. */
    boolean isBackground(@Nullable TimeSpan time) {
        LocalDate finish = time == null ? null : time.finish();
        return finish != null && published != null && finish.isBefore(published.minusDays(BACKGROUND_DAYS));
    }

    static Trigger trigger(Word head, List<Word> pieces) {
        List<Span> spans = pieces.stream().map(Word::span).toList();
        return new Trigger(head.text(), head.span(), spans);
    }
}
