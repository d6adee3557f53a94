package org.relata.resolve.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Name;
import org.relata.model.Word;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.ActorMatch;
import org.relata.resolve.actor.ActorNames;

/** Names that the registry knows as wholes, the longest first. */
final class RegistryNames {

    private static final int LONGEST = 7;
    private static final Set<String> INSIDE =
            Set.of("of", "the", "for", "and", "in", "al", "de", "la", "del", "on", "to", "-", "'", "’", "’s", "'s");

    private final ActorNames actors;

    RegistryNames(ActorNames actors) {
        this.actors = actors;
    }

    void correct(NameList names) {
        int size = names.sentence().words().size();
        for (int first = 0; first < size; ) {
            int last = isStart(names, first) ? lastOfName(names, first) : -1;
            first = last < 0 ? first + 1 : last + 1;
        }
    }

    private static boolean isStart(NameList names, int at) {
        Word word = names.sentence().word(at);
        return names.isCapital(at)
                && (word.isNoun() || word.tag().startsWith("JJ") || names.at(at).isPresent());
    }

    /** The last word of the longest name that begins here, which is entered; -1 where there is none. */
    private int lastOfName(NameList names, int first) {
        int end = first;
        int size = names.sentence().words().size();
        while (end + 1 < size && end - first + 1 < LONGEST && goesOn(names, end + 1)) {
            end++;
        }
        for (int last = end; last >= first; last--) {
            if (names.isCapital(last) && isWhole(names, first, last)) {
                String type = type(names, first, last);
                if (type != null) {
                    names.put(first, last, type);
                    return last;
                }
            }
        }
        return -1;
    }

    private static boolean goesOn(NameList names, int at) {
        return names.isCapital(at) || INSIDE.contains(names.sentence().word(at).text());
    }

    /** A piece of a longer name that the parser found is no name of its own: "Damascus" in "the Damascus Trading Company". */
    private static boolean isWhole(NameList names, int first, int last) {
        for (int i : new int[] {first, last}) {
            Optional<Name> name = names.at(i);
            boolean piece = name.isPresent()
                    && (name.get().first() < first || name.get().last() > last);
            if (piece
                    && (name.get().type().equals("ORG")
                            || name.get().type().equals("PERSON")
                            || name.get().type().equals("FAC"))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable String type(NameList names, int first, int last) {
        List<ActorMatch> matches = actors.named(names.text(first, last), null);
        if (matches.isEmpty() || matches.get(0).metonym()) {
            return null;
        }
        ActorKind kind = matches.get(0).kind();
        if (kind == null || kind == ActorKind.POPULATION || kind == ActorKind.UNKNOWN) {
            return null;
        }
        boolean single = first == last;
        Optional<Name> parsed = names.at(first);
        if (kind == ActorKind.STATE) {
            // A country's name may be a person's or a team's; the parser has seen the words around it.
            return parsed.isPresent() && !parsed.get().type().equals("NORP")
                    ? asParsed(parsed.get(), first, last)
                    : "GPE";
        }
        Word word = names.sentence().word(first);
        boolean common = single && !word.isProper() && parsed.isEmpty() && !isCoined(names, word);
        return common ? null : kind == ActorKind.PERSON ? "PERSON" : "ORG";
    }

    /** "M23", "RSF": no common word is written so, where others are written small. */
    private static boolean isCoined(NameList names, Word word) {
        boolean small = names.sentence().words().stream()
                .anyMatch(other -> other.text().chars().allMatch(Character::isLowerCase));
        return small && word.text().length() > 1 && word.text().chars().noneMatch(Character::isLowerCase);
    }

    /** The parser's own name stays, and no piece of it ("Arabia") is taken for another. */
    private static @Nullable String asParsed(Name name, int first, int last) {
        return name.first() == first && name.last() == last ? name.type() : null;
    }
}
