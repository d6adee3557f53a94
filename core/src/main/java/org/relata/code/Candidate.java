package org.relata.code;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.code.toll.TollMention;
import org.relata.lexicon.Rule;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * A claim before its parties are known: the act that a rule found, and the phrases that fill its roles.
 *
 * @param head the verb or noun that names the act
 * @param pieces every word of the trigger, in the order of the text
 * @param phrase the phrase of the rule that fitted
 * @param support for a noun: the verb that carries it, or null
 * @param tolls what the text counts as the act's result
 * @param partOf the trigger word of another candidate of the sentence that this one is part of, or null
 * @param mode PLOVER mode as far as the words tell it
 * @param cameo CAMEO code as far as the words tell it
 */
public record Candidate(
        Sentence sentence,
        Rule rule,
        String phrase,
        Word head,
        @Nullable Word support,
        List<Word> pieces,
        List<Mention> actors,
        List<Mention> recipients,
        List<TollMention> tolls,
        @Nullable Word partOf,
        @Nullable String mode,
        @Nullable String cameo) {

    public Candidate {
        pieces = List.copyOf(pieces);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        tolls = List.copyOf(tolls);
    }

    /** The same with other actors, and what it is part of. */
    Candidate partOf(Candidate whole) {
        return new Candidate(
                sentence,
                rule,
                phrase,
                head,
                support,
                pieces,
                whole.actors,
                recipients,
                tolls,
                whole.head,
                mode,
                cameo);
    }

    /** The same with the tolls of its result. */
    Candidate with(List<TollMention> more) {
        List<TollMention> all = new java.util.ArrayList<>(tolls);
        more.forEach(toll -> all.add(toll.after(tolls.size())));
        return new Candidate(
                sentence, rule, phrase, head, support, pieces, actors, recipients, all, partOf, mode, cameo);
    }

    /** The verb that carries tense and modality: the support verb of a noun, else the head. */
    public Word carrier() {
        return support != null ? support : head;
    }
}
