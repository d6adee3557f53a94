package org.relata.code.toll;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Reads how many a noun phrase counts: "at least 12 civilians", "dozens of people", "between 10 and 15 rebels". */
public final class QuantityReader {

    private static final Set<String> RANGE = Set.of("to", "-", "–", "or");

    private final QuantityWords words;
    private final NumberReader numbers;

    QuantityReader(QuantityWords words) {
        this.words = words;
        this.numbers = new NumberReader(words);
    }

    /** The reader with the built-in English words. */
    public static QuantityReader builtIn() {
        return new QuantityReader(QuantityWords.builtIn());
    }

    /** What the phrase with this head counts; empty where it does not say. */
    public Optional<Quantity> of(Sentence sentence, Word head) {
        Optional<Quantity> counted = counted(sentence, head);
        return counted.isPresent() ? counted : single(sentence, head);
    }

    /** The same, but only where the phrase has a number. */
    Optional<Quantity> counted(Sentence sentence, Word head) {
        int first = leftEdge(sentence, head);
        for (int i = first; i <= head.index(); i++) {
            if (isCount(sentence, sentence.word(i), head)) {
                return Optional.ofNullable(read(sentence, rangeBegin(sentence, i), lastOf(sentence, head)));
            }
        }
        return Optional.empty();
    }

    /** The number that stands at this word, whatever it hangs on. */
    Optional<Quantity> at(Sentence sentence, Word number) {
        return Optional.ofNullable(read(sentence, rangeBegin(sentence, number.index()), number.index()));
    }

    /** "10-15 rebels": the parser may hang only the second number on the noun. "From six to 14" is no range. */
    private int rangeBegin(Sentence sentence, int at) {
        boolean joined = at >= 2 && RANGE.contains(text(sentence.word(at - 1)));
        boolean change = at >= 3 && text(sentence.word(at - 3)).equals("from");
        return joined && !change && numbers.isNumber(text(sentence.word(at - 2))) ? at - 2 : at;
    }

    /** "Tens of thousands of people": the phrase hangs on its first word, the number goes on behind it. */
    private int lastOf(Sentence sentence, Word head) {
        boolean vague = words.vague().containsKey(text(head));
        boolean more = vague
                && head.index() + 2 < sentence.words().size()
                && text(sentence.word(head.index() + 1)).equals("of")
                && words.vague().containsKey(text(sentence.word(head.index() + 2)));
        return more ? head.index() + 2 : head.index();
    }

    private boolean isCount(Sentence sentence, Word word, Word head) {
        String text = text(word);
        boolean article = text.equals("a") || text.equals("an") || text.equals("another") || text.equals("some");
        boolean bound = Bound.covers(words, sentence, word.index());
        if (article || bound || isMeasure(sentence, word, head) || (word.tag().equals("CD") && isYear(text))) {
            return false;
        }
        return word.tag().equals("CD")
                || words.vague().containsKey(text)
                || (word.index() <= head.index() && words.multipliers().containsKey(text))
                || words.numbers().containsKey(text)
                || (words.none().contains(text) && word.index() < head.index());
    }

    /** "a 25-year-old man", "a 40-mile front": the number counts years and miles. */
    private boolean isMeasure(Sentence sentence, Word word, Word head) {
        return word.index() != head.index()
                && sentence.head(word)
                        .filter(of ->
                                of.index() != head.index() && words.units().contains(of.lemma()))
                        .isPresent();
    }

    private static boolean isYear(String text) {
        return text.matches("(19|20)\\d\\d");
    }

    private static int leftEdge(Sentence sentence, Word head) {
        int first = head.index();
        for (Word child : sentence.children(head)) {
            boolean before = child.index() < head.index();
            if (before
                    && (child.is("nummod")
                            || child.is("det")
                            || child.is("amod")
                            || child.is("compound")
                            || child.is("nmod")
                            || child.is("advmod")
                            || child.is("case")
                            || child.is("obl"))) {
                first = Math.min(first, leftEdge(sentence, child));
            }
        }
        return Math.max(first, head.index() - 12);
    }

    private @Nullable Quantity read(Sentence sentence, int at, int last) {
        String text = text(sentence.word(at));
        if (words.none().contains(text)) {
            return new Quantity(0, 0, 0, sentence.word(at).span());
        }
        NumberReader.Reading number = numbers.read(sentence, at, last);
        if (number == null) {
            return null;
        }
        NumberReader.Reading second = rangeEnd(sentence, number, last);
        int end = second == null ? number.last() : second.last();
        Bound bound = Bound.before(words, sentence, number.first());
        Span span =
                sentence.word(number.first()).span().cover(sentence.word(end).span());
        if (second != null) {
            return new Quantity(number.value(), null, second.value(), span);
        }
        Span whole = span.cover(sentence.word(number.first() - bound.words()).span());
        return bounded(number, bound, whole);
    }

    private static Quantity bounded(NumberReader.Reading number, Bound bound, Span span) {
        int value = number.value();
        if (bound.kind() == Bound.Kind.MOST) {
            return new Quantity(null, null, bound.strict() ? value - 1 : value, span);
        }
        if (number.vague()) {
            return new Quantity(value, null, null, span);
        }
        return switch (bound.kind()) {
            case LEAST -> {
                int low = bound.strict() ? value + 1 : value;
                yield new Quantity(low, low, null, span);
            }
            case ABOUT -> new Quantity(null, value, null, span);
            default -> new Quantity(value, value, value, span);
        };
    }

    private NumberReader.@Nullable Reading rangeEnd(Sentence sentence, NumberReader.Reading number, int last) {
        int at = number.last() + 1;
        if (at + 1 > last) {
            return null;
        }
        String joint = text(sentence.word(at));
        boolean range = RANGE.contains(joint)
                || (joint.equals("and")
                        && number.first() > 0
                        && text(sentence.word(number.first() - 1)).equals("between"));
        if (!range || !numbers.isNumber(text(sentence.word(at + 1)))) {
            return null;
        }
        return numbers.read(sentence, at + 1, last);
    }

    /** "a soldier", a person's name: one. */
    private Optional<Quantity> single(Sentence sentence, Word head) {
        boolean singularNoun = head.tag().equals("NN") || head.tag().equals("NNP");
        if (!singularNoun) {
            return Optional.empty();
        }
        for (Word child : sentence.children(head)) {
            if (child.is("det")
                    && (child.lemma().equals("a")
                            || child.lemma().equals("an")
                            || child.lemma().equals("another"))) {
                return Optional.of(new Quantity(1, 1, 1, child.span().cover(head.span())));
            }
        }
        boolean person =
                sentence.nameAt(head).map(name -> name.type().equals("PERSON")).orElse(false);
        return person ? Optional.of(new Quantity(1, 1, 1, head.span())) : Optional.empty();
    }

    private static String text(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
