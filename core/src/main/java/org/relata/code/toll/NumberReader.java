package org.relata.code.toll;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Reads a number in words or digits: "two hundred", "1.5 million", "half a dozen", "tens of thousands". */
final class NumberReader {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final int THOUSAND = 1000;

    private final QuantityWords words;

    NumberReader(QuantityWords words) {
        this.words = words;
    }

    /**
     * A number as read.
     *
     * @param vague whether it is only the lowest that the words can mean
     * @param first index of its first word, the article of "a dozen" included
     * @param last index of its last word
     */
    record Reading(int value, boolean vague, int first, int last) {}

    /** The number that begins with this word and ends at {@code last} at the latest; null where there is none. */
    @Nullable
    Reading read(Sentence sentence, int at, int last) {
        BigDecimal decimal = decimal(text(sentence, at));
        if (decimal != null) {
            return decimal(sentence, decimal, at, last);
        }
        Sum sum = new Sum();
        int end = -1;
        for (int i = at; i <= last; i++) {
            String text = text(sentence, i);
            if (sum.joins(text)) {
                continue;
            }
            if (!add(text, sum)) {
                break;
            }
            end = i;
        }
        return end < 0 ? null : withArticle(sentence, sum.value(), sum.vague, at, end);
    }

    private boolean add(String text, Sum sum) {
        Integer vague = words.vague().get(text);
        if (vague != null) {
            return sum.vague(vague);
        }
        Integer multiplier = words.multipliers().get(text);
        if (multiplier != null) {
            return sum.multiply(multiplier);
        }
        Long value = value(text);
        return value != null && sum.add(value, Character.isDigit(text.charAt(0)));
    }

    /** Whether the word alone is a number of one value. */
    boolean isNumber(String text) {
        return value(text) != null || decimal(text) != null;
    }

    private @Nullable Long value(String text) {
        Integer word = words.numbers().get(text);
        if (word != null) {
            return word.longValue();
        }
        String digits = text.replace(",", "");
        return digits.matches("\\d{1,9}") ? Long.valueOf(digits) : null;
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.matches("\\d{1,6}\\.\\d{1,6}") ? new BigDecimal(text) : null;
    }

    /** People are counted in parts only of thousands and millions. */
    private @Nullable Reading decimal(Sentence sentence, BigDecimal decimal, int at, int last) {
        Integer multiplier = at < last ? words.multipliers().get(text(sentence, at + 1)) : null;
        if (multiplier == null) {
            return null;
        }
        BigDecimal value = decimal.multiply(BigDecimal.valueOf(multiplier));
        return value.longValue() > Integer.MAX_VALUE ? null : new Reading(value.intValue(), false, at, at + 1);
    }

    private @Nullable Reading withArticle(Sentence sentence, long value, boolean vague, int at, int end) {
        if (value > Integer.MAX_VALUE) {
            return null;
        }
        boolean counted = words.multipliers().containsKey(text(sentence, at));
        int first = counted && at > 0 && ARTICLES.contains(text(sentence, at - 1)) ? at - 1 : at;
        if (counted && first > 0 && text(sentence, first - 1).equals("half")) {
            int half = first - 1;
            boolean article = half > 0 && ARTICLES.contains(text(sentence, half - 1));
            return new Reading((int) (value / 2), vague, article ? half - 1 : half, end);
        }
        return new Reading((int) value, vague, first, end);
    }

    static String text(Sentence sentence, int at) {
        Word word = sentence.word(at);
        return word.text().toLowerCase(Locale.ROOT);
    }

    /** Adds up the words of one number, thousands apart from what is below them. */
    private static final class Sum {

        private long thousands;
        private long below = -1;
        private boolean scaled;
        private boolean vague;

        long value() {
            return thousands + Math.max(below, 0);
        }

        boolean joins(String text) {
            return started()
                    && (text.equals("-")
                            || (text.equals("of") && vague)
                            || (text.equals("and") && !vague && value() >= 100));
        }

        private boolean started() {
            return thousands > 0 || below >= 0;
        }

        boolean vague(int lowest) {
            if (started() && !vague) {
                return false;
            }
            // "tens of thousands": at least two tens of one thousand each.
            below = started() ? below * (lowest / 2) : lowest;
            vague = true;
            return true;
        }

        boolean multiply(int multiplier) {
            long times = below < 0 ? (thousands > 0 ? -1 : 1) : below;
            if (times < 0 || times * multiplier > Integer.MAX_VALUE) {
                return false;
            }
            if (multiplier >= THOUSAND) {
                thousands += times * multiplier;
                below = -1;
            } else {
                below = times * multiplier;
            }
            scaled = true;
            return true;
        }

        /** "twenty three", "hundred and five", but no second figure: "10 - 15" is a range. */
        boolean add(long value, boolean digits) {
            if (below < 0) {
                if (thousands > 0 && value >= THOUSAND) {
                    return false;
                }
                below = value;
                return true;
            }
            boolean fits = below > 0 && ((below % 100 == 0 && value < 100) || (below % 10 == 0 && value < 10));
            if (vague || value == 0 || !fits || (digits && !scaled)) {
                return false;
            }
            below += value;
            return true;
        }
    }
}
