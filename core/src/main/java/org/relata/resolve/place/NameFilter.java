package org.relata.resolve.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Word;
import org.relata.resolve.place.Gazetteer.Candidate;
import org.relata.resolve.place.PlaceMention.Role;

/** Judges by its neighbours whether a name of the gazetteer is used as the name of a place. */
final class NameFilter {

    private static final long WELL_KNOWN = 50_000;

    private final Gazetteer gazetteer;
    private final PlaceWords words = PlaceWords.builtIn();

    NameFilter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The words as a name, spaced as in the text. */
    static String text(Sentence sentence, int first, int last) {
        StringBuilder text = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Word word = sentence.word(i);
            if (i > first && sentence.word(i - 1).span().end() < word.span().begin()) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    boolean isKnownPlace(Sentence sentence, int first, int last) {
        String name = text(sentence, first, last);
        if (first < last) {
            boolean named = words.has("common", name) || words.has("organisation", sentence.word(first));
            return gazetteer.knows(name) && (!named || isListed(name));
        }
        return gazetteer.knows(name) && (opensDateline(sentence, first) || !isOrdinary(sentence, first, name));
    }

    private boolean isOrdinary(Sentence sentence, int at, String name) {
        boolean acronym = name.length() <= 4 && name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
        if (acronym && Countries.builtIn().byName(name).isEmpty()) {
            return gazetteer.find(name).stream().noneMatch(Candidate::listed) || !followsComma(sentence, at);
        }
        boolean abbreviated = gazetteer.exactNames().contains(name);
        if (abbreviated && name.length() <= 4 && !name.contains(".")) {
            return !followsComma(sentence, at);
        }
        if (words.has("common", name)) {
            return !(isParsedPlace(sentence, at, at) && isAfterLocative(sentence, at)) && !hasContainer(sentence, at);
        }
        return name.length() < 3 || (!sentence.word(at).isProper() && !isListed(name));
    }

    /** Whether a word all in capitals opens the sentence before a dash, colon, comma or bracket: "HOMS (Agency) -". */
    private static boolean opensDateline(Sentence sentence, int at) {
        String text = sentence.word(at).text();
        if (at != 0
                || text.length() < 4
                || !text.equals(text.toUpperCase(Locale.ROOT))
                || sentence.words().size() < 2) {
            return false;
        }
        return switch (sentence.word(1).text()) {
            case "-", "--", "–", "—", ":", ",", "(" -> true;
            default -> false;
        };
    }

    /** Whether the name in capitals opens the sentence before a dash or colon: "PORT SAID - ". */
    private static boolean isDateline(Sentence sentence, int first, int last) {
        String text = text(sentence, first, last);
        if (first != 0
                || text.length() < 4
                || !text.equals(text.toUpperCase(Locale.ROOT))
                || last + 1 == sentence.words().size()) {
            return false;
        }
        return switch (sentence.word(last + 1).text()) {
            case "-", "--", "–", "—", ":" -> true;
            default -> false;
        };
    }

    /** "Walker County Fairgrounds", "Texas Ranger": no surname is a country's or a unit's whole name. */
    private boolean isUnitBeforeName(Sentence sentence, int first, int last) {
        boolean named = first > 0 && joins(sentence, first - 1);
        return !named
                && (isUnitName(text(sentence, first, last)) || (first < last && words.isUnit(sentence.word(last))));
    }

    /** What the name does here; empty where it is no place at all. */
    Optional<Role> role(Sentence sentence, int first, int last, PersonNames persons) {
        if (isDateline(sentence, first, last)) {
            return Optional.of(Role.PLACE);
        }
        if (isSurname(sentence, first, last, persons) || isActor(sentence, first, last)) {
            return Optional.empty();
        }
        Optional<Name> around = nameAround(sentence, first, last);
        if (around.isPresent()) {
            return roleIn(sentence, around.get(), first, last);
        }
        if (isBesideName(sentence, first, last)) {
            boolean within = isOrganisation(sentence, first, last) || isUnitBeforeName(sentence, first, last);
            return within ? Optional.of(Role.PART_OF_NAME) : Optional.empty();
        }
        return isOrganisation(sentence, first, last) ? Optional.of(Role.PART_OF_NAME) : Optional.of(Role.PLACE);
    }

    private boolean isSurname(Sentence sentence, int first, int last, PersonNames persons) {
        boolean titled = first > 0 && words.has("title", sentence.word(first - 1)) && isCapitalAt(sentence, first - 1);
        boolean known = first == last && persons.has(sentence.word(first).text());
        return (titled
                        && !isListed(text(sentence, first, last))
                        && !sentence.word(first - 1).text().equals("St."))
                || (known && !(isParsedPlace(sentence, first, last) || hasContainer(sentence, last)));
    }

    /** A small town does not act: as the subject of a verb the word is somebody's surname. */
    private boolean isActor(Sentence sentence, int first, int last) {
        return first == last
                && sentence.word(last).relation().equals("nsubj")
                && sentence.head(sentence.word(last)).filter(Word::isVerb).isPresent()
                && !isParsedPlace(sentence, first, last)
                && !hasContainer(sentence, last)
                && !isWellKnown(sentence, first, last);
    }

    private static boolean isCapitalAt(Sentence sentence, int at) {
        return PlaceMentions.isCapital(sentence.word(at));
    }

    private Optional<Role> roleIn(Sentence sentence, Name name, int first, int last) {
        boolean whole = name.first() >= first && name.last() <= last;
        boolean evident = isAfterLocative(sentence, first) || hasContainer(sentence, last);
        return switch (name.type()) {
            case "GPE", "LOC" -> Optional.of(Role.PLACE);
            case "FAC" -> Optional.of(whole ? Role.PLACE : Role.PART_OF_NAME);
            case "PERSON" ->
                whole && evident && isWellKnown(sentence, first, last) ? Optional.of(Role.PLACE) : Optional.empty();
            case "NORP" -> Optional.empty();
            default ->
                whole && (evident || isListed(text(sentence, first, last)))
                        ? Optional.of(Role.PLACE)
                        : Optional.of(Role.PART_OF_NAME);
        };
    }

    private Optional<Name> nameAround(Sentence sentence, int first, int last) {
        for (Name name : sentence.names()) {
            boolean wholly = name.first() <= first && last <= name.last();
            boolean counts = switch (name.type()) {
                case "PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT" -> true;
                default -> false;
            };
            if (wholly && counts) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** Whether a capitalised word beside it, which is no place, title or date, makes a longer name of it. */
    private boolean isBesideName(Sentence sentence, int first, int last) {
        boolean left = first > 0 && joins(sentence, first - 1);
        boolean right = last + 1 < sentence.words().size() && joins(sentence, last + 1);
        if (right && words.has("title", sentence.word(last + 1))) {
            right = false;
        }
        return left || right;
    }

    private boolean joins(Sentence sentence, int at) {
        Word word = sentence.word(at);
        if (!Character.isUpperCase(word.text().charAt(0)) || !word.isProper()) {
            return false;
        }
        String text = word.text();
        return !(words.has("direction", text)
                || words.has("date", text)
                || words.isUnit(word)
                || gazetteer.byDemonym(text).isPresent()
                || (isListed(text) && !words.has("common", text)));
    }

    private boolean isOrganisation(Sentence sentence, int first, int last) {
        for (int i = last + 1; i < sentence.words().size() && i <= last + 3; i++) {
            Word word = sentence.word(i);
            if (!PlaceMentions.isCapital(word)) {
                break;
            }
            if (words.has("organisation", word)) {
                return true;
            }
        }
        return first >= 2
                && sentence.word(first - 1).text().equals("of")
                && words.has("organisation", sentence.word(first - 2))
                && isCapitalAt(sentence, first - 2);
    }

    boolean mayBePlace(Sentence sentence, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.has("common", sentence.word(i))
                    && sentence.word(i).text().length() > 1) {
                return true;
            }
        }
        return false;
    }

    private boolean isParsedPlace(Sentence sentence, int first, int last) {
        return nameAround(sentence, first, last)
                .filter(name -> name.type().equals("GPE") || name.type().equals("LOC"))
                .isPresent();
    }

    private boolean isAfterLocative(Sentence sentence, int first) {
        int before = first - 1;
        return before >= 0 && words.has("locative", sentence.word(before));
    }

    private static boolean followsComma(Sentence sentence, int at) {
        return at >= 2 && sentence.word(at - 1).text().equals(",");
    }

    /** Whether a comma and a country or first-level unit follow: "Paris, Texas". */
    private boolean hasContainer(Sentence sentence, int last) {
        if (last + 2 >= sentence.words().size()
                || !sentence.word(last + 1).text().equals(",")) {
            return false;
        }
        String next = sentence.word(last + 2).text();
        String two = last + 3 < sentence.words().size() ? text(sentence, last + 2, last + 3) : next;
        return isUnitName(next) || isUnitName(two);
    }

    private boolean isUnitName(String name) {
        return Character.isUpperCase(name.charAt(0))
                && gazetteer.find(name).stream()
                        .anyMatch(candidate ->
                                candidate.listed() && candidate.place().kind().isUnit());
    }

    private boolean isListed(String name) {
        return gazetteer.find(name).stream().anyMatch(Candidate::listed);
    }

    private boolean isWellKnown(Sentence sentence, int first, int last) {
        List<Candidate> candidates = gazetteer.find(text(sentence, first, last));
        return candidates.stream().anyMatch(c -> c.listed() || c.place().population() >= WELL_KNOWN);
    }
}
