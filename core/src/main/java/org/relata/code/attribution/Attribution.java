package org.relata.code.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Cue;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/**
 * Somebody holds something.
 *
 * @param sentence the sentence that the cue stands in
 * @param source who holds it, as the text calls them there; null where nobody is named
 * @param cueWords the words that carry the holding; never empty
 * @param cue those words as a cue of kind {@code status}
 * @param act say, report, accuse, deny, confirm, doubt, suggest, warn, demand, promise, know, believe or quote
 * @param form how the content is given
 * @param content what is held, in pieces in the order of the text; may run over several sentences; never empty
 * @param quoted whether the content, or part of it, stands between quotation marks
 * @param negated whether the holding itself is negated: "has not confirmed that"
 * @param sure how sure the source shows to be of the content
 * @param author how far the author goes along by the choice of these words alone
 * @param factive whether whoever uses the cue takes the content for true
 * @param anaphor the word of the content that points back to something said before: "confirmed <em>that</em>",
 *     "denied the <em>charge</em>"; else null
 */
public record Attribution(
        Sentence sentence,
        @Nullable Mention source,
        List<Word> cueWords,
        Cue cue,
        String act,
        Form form,
        List<Span> content,
        boolean quoted,
        boolean negated,
        Certainty sure,
        Certainty author,
        boolean factive,
        @Nullable Word anaphor) {

    public Attribution {
        cueWords = List.copyOf(cueWords);
        content = List.copyOf(content);
    }

    /** Whether the content points back to something said before. */
    public boolean anaphoric() {
        return anaphor != null;
    }

    /** The word that the cue is built on. */
    public Word cueWord() {
        return cueWords.get(0);
    }

    /** The smallest span that covers all pieces of the content. */
    public Span contentSpan() {
        return content.stream().reduce(Span::cover).orElseThrow();
    }

    /** Whether a piece of the content contains this span. */
    public boolean holds(Span span) {
        return content.stream().anyMatch(piece -> piece.contains(span));
    }

    /** The same with another content. */
    Attribution withContent(List<Span> pieces, boolean nowQuoted) {
        return new Attribution(
                sentence, source, cueWords, cue, act, form, pieces, nowQuoted, negated, sure, author, factive, anaphor);
    }
}
