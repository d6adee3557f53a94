package org.relata.resolve.place;

import java.util.Locale;
import java.util.Optional;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.resolve.place.PlaceMention.Role;

/**
 * Names whose form or neighbours say that they are places, whatever else they could be: "Ky.", "R-Marshall", "Clay,
 * Grant and Swift counties".
 */
final class MarkedPlaces {

    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_LIST = 30;

    private final Gazetteer gazetteer;
    private final PlaceWords words = PlaceWords.builtIn();

    MarkedPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Such a name that begins at this word. */
    Optional<PlaceMention> at(Sentence sentence, int at) {
        return abbreviation(sentence, at).or(() -> seat(sentence, at)).or(() -> inList(sentence, at));
    }

    /** "Ky." whose point was taken for the sentence's end. */
    private Optional<PlaceMention> abbreviation(Sentence sentence, int at) {
        Word word = sentence.word(at);
        String name = word.text() + ".";
        if (!hasPoint(sentence, at) || !gazetteer.exactNames().contains(name)) {
            return Optional.empty();
        }
        boolean after = at > 1 && sentence.word(at - 1).text().equals(",");
        boolean evident = after || word.text().contains(".") || isParsedPlace(sentence, at);
        return evident
                ? Optional.of(new PlaceMention(sentence, at, at, word.span(), name, Role.PLACE))
                : Optional.empty();
    }

    private static boolean hasPoint(Sentence sentence, int at) {
        return at + 1 < sentence.words().size()
                && sentence.word(at + 1).text().equals(".")
                && sentence.word(at + 1).span().begin()
                        == sentence.word(at).span().end();
    }

    private static boolean isParsedPlace(Sentence sentence, int at) {
        for (Name name : sentence.names()) {
            if (name.type().equals("GPE") && name.first() == at && name.last() <= at + 1) {
                return true;
            }
        }
        return false;
    }

    /** The constituency behind a party's letter: "R-Elbow Lake", "D-N.Y.". */
    private Optional<PlaceMention> seat(Sentence sentence, int at) {
        String text = sentence.word(at).text();
        int hyphen = text.indexOf('-');
        if (hyphen < 1 || !isParty(text.substring(0, hyphen))) {
            return Optional.empty();
        }
        String rest = text.substring(hyphen + 1);
        if (rest.length() < 2 || !Character.isUpperCase(rest.charAt(0))) {
            return Optional.empty();
        }
        int begin = sentence.word(at).span().begin() + hyphen + 1;
        if (hasPoint(sentence, at) && gazetteer.exactNames().contains(rest + ".")) {
            return Optional.of(seat(sentence, at, at, begin, rest + "."));
        }
        int longest = at;
        while (longest + 1 < sentence.words().size()
                && longest + 1 < at + LONGEST_NAME
                && PlaceMentions.isCapital(sentence.word(longest + 1))) {
            longest++;
        }
        for (int end = longest; end >= at; end--) {
            String name = end == at ? rest : rest + " " + NameFilter.text(sentence, at + 1, end);
            if (gazetteer.knows(name)) {
                return Optional.of(seat(sentence, at, end, begin, name));
            }
        }
        return Optional.empty();
    }

    private boolean isParty(String letters) {
        return words.has("party", letters) && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    private static PlaceMention seat(Sentence sentence, int first, int last, int begin, String name) {
        Span span = new Span(begin, sentence.word(last).span().end());
        return new PlaceMention(sentence, first, last, span, name, Role.PART_OF_NAME);
    }

    /** One of several units whose kind is said once, behind the last or before the first. */
    private Optional<PlaceMention> inList(Sentence sentence, int at) {
        int end = at;
        while (end + 1 < sentence.words().size() && end + 1 < at + LONGEST_NAME && isListed(sentence.word(end + 1))) {
            end++;
        }
        boolean listed = isListed(sentence.word(at));
        Optional<Word> unit = listed ? listUnit(sentence, end).or(() -> unitBefore(sentence, at)) : Optional.empty();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        String name = NameFilter.text(sentence, at, end);
        String whole = name + " " + singular(unit.get().text());
        boolean knowsWhole = gazetteer.knows(whole);
        if (!knowsWhole && !gazetteer.knows(name)) {
            return Optional.empty();
        }
        Span span = sentence.word(at).span().cover(sentence.word(end).span());
        return Optional.of(new PlaceMention(sentence, at, end, span, knowsWhole ? whole : name, Role.PLACE));
    }

    private boolean isListed(Word word) {
        return PlaceMentions.isCapital(word) && word.isProper() && !words.isUnit(word);
    }

    /** The plural that says what this and the other names of a list are: "counties" of "Clay, Grant and Swift counties". */
    Optional<Word> listUnit(Sentence sentence, int last) {
        boolean conjoined = false;
        for (int i = last + 1; i < sentence.words().size() && i <= last + LONGEST_LIST; i++) {
            Word word = sentence.word(i);
            if (isManyUnits(word)) {
                return conjoined || isBehindConjunction(sentence, last) ? Optional.of(word) : Optional.empty();
            }
            boolean joins = isJoint(word);
            if (!joins && (i == last + 1 || !isListed(word))) {
                return Optional.empty();
            }
            conjoined |= joins;
        }
        return Optional.empty();
    }

    /** "counties" of "the counties of Clay, Grant and Swift". */
    private Optional<Word> unitBefore(Sentence sentence, int first) {
        boolean apart = false;
        for (int i = first - 1; i > 0 && i >= first - LONGEST_LIST; i--) {
            Word word = sentence.word(i);
            if (word.text().equals("of")) {
                Word unit = sentence.word(i - 1);
                return (apart || i == first - 1) && isManyUnits(unit) ? Optional.of(unit) : Optional.empty();
            }
            boolean joins = isJoint(word);
            if (!joins && (i == first - 1 || !isListed(word))) {
                return Optional.empty();
            }
            apart |= joins;
        }
        return Optional.empty();
    }

    private static boolean isJoint(Word word) {
        return switch (word.text()) {
            case ",", "and", "or", "&" -> true;
            default -> false;
        };
    }

    private static boolean isBehindConjunction(Sentence sentence, int last) {
        for (int i = last - 1; i >= Math.max(0, last - LONGEST_NAME); i--) {
            if (sentence.word(i).tag().equals("CC")) {
                return true;
            }
        }
        return false;
    }

    private boolean isManyUnits(Word word) {
        String text = word.text();
        return text.endsWith("s") && (words.has("unit.district", word) || words.has("unit.province", word));
    }

    private static String singular(String many) {
        if (many.endsWith("ies")) {
            return many.substring(0, many.length() - 3) + "y";
        }
        return many.substring(0, many.length() - (many.endsWith("shes") ? 2 : 1));
    }
}
