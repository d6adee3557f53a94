package org.relata.code.attribution;

import java.util.Optional;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Follows a mention within its sentence. */
public final class Mentions {

    private Mentions() {}

    /** The noun phrase that a relative pronoun stands for; any other mention as it is. */
    public static Mention antecedent(Mention mention) {
        String tag = mention.head().tag();
        if (!tag.equals("WP") && !tag.equals("WDT")) {
            return mention;
        }
        Sentence sentence = mention.sentence();
        Word at = mention.head();
        for (int steps = 0; steps < sentence.words().size(); steps++) {
            Optional<Word> above = sentence.head(at);
            if (above.isEmpty()) {
                return mention;
            }
            if (at.is("acl:relcl")) {
                return Phrases.mention(sentence, above.get());
            }
            at = above.get();
        }
        return mention;
    }
}
