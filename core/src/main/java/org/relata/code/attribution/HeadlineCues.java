package org.relata.code.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** "Army: five killed in ambush", "No deal yet – minister". */
final class HeadlineCues {

    private static final int LONGEST_SPEAKER = 6;
    private static final CueEntry SAYS =
            new CueEntry("say", Certainty.CT_PLUS, Certainty.CT_PLUS, false, false, Set.of());
    private static final Set<String> SPEAKER_NAMES = Set.of("PERSON", "ORG", "GPE", "NORP");
    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private final CueLexicon lexicon;
    private final Quotations quotations;

    HeadlineCues(CueLexicon lexicon, Quotations quotations) {
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    void find(Sentence sentence, List<Attribution> into) {
        before(sentence).or(() -> after(sentence)).ifPresent(into::add);
    }

    private Optional<Attribution> before(Sentence sentence) {
        int last = sentence.words().size() - 1;
        for (int i = 1; i <= Math.min(LONGEST_SPEAKER, last); i++) {
            Word colon = sentence.word(i);
            if (colon.text().equals(":")) {
                Word speaker = speaker(sentence, 0, i - 1);
                Span content = i < last
                        ? rest(sentence, i + 1)
                        : quotations.rightAfter(colon.span().end(), true).orElse(null);
                return speaker == null || content == null || isSubject(sentence, speaker, colon)
                        ? Optional.empty()
                        : Optional.of(made(sentence, speaker, colon, content));
            }
        }
        return Optional.empty();
    }

    /** "Colombia: eleven soldiers die in ambush": where it was, unless a quotation follows or it speaks of itself. */
    private static boolean isSubject(Sentence sentence, Word speaker, Word colon) {
        boolean place = colon.index() == speaker.index() + 1
                && sentence.nameAt(speaker)
                        .filter(name -> name.type().equals("GPE") && name.first() == 0)
                        .isPresent();
        return place
                && sentence.words().stream()
                        .filter(word -> word.index() > colon.index())
                        .noneMatch(word -> word.tag().startsWith("PRP")
                                || word.tag().equals("``")
                                || word.tag().equals("MD"));
    }

    private static Span rest(Sentence sentence, int from) {
        return sentence.word(from)
                .span()
                .cover(sentence.word(sentence.words().size() - 1).span());
    }

    private Optional<Attribution> after(Sentence sentence) {
        int last = sentence.words().size() - 1;
        for (int i = last - 1; i > Math.max(1, last - LONGEST_SPEAKER); i--) {
            Word dash = sentence.word(i);
            if (DASHES.contains(dash.text()) && !isPeriod(sentence.word(last))) {
                Word speaker = speaker(sentence, i + 1, last);
                Span content =
                        sentence.word(0).span().cover(sentence.word(i - 1).span());
                return speaker == null ? Optional.empty() : Optional.of(made(sentence, speaker, dash, content));
            }
        }
        return Optional.empty();
    }

    private static boolean isPeriod(Word word) {
        return word.text().equals(".");
    }

    private static Attribution made(Sentence sentence, Word speaker, Word mark, Span content) {
        return Making.attribution(
                sentence,
                Optional.of(speaker),
                List.of(mark),
                SAYS,
                new Content(List.of(content), Form.HEADLINE, null));
    }

    /** The last noun of a stretch that is a noun phrase alone and names somebody who can speak. */
    private @Nullable Word speaker(Sentence sentence, int from, int to) {
        Word head = null;
        for (int i = from; i <= to; i++) {
            Word word = sentence.word(i);
            boolean nominal = word.isNoun()
                    || word.tag().equals("DT")
                    || word.tag().startsWith("JJ")
                    || word.tag().equals("POS")
                    || word.tag().equals("CC");
            if (!nominal) {
                return null;
            }
            head = word.isNoun() ? word : head;
        }
        return head != null && speaks(sentence, head) ? head : null;
    }

    private boolean speaks(Sentence sentence, Word head) {
        return lexicon.isSpeaker(head.lemma())
                || sentence.nameAt(head)
                        .map(Name::type)
                        .filter(SPEAKER_NAMES::contains)
                        .isPresent();
    }
}
