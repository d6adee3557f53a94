package org.relata.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/**
 * In which language a text is, where that is sure.
 *
 * <p>English is told by the words that hold its sentences together, so that foreign names do not count against it. Any
 * other language is believed only of a text of some length, and when OpenNLP's detector is sure of it; a short text has
 * no language but the one that is stated. What a document states of itself is put aside only when its text plainly says
 * otherwise: pages carry the language of their template.
 */
final class LanguageFinder {

    private static final String MODEL = "langdetect-183.bin";
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");
    private static final Set<String> ENGLISH = englishWords();

    /** As much of a text as is looked at. */
    private static final int SAMPLE = 6_000;
    /** Of the words of English prose a third and more is in the list; of other languages' a twentieth. */
    private static final double ENGLISH_SHARE = 0.18;

    /** The share that it takes against a statement of another language. */
    private static final double PLAINLY_ENGLISH = 0.3;

    private static final int FEWEST_ENGLISH = 3;
    private static final double FOREIGN_SHARE = 0.08;
    /** Fewer letters than these are no text to tell a language by; other scripts tell it sooner. */
    private static final int FEWEST_LETTERS = 160;

    private static final int FEWEST_OTHER_LETTERS = 40;
    private static final double SURE = 0.6;
    /** The detector's confidence has to be so many times that in the next language. */
    private static final double AHEAD = 3;

    private LanguageFinder() {}

    /**
     * The ISO 639-1 code of the text's language; null where it is not known.
     *
     * @param stated what the document says of itself
     */
    static @Nullable String language(String text, @Nullable String stated) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        double english = englishShare(sample);
        boolean foreign = stated != null && !stated.equals("en");
        if (english >= (foreign ? PLAINLY_ENGLISH : ENGLISH_SHARE)) {
            return "en";
        }
        if (english >= FOREIGN_SHARE) {
            return stated;
        }
        int letters = (int) sample.codePoints().filter(Character::isLetter).count();
        int latin = (int) sample.codePoints().filter(LanguageFinder::isLatin).count();
        boolean otherScript = 2 * latin < letters;
        if (letters < (otherScript ? FEWEST_OTHER_LETTERS : FEWEST_LETTERS)) {
            return stated;
        }
        return foreign ? stated : detected(sample, stated);
    }

    /**
     * The share of English's own words among all that are no names, told by their capitals; among all of a text that is
     * in capitals throughout. Nought where there are hardly any.
     */
    private static double englishShare(String text) {
        int words = 0;
        int capital = 0;
        int english = 0;
        Set<String> different = new TreeSet<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            words++;
            if (ENGLISH.contains(word)) {
                english++;
                different.add(word);
            } else if (Character.isUpperCase(matcher.group().codePointAt(0))) {
                capital++;
            }
        }
        int counted = 4 * (words - capital) < words ? words : words - capital;
        return different.size() < Math.min(FEWEST_ENGLISH, 1 + words / 10) ? 0 : (double) english / counted;
    }

    private static boolean isLatin(int letter) {
        return Character.isLetter(letter) && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    private static @Nullable String detected(String sample, @Nullable String otherwise) {
        Language[] languages = new LanguageDetectorME(Model.LOADED).predictLanguages(sample);
        if (languages.length == 0) {
            return otherwise;
        }
        double next = languages.length > 1 ? languages[1].getConfidence() : 0;
        Language best = languages[0];
        String code = Languages.code(best.getLang());
        boolean sure = best.getConfidence() >= SURE || best.getConfidence() >= AHEAD * next;
        return sure && code != null ? code : otherwise;
    }

    private static Set<String> englishWords() {
        Set<String> words = new TreeSet<>();
        for (DataLines.Line line : DataLines.of("english-words.txt")) {
            words.addAll(Set.of(line.text().split(" +", -1)));
        }
        return words;
    }

    /** Loaded with the first text that is not plainly English; safe for threads. */
    private static final class Model {

        static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream stream = LanguageFinder.class.getResourceAsStream("/" + MODEL)) {
                if (stream == null) {
                    throw new RelataException(RelataException.Code.DATA, MODEL + " is not on the class path");
                }
                return new LanguageDetectorModel(stream);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
