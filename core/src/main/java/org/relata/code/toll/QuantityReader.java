package org.relata.code.toll;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Reads how many a noun phrase counts: "at least 12 civilians", "dozens of people", "between 10 and 15 rebels". */
public final class QuantityReader {

    private static final int BOUND_WORDS = 4;
    private static final long LARGEST = Integer.MAX_VALUE;

    private final QuantityWords words;

    private QuantityReader(QuantityWords words) {
        this.words = words;
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

    private Optional<Quantity> counted(Sentence sentence, Word head) {
        int first = leftEdge(sentence, head);
        for (int i = first; i <= head.index(); i++) {
            if (isCount(sentence.word(i), head)) {
                return Optional.ofNullable(read(sentence, i, head.index()));
            }
        }
        return Optional.empty();
    }

    private boolean isCount(Word word, Word head) {
        String text = text(word);
        boolean article = text.equals("a") || text.equals("an") || text.equals("another") || text.equals("some");
        if (article || (word.tag().equals("CD") && isYear(text))) {
            return false;
        }
        return word.tag().equals("CD")
                || words.vague().containsKey(text)
                || (word.index() <= head.index() && words.multipliers().containsKey(text))
                || words.numbers().containsKey(text)
                || (words.none().contains(text) && word.index() < head.index());
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
        Parsed number = number(sentence, at, last);
        if (number == null) {
            return null;
        }
        Parsed second = rangeEnd(sentence, number.last + 1, last);
        int begin = Math.max(0, at - BOUND_WORDS);
        String before = before(sentence, begin, at);
        Span span = new Span(
                sentence.word(at).span().begin(),
                sentence.word(second == null ? number.last : second.last).span().end());
        if (second != null) {
            return new Quantity(number.value, null, second.value, span);
        }
        return bounded(number, before, span, sentence, at);
    }

    private Quantity bounded(Parsed number, String before, Span span, Sentence sentence, int at) {
        Span whole = withBound(span, before, sentence, at);
        if (endsWithAny(before, words.most())) {
            return new Quantity(null, null, number.value, whole);
        }
        if (number.vague) {
            return new Quantity(number.value, null, null, whole);
        }
        if (endsWithAny(before, words.least())) {
            boolean more = before.endsWith("more than") || before.endsWith("over");
            return new Quantity(more ? number.value + 1 : number.value, number.value, null, whole);
        }
        if (endsWithAny(before, words.about())) {
            return new Quantity(null, number.value, null, whole);
        }
        return new Quantity(number.value, number.value, number.value, whole);
    }

    private Span withBound(Span span, String before, Sentence sentence, int at) {
        int count = 0;
        for (List<String> group :
                List.of(List.copyOf(words.least()), List.copyOf(words.most()), List.copyOf(words.about()))) {
            for (String bound : group) {
                if ((" " + before).endsWith(" " + bound)) {
                    count = Math.max(count, bound.split(" ", -1).length);
                }
            }
        }
        int begin = sentence.word(Math.max(0, at - count)).span().begin();
        return new Span(begin, span.end());
    }

    private static boolean endsWithAny(String before, java.util.Set<String> bounds) {
        return bounds.stream().anyMatch(bound -> (" " + before).endsWith(" " + bound));
    }

    private static String before(Sentence sentence, int begin, int at) {
        StringBuilder before = new StringBuilder();
        for (int i = begin; i < at; i++) {
            before.append(before.isEmpty() ? "" : " ").append(text(sentence.word(i)));
        }
        return before.toString();
    }

    private long vagueValue(String text) {
        return words.vague().getOrDefault(text, 0);
    }

    private record Parsed(int value, boolean vague, int last) {}

    /** "two hundred", "1.5 million", "half a dozen", "tens of thousands", "twenty-three". */
    private @Nullable Parsed number(Sentence sentence, int at, int last) {
        long value = -1;
        boolean vague = false;
        int end = at;
        for (int i = at; i <= last; i++) {
            String text = text(sentence.word(i));
            Long next = value(text);
            if (text.equals("-") || (text.equals("of") && vague) || (text.equals("and") && value >= 100)) {
                continue;
            }
            if (words.vague().containsKey(text)) {
                value = value < 0 || !vague ? vagueValue(text) : value * (vagueValue(text) / 2);
                vague = true;
                end = i;
            } else if (words.multipliers().containsKey(text) && (value >= 0 || i == at)) {
                value = (value < 0 ? 1 : value) * words.multipliers().getOrDefault(text, 1);
                end = i;
            } else if (next != null && (value < 0 || (value % 10 == 0 && next < value && value < 1_000_000))) {
                value = value < 0 ? next : value + next;
                end = i;
            } else {
                break;
            }
        }
        return value < 0 || value > LARGEST ? null : new Parsed((int) value, vague, end);
    }

    private @Nullable Parsed rangeEnd(Sentence sentence, int at, int last) {
        if (at + 1 > last) {
            return null;
        }
        String joint = text(sentence.word(at));
        boolean range = joint.equals("to")
                || joint.equals("-")
                || joint.equals("–")
                || joint.equals("or")
                || (joint.equals("and")
                        && at >= 2
                        && text(sentence.word(at - 2)).equals("between"));
        if (!range || value(text(sentence.word(at + 1))) == null) {
            return null;
        }
        return number(sentence, at + 1, last);
    }

    private @Nullable Long value(String text) {
        Integer word = words.numbers().get(text);
        if (word != null) {
            return word.longValue();
        }
        String digits = text.replace(",", "");
        if (!digits.matches("\\d{1,9}")) {
            return null;
        }
        return Long.valueOf(digits);
    }

    /** "a soldier", "the mayor", a person's name: one. */
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
