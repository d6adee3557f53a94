package org.relata.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.Published;
import org.relata.model.Sentence;
import org.relata.model.Span;

/**
 * Finds and resolves the time expressions of English text. Immutable and safe for threads; never throws on any text.
 *
 * <p>Weekdays and months without a year are those before publication, or after it where the clause lies in the
 * future; "the next day" follows the day named last. What cannot be resolved is found all the same, with no days.
 */
public final class TimeExpressions {

    private static final int REMEMBERED = 40;

    private final TimeFinder finder;

    private TimeExpressions(TimeFinder finder) {
        this.finder = finder;
    }

    /** The one for English, with the built-in tables. */
    public static TimeExpressions english() {
        return English.INSTANCE;
    }

    private static final class English {
        private static final TimeExpressions INSTANCE =
                new TimeExpressions(new TimeFinder(new TimePatterns(TimeWords.builtIn(), Holidays.builtIn())));
    }

    /** As {@link #find(String, Span, LocalDate)} with no day of publication: only absolute expressions get days. */
    public List<TimeExpression> find(String text, Span within) {
        return find(text, within, null);
    }

    /**
     * The expressions within a stretch of a text that was not parsed; tense is guessed from the words nearby.
     *
     * @param text the document's text
     * @param within where to look; offsets of what is found count from the text's begin all the same
     * @param published day of publication; null where it is not known
     * @return in the order of the text, none overlapping another
     */
    public List<TimeExpression> find(String text, Span within, @Nullable LocalDate published) {
        Span inside = new Span(Math.min(within.begin(), text.length()), Math.min(within.end(), text.length()));
        TimeContext context = new TimeContext(published, Tense.UNMARKED, null, null, null);
        return find(text, inside, context, at -> TenseReader.ofText(text, inside, at));
    }

    /**
     * The expressions of a parsed sentence.
     *
     * @param text the document's text
     * @param published day of publication; null where it is not known
     * @param before the expressions of the sentences before, in order: what "the next day" and "that year" go by
     * @return in the order of the text, none overlapping another
     */
    public List<TimeExpression> find(
            String text, Sentence sentence, @Nullable LocalDate published, List<TimeExpression> before) {
        TimeContext context = new TimeContext(published, Tense.UNMARKED, null, null, null);
        for (TimeExpression expression : before.subList(Math.max(0, before.size() - REMEMBERED), before.size())) {
            for (TimeExpression simple : expression.simple()) {
                context = context.after(simple.stretch());
            }
        }
        Span inside = sentence.span();
        return find(text, inside, context, at -> tense(text, sentence, at));
    }

    /**
     * The expressions of a whole document against its own day of publication; those of earlier sentences of the same
     * part are what later ones go by.
     *
     * @return one list a sentence, in the order of the sentences
     */
    public List<List<TimeExpression>> find(ParsedDocument document) {
        Published published = document.document().published();
        LocalDate day = published == null ? null : published.date();
        List<List<TimeExpression>> found = new ArrayList<>();
        List<TimeExpression> before = new ArrayList<>();
        Part part = null;
        for (Sentence sentence : document.sentences()) {
            if (!sentence.part().equals(part)) {
                before.clear();
                part = sentence.part();
            }
            List<TimeExpression> here = find(document.casedText(), sentence, day, before);
            before.addAll(here);
            found.add(here);
        }
        return List.copyOf(found);
    }

    private static Tense tense(String text, Sentence sentence, Span at) {
        Tense tense = TenseReader.ofSentence(sentence, at);
        return tense == Tense.UNMARKED ? TenseReader.ofText(text, sentence.span(), at) : tense;
    }

    private List<TimeExpression> find(String text, Span within, TimeContext context, Function<Span, Tense> tenses) {
        List<TimeFinder.Found> simple = finder.find(text, within, context, tenses);
        return simple.isEmpty()
                ? List.of()
                : TimeRanges.join(text, within, TimeJoins.join(text, within, simple), context.published());
    }
}
