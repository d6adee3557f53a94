package org.relata.resolve.place;

import java.text.Normalizer;

/**
 * A place's name without what writers vary: case, accents, apostrophes, hyphens, points, and the Arabic article.
 *
 * <p>"Al-Raqqah" and "al Raqqah" fold to {@code raqqah}, "Sana'a" to {@code sanaa}, "St. Louis" to {@code saint louis},
 * "U.S." to {@code us}.
 */
final class FoldedName {

    private FoldedName() {}

    /** The folded form; empty when nothing is left. */
    static String of(CharSequence name) {
        StringBuilder letters = new StringBuilder(name.length());
        String plain = isAscii(name) ? name.toString() : Normalizer.normalize(name, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            append(plain.charAt(i), letters);
        }
        return withoutArticles(letters);
    }

    private static boolean isAscii(CharSequence name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    private static void append(char c, StringBuilder to) {
        if (Character.isLetter(c) && Character.getType(c) != Character.MODIFIER_LETTER) {
            appendLetter(Character.toLowerCase(c), to);
        } else if (Character.isDigit(c) || c == '&') {
            to.append(c);
        } else if (c == '-' || c == '/' || c == ',' || c == '_' || Character.isWhitespace(c) || isDash(c)) {
            if (!to.isEmpty() && to.charAt(to.length() - 1) != ' ') {
                to.append(' ');
            }
        }
    }

    private static boolean isDash(char c) {
        return c == '\u00A0' || (c >= '\u2010' && c <= '\u2015');
    }

    private static void appendLetter(char c, StringBuilder to) {
        switch (c) {
            case 'ß' -> to.append("ss");
            case 'æ' -> to.append("ae");
            case 'œ' -> to.append("oe");
            case 'ø' -> to.append('o');
            case 'ł' -> to.append('l');
            case 'đ', 'ð' -> to.append('d');
            case 'þ' -> to.append("th");
            case 'ı' -> to.append('i');
            case 'ə' -> to.append('a');
            case 'ħ' -> to.append('h');
            default -> to.append(c);
        }
    }

    private static String withoutArticles(CharSequence letters) {
        String[] words = letters.toString().strip().split(" ", -1);
        StringBuilder kept = new StringBuilder(letters.length());
        for (int i = 0; i < words.length; i++) {
            if (i < words.length - 1 && isArticle(words[i], i)) {
                continue;
            }
            kept.append(kept.isEmpty() ? "" : " ").append(expanded(words[i], i < words.length - 1));
        }
        return kept.toString();
    }

    private static boolean isArticle(String word, int at) {
        return switch (word) {
            case "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul", "il" -> true;
            case "the" -> at == 0;
            default -> false;
        };
    }

    private static String expanded(String word, boolean more) {
        return switch (word) {
            case "st" -> more ? "saint" : word;
            case "ste" -> more ? "sainte" : word;
            case "mt" -> more ? "mount" : word;
            case "ft" -> more ? "fort" : word;
            case "&" -> "and";
            default -> word;
        };
    }
}
