package org.relata.resolve.time;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in words and digits. */
final class Numbers {

    private static final TimeWords WORDS = TimeWords.builtIn();
    private static final Pattern BREAK = Pattern.compile("[- ]");
    private static final Pattern HALF = Pattern.compile(" ?(?:1/2|½)$");

    private Numbers() {}

    /** A count; NaN where it is vague ("several", "a few"). */
    static double count(String text) {
        String plain = TimeWords.plain(text).replace(",", "");
        String vague = WORDS.value("vaguecount", plain);
        if (vague != null) {
            return vague.equals("X") ? Double.NaN : Double.parseDouble(vague);
        }
        if (plain.isEmpty()) {
            return Double.NaN;
        }
        if (Character.isDigit(plain.charAt(0))) {
            String whole = HALF.matcher(plain).replaceFirst("");
            return Double.parseDouble(whole) + (whole.equals(plain) ? 0 : 0.5);
        }
        return plain.startsWith("a ") ? spelled(plain.substring(2)) : spelled(plain);
    }

    private static double spelled(String plain) {
        double sum = 0;
        for (String word : List.of(BREAK.split(plain))) {
            switch (word) {
                case "hundred" -> sum = Math.max(sum, 1) * 100;
                case "thousand" -> sum = Math.max(sum, 1) * 1000;
                case "half" -> sum += 0.5;
                default -> sum += WORDS.number("tens", word) + WORDS.number("smallnumber", word);
            }
        }
        return sum == 0 ? Double.NaN : sum;
    }

    /** A year in digits or as it is spoken: "nineteen ninety-four", "two thousand and three". */
    static int year(String text) {
        String plain = TimeWords.plain(text);
        if (Character.isDigit(plain.charAt(0))) {
            return Integer.parseInt(plain);
        }
        String rest = plain.replace(" and ", " ");
        if (rest.startsWith("two thousand")) {
            return 2000 + whole(rest.substring("two thousand".length()));
        }
        int century = rest.startsWith("eighteen") ? 1800 : rest.startsWith("nineteen") ? 1900 : 2000;
        return century + whole(rest.substring(rest.indexOf(' ') + 1).replace("hundred", ""));
    }

    private static int whole(String text) {
        double count = text.isBlank() ? 0 : spelled(text.strip());
        return Double.isNaN(count) ? 0 : (int) count;
    }

    /** A year of two digits: the one of that name nearest to the day of publication, else 1950 to 2049. */
    static int shortYear(int twoDigits, @Nullable Integer publishedYear) {
        if (publishedYear == null) {
            return twoDigits >= 50 ? 1900 + twoDigits : 2000 + twoDigits;
        }
        int year = publishedYear / 100 * 100 + twoDigits;
        return year > publishedYear + 15 ? year - 100 : year < publishedYear - 84 ? year + 100 : year;
    }

    /** "third", "3rd": 3; 0 when it is no ordinal. */
    static int ordinal(String text) {
        String plain = TimeWords.plain(text);
        if (!plain.isEmpty() && Character.isDigit(plain.charAt(0))) {
            return Integer.parseInt(plain.substring(0, plain.length() - 2));
        }
        return WORDS.number("ordinalword", plain);
    }
}
