package org.relata.resolve.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A name without what writers vary.
 *
 * <p>{@link #plain} drops case, accents, apostrophes, points, hyphens and articles ("the", "al-", "ash-");
 * {@link #folded} also brings the common transliterations of one name together: Sharaa, Shara'a and Charaa; Hurras and
 * Huras; Mohammad, Muhammad and Mohammed.
 */
final class NameForm {

    private NameForm() {}

    /** The words of a name in plain form, joined by one space; empty when nothing is left. */
    static String plain(String name) {
        return String.join(" ", words(name));
    }

    /** The plain form that keeps the capitals of an acronym apart from a word: {@code =US} for "US", "us" for "us". */
    static String key(String name) {
        String bare = name.strip().replace(".", "");
        return isAcronym(bare) ? "=" + bare : plain(name);
    }

    /** Whether it is two to six capitals, perhaps with digits, a hyphen or a plural s. */
    static boolean isAcronym(String bare) {
        if (bare.length() < 2 || bare.length() > 6) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (!Character.isDigit(c) && c != '-' && c != '&') {
                return false;
            }
        }
        return capitals >= 1;
    }

    /** The words in plain form, without articles. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>(6);
        String letters = letters(name);
        String[] split = letters.split(" ", -1);
        for (int i = 0; i < split.length; i++) {
            String word = split[i];
            boolean hyphen = word.endsWith("-");
            String bare = hyphen ? word.substring(0, word.length() - 1) : word;
            if (!bare.isEmpty() && !(i < split.length - 1 && isArticle(bare, hyphen))) {
                words.add(bare);
            }
        }
        return words;
    }

    private static boolean isArticle(String word, boolean hyphen) {
        return switch (word) {
            case "the", "al", "el" -> true;
            case "ad", "an", "ar", "as", "ash", "at", "az", "ul", "ed", "es", "et", "er" -> hyphen;
            default -> false;
        };
    }

    /** Lower-case letters and digits; words parted by a space, a hyphen kept at the end of what stood before it. */
    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                letters.append(spelt(Character.toLowerCase(c)));
            } else if (c == '&') {
                letters.append("and");
            } else if (c == '-' || (c >= '\u2010' && c <= '\u2015')) {
                letters.append("- ");
            } else if (Character.isWhitespace(c) || c == '/' || c == ',' || c == '_' || c == '(' || c == ')') {
                letters.append(' ');
            }
        }
        return letters.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    }

    private static String spelt(char c) {
        return switch (c) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ı' -> "i";
            case 'ə' -> "a";
            default -> String.valueOf(c);
        };
    }

    /** The plain form with transliterations brought together. */
    static String folded(String plain) {
        StringBuilder folded = new StringBuilder(plain.length());
        for (String word : plain.split(" ", -1)) {
            String form = foldedWord(word);
            if (!form.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(form);
            }
        }
        return folded.toString();
    }

    private static String foldedWord(String word) {
        if (word.length() < 3) {
            return word;
        }
        if (word.startsWith("abdul") || word.startsWith("abdel") || word.startsWith("abdal")) {
            return "abd" + (word.length() > 5 ? " " + foldedWord(word.substring(5)) : "");
        }
        String sounds = word.replace("tch", "sh")
                .replace("ch", "sh")
                .replace("ph", "f")
                .replace("dh", "d")
                .replace("gh", "g")
                .replace("kh", "k")
                .replace('q', 'k')
                .replace('c', 'k')
                .replace("ou", "u")
                .replace("oo", "u")
                .replace("aw", "u")
                .replace("ow", "u")
                .replace("ei", "i")
                .replace("ai", "i")
                .replace("ay", "i")
                .replace("ey", "i")
                .replace("ee", "i")
                .replace("iy", "i")
                .replace('y', 'i')
                .replace('j', 'i')
                .replace('e', 'a')
                .replace('o', 'u')
                .replace('w', 'u')
                .replace('z', 's');
        return withoutDoubles(sounds);
    }

    private static String withoutDoubles(String word) {
        StringBuilder single = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                single.append(word.charAt(i));
            }
        }
        int last = single.length() - 1;
        if (last >= 3 && single.charAt(last) == 'h') {
            single.setLength(last);
        }
        return single.toString();
    }
}
