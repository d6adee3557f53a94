package org.relata.code.relation;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * "A fund set up by the ministry", "the Front run by Saleh", by the order of the words. The parser hangs such a participle
 * on the verb of the sentence, or takes it for one, where spelling mistakes or missing articles mislead it, and most
 * readily where its past tense looks the same ("set", "run", "led").
 */
final class ReducedParticiples {

    private static final Set<String> OWN = Set.of("aux", "aux:pass", "nsubj:pass", "obj");

    private final PartyWords parties;
    private final Sentence sentence;

    ReducedParticiples(PartyWords parties) {
        this.parties = parties;
        this.sentence = parties.sentence();
    }

    /**
     * Who did it to whom.
     *
     * @param particle the word between participle and "by", or null
     */
    record Found(Word noun, @Nullable Word particle, Word agent) {}

    /** Noun, participle, perhaps a particle, "by", agent; empty where the parser has read the participle itself. */
    Optional<Found> of(Word verb) {
        boolean form = verb.tag().equals("VBN") || verb.tag().equals("VBD");
        if (!form || verb.index() == 0 || isRead(verb)) {
            return Optional.empty();
        }
        Word noun = sentence.word(verb.index() - 1);
        Word particle = at(verb.index() + 1);
        particle = particle != null && isParticle(particle) ? particle : null;
        Word by = at(verb.index() + (particle == null ? 1 : 2));
        if (by == null || !by.lemma().equals("by") || !isNamed(noun)) {
            return Optional.empty();
        }
        Word agent = sentence.head(by).filter(head -> by.is("case")).orElse(null);
        return agent != null && agent.isNoun() && parties.isAny(agent) && !parties.named(agent, "DATE")
                ? Optional.of(new Found(noun, particle, agent))
                : Optional.empty();
    }

    private boolean isRead(Word verb) {
        boolean own = sentence.children(verb).stream().anyMatch(child -> OWN.contains(child.relation()));
        return own || verb.is("acl") || verb.is("amod");
    }

    private @Nullable Word at(int index) {
        return index < sentence.words().size() ? sentence.word(index) : null;
    }

    private static boolean isParticle(Word word) {
        return word.tag().equals("RP") || word.tag().equals("RB");
    }

    private boolean isNamed(Word noun) {
        return noun.isNoun() && parties.isAny(noun) && !parties.isCountry(noun) && !parties.isPlace(noun);
    }
}
