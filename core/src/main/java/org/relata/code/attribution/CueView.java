package org.relata.code.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Word;

/**
 * What the lexicon says of a word that can hold a clause.
 *
 * @param act what is done with the content
 * @param sure how sure the holder shows to be
 * @param author how far the author goes along
 * @param factive whether the content is taken for true
 */
public record CueView(String act, Certainty sure, Certainty author, boolean factive) {

    /** Whether the verb can hold anything at all. */
    public static boolean isCue(Word verb) {
        return !CueLexicon.builtIn().verb(verb.lemma()).isEmpty();
    }

    /** The first meaning of the word that takes a clause; null where it has none. */
    public static @Nullable CueView of(Word word) {
        CueLexicon lexicon = CueLexicon.builtIn();
        if (word.isVerb()) {
            List<CueEntry> entries = lexicon.verb(word.lemma());
            for (CueEntry entry : entries) {
                if (entry.takes(Frame.THAT)) {
                    return view(entry);
                }
            }
            return null;
        }
        CueEntry entry = word.isNoun()
                ? lexicon.nouns().get(word.lemma())
                : lexicon.adjectives().get(word.lemma());
        return entry == null ? null : view(entry);
    }

    private static CueView view(CueEntry entry) {
        return new CueView(entry.act(), entry.sure(), entry.author(), entry.factive());
    }
}
