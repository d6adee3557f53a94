package org.relata.resolve.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

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
        int from = 0;
        while (from < letters.length()) {
            int space = letters.indexOf(' ', from);
            int to = space < 0 ? letters.length() : space;
            boolean hyphen = letters.charAt(to - 1) == '-';
            String bare = letters.substring(from, hyphen ? to - 1 : to);
            if (!bare.isEmpty() && (space < 0 || !isArticle(bare, hyphen))) {
                words.add(bare);
            }
            from = to + 1;
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

    /** Lower-case letters and digits; words parted by one space, a hyphen kept at the end of what stood before it. */
    private static String letters(String name) {
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
                letter(Character.toLowerCase(c), letters);
            } else if (c == '&') {
                letters.append("and");
            } else if (c == '-' || (c >= '\u2010' && c <= '\u2015')) {
                letters.append('-');
                space(letters);
            } else if (Character.isWhitespace(c) || c == '/' || c == ',' || c == '_' || c == '(' || c == ')') {
                space(letters);
            }
        }
        int last = letters.length() - 1;
        if (last >= 0 && letters.charAt(last) == ' ') {
            letters.setLength(last);
        }
        return letters.toString();
    }

    private static boolean isAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** One space, none at the beginning. */
    private static void space(StringBuilder letters) {
        int length = letters.length();
        if (length > 0 && letters.charAt(length - 1) != ' ') {
            letters.append(' ');
        }
    }

    private static void letter(char c, StringBuilder letters) {
        if (c < 128) {
            letters.append(c);
        } else {
            letters.append(spelt(c));
        }
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
        int from = 0;
        while (from < plain.length()) {
            int space = plain.indexOf(' ', from);
            int to = space < 0 ? plain.length() : space;
            String form = foldedWord(plain.substring(from, to));
            if (!form.isEmpty()) {
                folded.append(folded.isEmpty() ? "" : " ").append(form);
            }
            from = to + 1;
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
        return sounds(word);
    }

    /** One letter or pair of letters after the other, each as its sound, no sound twice in a row. */
    private static String sounds(String word) {
        StringBuilder sounds = new StringBuilder(word.length());
        int i = 0;
        while (i < word.length()) {
            char c = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
            if (c == 't' && next == 'c' && word.startsWith("tch", i)) {
                i++;
                continue;
            }
            char pair = pair(c, next);
            if (c == 'c' && next == 'h') {
                append('s', sounds);
                append('h', sounds);
                i += 2;
            } else if (pair != ' ') {
                append(pair, sounds);
                i += 2;
            } else {
                append(single(c), sounds);
                i++;
            }
        }
        int last = sounds.length() - 1;
        if (last >= 3 && sounds.charAt(last) == 'h') {
            sounds.setLength(last);
        }
        return sounds.toString();
    }

    private static void append(char sound, StringBuilder sounds) {
        if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != sound) {
            sounds.append(sound);
        }
    }

    /** The sound of two letters; a blank where they are two sounds. */
    private static char pair(char c, char next) {
        if (next == 'h') {
            return c == 'p' ? 'f' : c == 'd' || c == 'g' || c == 'k' ? c : ' ';
        }
        return switch (c) {
            case 'o' -> next == 'u' || next == 'o' || next == 'w' ? 'u' : ' ';
            case 'a' -> next == 'w' ? 'u' : next == 'e' || next == 'i' || next == 'y' ? 'i' : ' ';
            case 'e' -> next == 'i' || next == 'y' || next == 'e' ? 'i' : ' ';
            case 'i' -> next == 'y' ? 'i' : ' ';
            default -> ' ';
        };
    }

    private static char single(char c) {
        return switch (c) {
            case 'q', 'c' -> 'k';
            case 'y', 'j' -> 'i';
            case 'e' -> 'a';
            case 'o', 'w' -> 'u';
            case 'z' -> 's';
            default -> c;
        };
    }
}
