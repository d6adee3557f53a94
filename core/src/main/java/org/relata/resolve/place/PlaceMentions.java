package org.relata.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.resolve.place.PlaceMention.Role;

/**
 * Finds the words that name places: what the parser calls a place, and what the gazetteer knows and the neighbouring
 * words do not make a person or an organisation.
 */
public final class PlaceMentions {

    private static final int LONGEST_NAME = 6;

    private final Gazetteer gazetteer;
    private final PlaceWords words = PlaceWords.builtIn();
    private final NameFilter filter;
    private final MarkedPlaces marked;

    public PlaceMentions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.filter = new NameFilter(gazetteer);
        this.marked = new MarkedPlaces(gazetteer);
    }

    /** All mentions of a document in the order of the text; a person's surname met before is not taken for a town. */
    public List<PlaceMention> find(ParsedDocument document) {
        PersonNames persons = PersonNames.of(document, gazetteer);
        List<PlaceMention> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            found.addAll(find(sentence, persons));
        }
        return List.copyOf(found);
    }

    /** All mentions of a sentence that stands alone, in the order of the text. */
    public List<PlaceMention> find(Sentence sentence) {
        return find(sentence, PersonNames.none());
    }

    private List<PlaceMention> find(Sentence sentence, PersonNames persons) {
        List<PlaceMention> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.words().size()) {
            Optional<PlaceMention> mention = mentionAt(sentence, at, persons);
            mention.ifPresent(found::add);
            at = mention.map(m -> m.last() + 1).orElse(at + 1);
        }
        return found;
    }

    private Optional<PlaceMention> mentionAt(Sentence sentence, int at, PersonNames persons) {
        Word word = sentence.word(at);
        if (!startsName(word) || isCompassPoint(sentence, at)) {
            return Optional.empty();
        }
        return marked.at(sentence, at)
                .or(() -> street(sentence, at))
                .or(() -> known(sentence, at, persons))
                .or(() -> demonym(sentence, at))
                .or(() -> parsed(sentence, at));
    }

    /** "NE of the town" is no word of Nebraska. */
    private boolean isCompassPoint(Sentence sentence, int at) {
        return words.has("compass", sentence.word(at))
                && at + 1 < sentence.words().size()
                && sentence.word(at + 1).text().equals("of");
    }

    private static boolean startsName(Word word) {
        String text = word.text();
        if (text.startsWith("al-") || text.startsWith("el-") || text.equals("al")) {
            return true;
        }
        boolean grammatical =
                word.tag().equals("DT") || word.tag().equals("IN") || word.tag().startsWith("PRP");
        return Character.isUpperCase(text.charAt(0)) && !grammatical && !text.equalsIgnoreCase("the");
    }

    private Optional<PlaceMention> street(Sentence sentence, int at) {
        int end = at;
        while (end < sentence.words().size() && end < at + 4 && isCapital(sentence.word(end))) {
            if (end > at && isStreet(sentence, end) && !filter.isKnownPlace(sentence, at, end)) {
                return Optional.of(mention(sentence, at, end, Role.SITE));
            }
            end++;
        }
        return Optional.empty();
    }

    /** "Oak Drive" and "Oak Highway", but not "County Coroner Dr. Oak" and "the Ohio Highway Patrol". */
    private boolean isStreet(Sentence sentence, int at) {
        Word word = sentence.word(at);
        if (!words.has("street", word)) {
            return false;
        }
        if (at + 1 == sentence.words().size() || !isCapital(sentence.word(at + 1))) {
            return true;
        }
        return !words.has("title", word) && !words.has("organisation", sentence.word(at + 1));
    }

    private Optional<PlaceMention> known(Sentence sentence, int at, PersonNames persons) {
        for (int end = longest(sentence, at); end >= at; end--) {
            if (!mayEnd(sentence.word(end)) || !filter.isKnownPlace(sentence, at, end)) {
                continue;
            }
            Optional<Role> role = filter.role(sentence, at, end, persons);
            if (role.isPresent()) {
                return Optional.of(mention(sentence, at, end, role.get()));
            }
        }
        return Optional.empty();
    }

    private int longest(Sentence sentence, int at) {
        int end = at;
        for (int i = at + 1; i < sentence.words().size() && i < at + LONGEST_NAME; i++) {
            Word word = sentence.word(i);
            boolean inside = isCapital(word) || isLink(word) || words.has("compound", word);
            if (!inside) {
                break;
            }
            end = i;
        }
        return end;
    }

    private static boolean mayEnd(Word word) {
        return Character.isLetterOrDigit(word.text().charAt(0)) && !isLink(word);
    }

    private static boolean isLink(Word word) {
        return switch (word.text()) {
            case "of", "the", "and", "al", "el", "de", "la", "ez", "ash", "az", "an", "-", "'", "'s", "’s", "/", "&" ->
                true;
            default -> false;
        };
    }

    static boolean isCapital(Word word) {
        char first = word.text().charAt(0);
        return Character.isUpperCase(first)
                || word.text().startsWith("al-")
                || word.text().startsWith("el-")
                || word.text().startsWith("ez-");
    }

    private Optional<PlaceMention> demonym(Sentence sentence, int at) {
        Word word = sentence.word(at);
        if (at + 1 < sentence.words().size() && isCapital(sentence.word(at + 1))) {
            String two = NameFilter.text(sentence, at, at + 1);
            if (gazetteer.byDemonym(two).isPresent()) {
                return Optional.of(mention(sentence, at, at + 1, Role.DEMONYM));
            }
        }
        int hyphen = word.text().indexOf('-');
        String core = hyphen > 1 ? word.text().substring(0, hyphen) : word.text();
        boolean compound = hyphen > 1
                && hyphen + 1 < word.text().length()
                && Character.isLowerCase(word.text().charAt(hyphen + 1));
        if (hyphen > 1 && !compound) {
            return Optional.empty();
        }
        boolean known = gazetteer.byDemonym(core).isPresent()
                || (compound && Countries.builtIn().byName(core).isPresent());
        if (!known || (core.endsWith("sh") && isLanguage(sentence, at))) {
            return Optional.empty();
        }
        Span span = new Span(word.span().begin(), word.span().begin() + core.length());
        return Optional.of(new PlaceMention(sentence, at, at, span, core, Role.DEMONYM));
    }

    private static boolean isLanguage(Sentence sentence, int at) {
        return at > 0 && sentence.word(at - 1).lemma().equals("in");
    }

    private Optional<PlaceMention> parsed(Sentence sentence, int at) {
        for (Name name : sentence.names()) {
            boolean place = name.type().equals("GPE")
                    || name.type().equals("LOC")
                    || name.type().equals("FAC");
            if (!place || at < name.first() || at > name.last()) {
                continue;
            }
            int end = at;
            while (end < name.last() && !sentence.word(end + 1).text().equals(",")) {
                end++;
            }
            if (filter.mayBePlace(sentence, at, end)) {
                return Optional.of(mention(sentence, at, end, name.type().equals("FAC") ? Role.SITE : Role.PLACE));
            }
        }
        return Optional.empty();
    }

    private static PlaceMention mention(Sentence sentence, int first, int last, Role role) {
        Span span = sentence.word(first).span().cover(sentence.word(last).span());
        return new PlaceMention(sentence, first, last, span, NameFilter.text(sentence, first, last), role);
    }
}
