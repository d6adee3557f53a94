package org.relata.code.relation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * A tie that a sentence states, before its parties are resolved.
 *
 * @param relation the tie: {@code holds-office}, {@code leads}, {@code member-of} …; its direction is actor → recipient
 * @param rule which finder and word found it, {@code relation/leader.n}
 * @param head the word that names the tie
 * @param carrier the word on which negation, modality and time hang: the verb that carries the noun, else the head
 * @param pieces every word of the trigger, in the order of the text
 * @param recipients empty where the text does not tell whose office it is
 * @param others further parties with their role: {@code state}, {@code list}, {@code under}
 * @param post for offices: the words of the post as written, without those that only say that it has ended
 * @param started whether the words tell how the tie began, so that their time is when it did
 * @param ended the word that says that the tie is over ("former"), or null
 * @param denial the word that denies the tie by its meaning ("is a myth"), or null
 */
public record RelationCandidate(
        Sentence sentence,
        String relation,
        String rule,
        Word head,
        Word carrier,
        List<Word> pieces,
        List<Mention> actors,
        List<Mention> recipients,
        List<Other> others,
        @Nullable String post,
        boolean started,
        @Nullable Word ended,
        @Nullable Word denial) {

    public RelationCandidate {
        pieces = List.copyOf(pieces);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        others = List.copyOf(others);
    }

    /** A tie that is not denied by the meaning of its words. */
    RelationCandidate(
            Sentence sentence,
            String relation,
            String rule,
            Word head,
            Word carrier,
            List<Word> pieces,
            List<Mention> actors,
            List<Mention> recipients,
            List<Other> others,
            @Nullable String post,
            boolean started,
            @Nullable Word ended) {
        this(sentence, relation, rule, head, carrier, pieces, actors, recipients, others, post, started, ended, null);
    }

    /** A further party and its role. */
    public record Other(Mention mention, String role) {}

    /** Whether both ends are told. */
    public boolean complete() {
        return !actors.isEmpty() && !recipients.isEmpty();
    }
}
