package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.Telling;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.FieldCodes;
import org.relata.model.Name;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Word;

/**
 * Tellings of given mentions of events, be they claims or not: the parties, place, time and tolls of the claim with that trigger, else
 * what the sentence's tree says. No type is given, so that only the telling itself counts.
 */
final class MentionTellings {

    private static final Set<String> ACTORS = Set.of("nsubj", "obl:agent", "nmod:poss");
    private static final Set<String> RECIPIENTS = Set.of("obj", "nsubj:pass", "iobj");

    private final GoldRecord record;
    private final CodedDocument coded;
    private final String text;

    MentionTellings(GoldRecord record, CodedDocument coded) {
        this.record = record;
        this.coded = coded;
        this.text = coded.parsed().document().text();
    }

    /** The telling; null where the parser has no sentence there. */
    @Nullable
    Telling of(String id, JsonNode mention) {
        Span span = record.span(mention);
        HeadWords.Head head = HeadWords.of(coded.parsed(), span);
        if (head == null) {
            return null;
        }
        Optional<Claim> claim = coded.claims().stream()
                .filter(one -> one.kind().equals("event"))
                .filter(one -> one.trigger().span().overlaps(span))
                .findFirst();
        List<Participant> actors = claim.map(Claim::actors).orElseGet(() -> parties(head, ACTORS));
        List<Participant> recipients = claim.map(Claim::recipients).orElseGet(() -> parties(head, RECIPIENTS));
        PlaceRef place = claim.map(Claim::place).orElse(null);
        TimeSpan time = claim.map(Claim::time).orElse(null);
        return new Telling(
                id,
                record.id(),
                record.id(),
                null,
                null,
                PartKind.BODY,
                coded.parsed().sentences().get(0).text(text),
                head.sentence().index(),
                head.sentence().text(text),
                trigger(span),
                null,
                null,
                actors,
                recipients,
                place,
                time,
                claim.map(Claim::tolls).orElse(List.of()),
                List.of(new Telling.Voice("author", null, null)),
                Certainty.CT_PLUS,
                Status.ASSERTED,
                false,
                FieldCodes.NONE,
                List.of(),
                null);
    }

    private String trigger(Span span) {
        StringBuilder lemmas = new StringBuilder();
        for (Sentence sentence : coded.parsed().sentences()) {
            for (Word word : sentence.words()) {
                if (word.span().overlaps(span)) {
                    lemmas.append(lemmas.length() == 0 ? "" : " ")
                            .append(word.lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return lemmas.toString();
    }

    private List<Participant> parties(HeadWords.Head head, Set<String> relations) {
        List<Participant> parties = new ArrayList<>();
        for (Word child : head.sentence().children(head.word())) {
            if (relations.contains(child.relation())) {
                parties.add(party(head.sentence(), child));
            }
        }
        return parties;
    }

    private Participant party(Sentence sentence, Word word) {
        Optional<Name> name = sentence.nameAt(word);
        Span span = name.map(one -> sentence.word(one.first())
                        .span()
                        .cover(sentence.word(one.last()).span()))
                .orElse(word.span());
        return new Participant(
                span.of(text), span, word.text(), null, null, null, null, List.of(), null, 0, null, null);
    }
}
