package org.relata.resolve.actor;

import org.jspecify.annotations.Nullable;

/**
 * One name of an actor.
 *
 * @param text as written, in its own script
 * @param language ISO 639-1 code of a name that is not English; null for English or Latin-script forms
 * @param period when it was in use; {@link Period#ALWAYS} where nobody has dated it
 * @param use how far the name alone tells who is meant
 */
public record ActorName(String text, @Nullable String language, Period period, Use use, Entry entry) {

    /** How far a name alone tells who is meant. */
    public enum Use {
        /** It names the actor wherever it stands. */
        PLAIN,
        /** It names a place or building that only stands for the actor ("the Kremlin"). */
        METONYM,
        /** It means the actor only in a document of its country ("National Front", "FDPC"). */
        LOCAL
    }

    /** Whether it names a place that only stands for the actor. */
    public boolean metonym() {
        return use == Use.METONYM;
    }

    /** ISO 15924 code of the script it is written in: {@code Latn}, {@code Arab}; by its first letter. */
    public String script() {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .map(ActorName::code)
                .orElse("Zyyy");
    }

    private static String code(Character.UnicodeScript script) {
        return switch (script) {
            case LATIN -> "Latn";
            case ARABIC -> "Arab";
            case CYRILLIC -> "Cyrl";
            case HEBREW -> "Hebr";
            case GREEK -> "Grek";
            case HAN -> "Hani";
            case HANGUL -> "Hang";
            case HIRAGANA, KATAKANA -> "Jpan";
            case DEVANAGARI -> "Deva";
            case MYANMAR -> "Mymr";
            case ETHIOPIC -> "Ethi";
            case GEORGIAN -> "Geor";
            case ARMENIAN -> "Armn";
            default -> "Zzzz";
        };
    }
}
