package org.relata.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.relata.model.Span;
import org.relata.text.Spaces;

/**
 * Decides the case of each word of a sentence: names of several words first, then abbreviations that stand in brackets
 * behind what they stand for, then word by word.
 */
final class SentenceCase {

    private static final Set<String> SMALL = Set.of(
            "of", "the", "for", "and", "in", "on", "to", "de", "del", "la", "las", "los", "el", "y", "e", "da", "do",
            "dos", "van", "von", "bin", "al", "a", "an");

    /** Words of foreign names that begin one with a capital but join one without. */
    private static final Set<String> JOINING = Set.of(
            "de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "van", "von", "bin", "al", "der");

    private static final Set<String> NUMERALS =
            Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii", "xiii", "xiv", "xv", "xx", "xxiii");

    /** What a name of an organisation ends in. */
    private static final Set<String> ORGANISATIONS = Set.of(
            "party",
            "front",
            "army",
            "movement",
            "union",
            "alliance",
            "federation",
            "court",
            "ministry",
            "department",
            "council",
            "committee",
            "commission",
            "institute",
            "university",
            "association",
            "guard",
            "battalion",
            "brigade",
            "assembly",
            "organization",
            "organisation",
            "agency",
            "bureau",
            "congress",
            "senate",
            "church",
            "coordinator",
            "confederation",
            "corporation",
            "bank",
            "hospital",
            "airport");

    private static final int LONGEST_BY_ARTICLE = 3;
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 8;

    private final CaseLexicon lexicon;
    private final KnownNames names;

    /** Abbreviations found so far and surnames of persons that were named in full, in lower case. */
    private final Set<String> abbreviations = new HashSet<>();

    private final Set<String> surnames = new HashSet<>();

    /** A word, where it stands, and whether a name can go on from the word before it. */
    private record Token(Span span, String lower, boolean joined) {}

    /** Makes it for one part of a document, whose sentences come one after another. */
    SentenceCase(CaseLexicon lexicon, KnownNames names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** Writes the sentence's words with their case into {@code restored}, which has the offsets of {@code text}. */
    void restore(String text, Span sentence, StringBuilder restored) {
        List<Token> tokens = tokens(text, sentence);
        String[] written = new String[tokens.size()];
        for (int begin = 0; begin < tokens.size(); ) {
            int end = begin + 1;
            while (end < tokens.size() && tokens.get(end).joined) {
                end++;
            }
            names(tokens, begin, end, written);
            begin = end;
        }
        bracketed(text, tokens, written);
        for (int i = 0; i < written.length; i++) {
            if (written[i] == null) {
                written[i] = alone(text, tokens, i, written);
            }
        }
        organisations(tokens, written);
        for (int i = 0; i < written.length; i++) {
            put(tokens.get(i).span, i == 0 ? CaseWords.capitalised(written[i]) : written[i], restored);
        }
    }

    private static List<Token> tokens(String text, Span sentence) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = CaseWords.WORD.matcher(text).region(sentence.begin(), sentence.end());
        int before = sentence.begin();
        while (matcher.find()) {
            boolean joined = !tokens.isEmpty();
            for (int i = before; i < matcher.start() && joined; i++) {
                joined = Spaces.isSpace(text.charAt(i)) || "-./&'’".indexOf(text.charAt(i)) >= 0;
            }
            tokens.add(new Token(
                    new Span(matcher.start(), matcher.end()), matcher.group().toLowerCase(Locale.ROOT), joined));
            before = matcher.end();
        }
        return tokens;
    }

    private static void put(Span span, String word, StringBuilder restored) {
        if (word.length() == span.length()) {
            restored.replace(span.begin(), span.end(), word);
        }
    }

    private void names(List<Token> tokens, int begin, int end, String[] written) {
        List<String> words = tokens.subList(begin, end).stream()
                .map(token -> stem(token.lower))
                .toList();
        for (int i = 0; i < words.size(); ) {
            List<String> name = name(words, i);
            for (int k = 0; k < name.size(); k++) {
                String lower = tokens.get(begin + i + k).lower;
                written[begin + i + k] =
                        name.get(k) + lower.substring(words.get(i + k).length());
            }
            i += Math.max(1, name.size());
        }
    }

    /** The name that begins at this word; empty where none does. */
    private List<String> name(List<String> words, int at) {
        KnownNames.Known known = names.at(words, at);
        List<String> met = SMALL.contains(words.get(at)) ? List.of() : lexicon.nameAt(words, at);
        if (met.size() > known.words().size()) {
            return met;
        }
        if (known.isPerson() && known.words().size() > 1) {
            surnames.add(words.get(at + known.words().size() - 1));
        }
        return known.words().size() == 1 && !isName(known, words, at) ? List.of() : known.words();
    }

    /** A name of one word that is an ordinary word too is one only where its source says so, or "the" stands before it. */
    private boolean isName(KnownNames.Known known, List<String> words, int at) {
        String word = words.get(at);
        boolean initials = known.words().get(0).equals(word.toUpperCase(Locale.ROOT));
        if (!lexicon.isOrdinary(word) && lexicon.form(word) != CaseLexicon.Form.LOWER) {
            return true;
        }
        return (initials && lexicon.isOrdinary(word))
                ? word.length() <= LONGEST_BY_ARTICLE
                        && at > 0
                        && words.get(at - 1).equals("the")
                : known.isCertain();
    }

    /** The word without "'s". */
    private static String stem(String lower) {
        return lower.endsWith("'s") || lower.endsWith("’s") ? lower.substring(0, lower.length() - 2) : lower;
    }

    /** "national liberation front (nlf)", and the other way about "eln [army of national liberation]". */
    private void bracketed(String text, List<Token> tokens, String[] written) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (abbreviations.contains(stem(token.lower))) {
                written[i] = upper(token.lower);
            }
            int length = token.lower.length();
            boolean opened = i > 0 && token.span.begin() > 0 && "([".indexOf(text.charAt(token.span.begin() - 1)) >= 0;
            boolean closed = token.span.end() < text.length() && ")]".indexOf(text.charAt(token.span.end())) >= 0;
            if (opened && closed && length >= FEWEST_LETTERS && length <= MOST_LETTERS) {
                expanded(tokens, i, written);
            }
        }
    }

    private void expanded(List<Token> tokens, int at, String[] written) {
        String letters = tokens.get(at).lower;
        int letter = letters.length() - 1;
        int first = at;
        while (first > 0 && letter >= 0 && (first == at || tokens.get(first).joined)) {
            String word = tokens.get(first - 1).lower;
            boolean its = word.charAt(0) == letters.charAt(letter);
            if (!its && !SMALL.contains(word)) {
                break;
            }
            letter -= its ? 1 : 0;
            first--;
        }
        if (letter >= 0) {
            return;
        }
        for (int i = first; i < at; i++) {
            String word = tokens.get(i).lower;
            written[i] = SMALL.contains(word) ? word : CaseWords.capitalised(word);
        }
        written[at] = upper(letters);
        abbreviations.add(letters);
    }

    private static String upper(String lower) {
        String stem = stem(lower);
        return stem.toUpperCase(Locale.ROOT) + lower.substring(stem.length());
    }

    private String alone(String text, List<Token> tokens, int at, String[] written) {
        Token token = tokens.get(at);
        String word = token.lower;
        String source = token.span.of(text);
        if (word.chars().anyMatch(Character::isDigit)) {
            return word.matches("\\d+(st|nd|rd|th|s)") ? word : source;
        }
        if (word.length() == 1) {
            return letter(text, tokens, at);
        }
        if (NUMERALS.contains(word)) {
            return word.toUpperCase(Locale.ROOT);
        }
        if (JOINING.contains(word)) {
            boolean inName = at > 0 && token.joined && isCapital(written[at - 1]);
            boolean before =
                    at + 1 < tokens.size() && tokens.get(at + 1).joined && isCapital(guess(tokens.get(at + 1)));
            return before && !inName ? CaseWords.capitalised(word) : word;
        }
        if (isMonth(tokens, at) || isSurname(tokens, at, written)) {
            return CaseWords.capitalised(word);
        }
        return guess(token);
    }

    private String guess(Token token) {
        String stem = stem(token.lower);
        int mark = Math.max(stem.indexOf('\''), stem.indexOf('’'));
        if (mark > 0) {
            return mark <= 2 && stem.length() - mark > 3
                    ? CaseWords.capitalised(token.lower.substring(0, mark + 1))
                            + CaseWords.capitalised(token.lower.substring(mark + 1))
                    : token.lower.equals("i'm") || token.lower.startsWith("i'")
                            ? CaseWords.capitalised(token.lower)
                            : token.lower;
        }
        return switch (lexicon.form(stem)) {
            case LOWER -> token.lower;
            case CAPITAL ->
                token.lower.matches("mc\\p{L}{3,}.*")
                        ? "Mc" + CaseWords.capitalised(token.lower.substring(2))
                        : CaseWords.capitalised(token.lower);
            case UPPER -> upper(token.lower);
        };
    }

    private static String letter(String text, List<Token> tokens, int at) {
        Token token = tokens.get(at);
        int end = token.span.end();
        boolean stop = end < text.length() && text.charAt(end) == '.';
        boolean clock = (token.lower.equals("p") || token.lower.equals("a"))
                && at + 1 < tokens.size()
                && tokens.get(at + 1).lower.equals("m");
        boolean afterClock = token.lower.equals("m") && at > 0 && "ap".contains(tokens.get(at - 1).lower);
        int begin = token.span.begin();
        boolean possessive = token.lower.equals("s") && begin > 0 && "'’`".indexOf(text.charAt(begin - 1)) >= 0;
        boolean joins = possessive || ("aeyo".contains(token.lower) && !stop);
        return clock || afterClock || joins ? token.lower : token.lower.toUpperCase(Locale.ROOT);
    }

    private static boolean isMonth(List<Token> tokens, int at) {
        String word = tokens.get(at).lower;
        if (!word.equals("may") && !word.equals("march")) {
            return false;
        }
        boolean number = (at > 0 && tokens.get(at - 1).lower.matches("\\d{1,2}(st|nd|rd|th)?"))
                || (at + 1 < tokens.size() && tokens.get(at + 1).lower.matches("\\d{1,4}(st|nd|rd|th)?"));
        boolean preposition =
                at > 0 && Set.of("in", "last", "next", "since", "until", "of").contains(tokens.get(at - 1).lower);
        return number || preposition;
    }

    /** A word that mostly stands in names, behind one that only does: "Jorge Brown". */
    private boolean isSurname(List<Token> tokens, int at, String[] written) {
        String stem = stem(tokens.get(at).lower);
        if (surnames.contains(stem)) {
            return true;
        }
        return at > 0
                && tokens.get(at).joined
                && lexicon.isOfNames(stem)
                && !ORGANISATIONS.contains(stem)
                && isCapital(written[at - 1])
                && !lexicon.isOrdinary(tokens.get(at - 1).lower);
    }

    private static boolean isCapital(String written) {
        return Character.isUpperCase(written.charAt(0));
    }

    /** "the national liberation front": words that mostly stand in names before what an organisation's name ends in. */
    private void organisations(List<Token> tokens, String[] written) {
        for (int i = 1; i < tokens.size(); i++) {
            if (!ORGANISATIONS.contains(stem(tokens.get(i).lower))) {
                continue;
            }
            int first = i;
            while (first > 0 && tokens.get(first).joined && isOfName(tokens.get(first - 1), written[first - 1])) {
                first--;
            }
            for (int k = first; k <= i && first < i; k++) {
                written[k] = CaseWords.capitalised(written[k]);
            }
        }
    }

    private boolean isOfName(Token token, String written) {
        String stem = stem(token.lower);
        return token.lower.equals(stem) && (isCapital(written) || lexicon.isOfNames(stem));
    }
}
