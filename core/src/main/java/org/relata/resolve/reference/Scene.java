package org.relata.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Word;
import org.relata.resolve.actor.DocumentNames;

/** The phrases of one document and what is known of them so far. */
final class Scene {

    private final List<Referent> referents;
    private final Map<Integer, List<Referent>> bySentence = new LinkedHashMap<>();
    private final Map<Integer, Referent> speakers;
    private final Chains chains;
    private final DocumentNames names;

    /** @param speakers who speaks in each quotation, by its number */
    Scene(List<Referent> referents, Map<Integer, Referent> speakers, DocumentNames names) {
        this.referents = referents;
        this.speakers = speakers;
        this.names = names;
        this.chains = new Chains(referents);
        for (Referent referent : referents) {
            bySentence
                    .computeIfAbsent(referent.sentence().index(), index -> new ArrayList<>())
                    .add(referent);
        }
    }

    List<Referent> referents() {
        return referents;
    }

    Chains chains() {
        return chains;
    }

    DocumentNames names() {
        return names;
    }

    /** The phrases of the sentence, in the order of the text. */
    List<Referent> of(int sentence) {
        return bySentence.getOrDefault(sentence, List.of());
    }

    /** Who speaks in the quotation that the phrase stands in. */
    Optional<Referent> speaker(Referent referent) {
        return Optional.ofNullable(speakers.get(referent.quotation()));
    }

    /** The quotations of which this very phrase is the speaker. */
    Set<Integer> spokenBy(Referent referent) {
        Set<Integer> spoken = new TreeSet<>();
        speakers.forEach((quotation, speaker) -> {
            if (speaker.order() == referent.order()) {
                spoken.add(quotation);
            }
        });
        return spoken;
    }

    /** The phrase of the sentence that is built on this word. */
    @Nullable
    Referent at(int sentence, Word head) {
        for (Referent referent : of(sentence)) {
            if (referent.head().index() == head.index() && !referent.together()) {
                return referent;
            }
        }
        return null;
    }

    /** The nearest phrase before this one that fits, at most so many sentences back. */
    Optional<Referent> nearest(Referent referent, int sentences, Predicate<Referent> fits) {
        for (int i = referent.order() - 1; i >= 0; i--) {
            Referent before = referents.get(i);
            if (referent.distance(before) > sentences) {
                return Optional.empty();
            }
            if (sameVoice(referent, before) && !referent.nests(before) && fits.test(before)) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** What a reader's comment names is not what the article names, nor what another reader does. */
    static boolean sameVoice(Referent one, Referent other) {
        Part part = one.sentence().part();
        Part before = other.sentence().part();
        if (part.kind() == PartKind.COMMENT || before.kind() == PartKind.COMMENT) {
            return part.span().equals(before.span());
        }
        return true;
    }
}
