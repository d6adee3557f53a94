package org.relata.resolve.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.resolve.place.Countries;

/**
 * The names that a document introduces itself: acronyms in brackets after the full name, and full names of persons that
 * a surname later stands for. Immutable; made once a document.
 */
public final class DocumentNames {

    private static final Pattern BRACKETED = Pattern.compile(
            "((?:[A-Z][\\p{L}'’.-]*|al-[\\p{L}'’-]+)(?:\\s+(?:of|the|for|and|in|al|de|la|del|[A-Z][\\p{L}'’.-]*|[a-z]{2,3}-[\\p{L}'’-]+)){1,9})"
                    + "\\s*[(\\[]\\s*(?:the\\s+|or\\s+)?[\"“']?([A-Z][A-Za-z&-]{1,9})[\"”']?\\s*[)\\],;]");

    private static final DocumentNames NONE = new DocumentNames(Map.of(), Map.of(), DocumentCountries.NONE);

    private final Map<String, String> acronyms;
    private final Map<String, String> surnames;
    private final DocumentCountries countries;

    private DocumentNames(Map<String, String> acronyms, Map<String, String> surnames, DocumentCountries countries) {
        this.countries = countries;
        this.acronyms = Map.copyOf(acronyms);
        this.surnames = Map.copyOf(surnames);
    }

    /** For a name outside any document. */
    public static DocumentNames none() {
        return NONE;
    }

    /** The names of a parsed document. */
    public static DocumentNames of(ParsedDocument parsed) {
        return of(parsed.casedText(), parsed.sentences());
    }

    /** The names of a text of which these are the sentences; without sentences only acronyms are found. */
    public static DocumentNames of(String text, List<Sentence> sentences) {
        Map<String, String> surnames = new HashMap<>();
        for (Sentence sentence : sentences) {
            for (Name name : sentence.names()) {
                if (name.type().equals("PERSON") && name.last() > name.first()) {
                    String full = new Span(
                                    sentence.word(name.first()).span().begin(),
                                    sentence.word(name.last()).span().end())
                            .of(text);
                    surnames.putIfAbsent(surname(full), full);
                }
            }
        }
        return new DocumentNames(acronyms(text), surnames, DocumentCountries.of(text, sentences, Countries.builtIn()));
    }

    private static Map<String, String> acronyms(String text) {
        Map<String, String> acronyms = new HashMap<>();
        Matcher matcher = BRACKETED.matcher(text);
        while (matcher.find()) {
            String acronym = matcher.group(2);
            String full = fitting(matcher.group(1), acronym);
            if (!full.isEmpty()) {
                acronyms.putIfAbsent(acronym, full);
            }
        }
        return acronyms;
    }

    /** The shortest end of the phrase that begins with the acronym's first letter and has as many initials; else "". */
    private static String fitting(String phrase, String acronym) {
        String[] words = phrase.split("\\s+", -1);
        char first = Character.toUpperCase(acronym.charAt(0));
        int letters = (int) acronym.chars().filter(Character::isUpperCase).count();
        for (int from = words.length - 1; from >= 0; from--) {
            if (Character.toUpperCase(initial(words[from])) == first && capitals(words, from) >= letters - 1) {
                return String.join(" ", List.of(words).subList(from, words.length));
            }
        }
        return "";
    }

    private static char initial(String word) {
        int hyphen = word.indexOf('-');
        boolean article = hyphen > 0 && hyphen <= 3 && Character.isLowerCase(word.charAt(0));
        return article && hyphen + 1 < word.length() ? word.charAt(hyphen + 1) : word.charAt(0);
    }

    private static int capitals(String[] words, int from) {
        int capitals = 0;
        for (int i = from; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isUpperCase(initial(words[i]))) {
                capitals++;
            }
        }
        return capitals;
    }

    private static String surname(String name) {
        String folded = NameForm.folded(NameForm.plain(name));
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    /** The countries that it names. */
    DocumentCountries countries() {
        return countries;
    }

    /** The full name that the document gave for this acronym. */
    public Optional<String> expansion(String acronym) {
        return Optional.ofNullable(acronyms.get(acronym.strip()));
    }

    /** The first full name in the document that ends on this surname; spelling may vary. */
    public Optional<String> fullName(String surname) {
        String plain = NameForm.plain(surname);
        boolean one = !plain.isEmpty() && plain.indexOf(' ') < 0;
        return one ? Optional.ofNullable(surnames.get(NameForm.folded(plain))) : Optional.empty();
    }

    /** The phrase with each acronym of the document replaced by its full name; the same phrase where there is none. */
    String expanded(String phrase) {
        if (acronyms.isEmpty() || phrase.equals(phrase.toLowerCase(Locale.ROOT))) {
            return phrase;
        }
        StringBuilder words = new StringBuilder();
        for (String word : phrase.split(" ", -1)) {
            String bare = word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
            String full = acronyms.getOrDefault(bare, bare);
            words.append(words.isEmpty() ? "" : " ").append(full).append(word.substring(bare.length()));
        }
        return words.toString();
    }
}
