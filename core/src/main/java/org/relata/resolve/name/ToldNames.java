package org.relata.resolve.name;

import java.util.Optional;
import java.util.Set;
import org.relata.model.Name;
import org.relata.model.Word;
import org.relata.resolve.actor.AgentNoun;
import org.relata.resolve.actor.Agents;

/** Names whose kind is told by a word of theirs ("the Harbour Ministry") or by the word before ("Colonel Keller"). */
final class ToldNames {

    private static final Set<String> LINKS = Set.of("of", "for");

    private final NameWords words;
    private final Agents agents;

    ToldNames(NameWords words, Agents agents) {
        this.words = words;
        this.agents = agents;
    }

    void correct(NameList names) {
        int size = names.sentence().words().size();
        for (int i = 0; i < size; i++) {
            if (isName(names, i)
                    && words.isOrganisation(names.sentence().word(i).text())) {
                organisation(names, i);
            }
        }
        for (Name name : names.names()) {
            if (name.type().equals("PERSON")
                    && name.last() > name.first()
                    && words.isPlace(names.sentence().word(name.last()).text())) {
                names.put(name.first(), name.last(), "LOC");
            }
        }
        for (int i = 0; i + 1 < size; i++) {
            if (isTitle(names.sentence().word(i)) && isName(names, i + 1)) {
                person(names, i + 1);
            }
        }
    }

    private static boolean isName(NameList names, int at) {
        return names.isCapital(at)
                && (names.sentence().word(at).isProper() || names.at(at).isPresent());
    }

    /** From the first capital before the word to the last behind it: "the National Harbour Council of Norway". */
    private void organisation(NameList names, int at) {
        Optional<Name> known = names.at(at);
        if (known.isPresent() && !isPlaceOrPeople(known.get()) && !isEnd(names, known.get(), at)) {
            return;
        }
        int first = at;
        while (first > 0 && isName(names, first - 1) && isPartOf(names, first - 1)) {
            first--;
        }
        int last = known.map(Name::last).orElse(at);
        if (last + 2 < names.sentence().words().size()
                && LINKS.contains(names.sentence().word(last + 1).text())
                && isName(names, last + 2)) {
            last = names.at(last + 2).map(Name::last).orElse(last + 2);
        }
        if (last > first || known.isPresent()) {
            names.put(first, last, "ORG");
        }
    }

    /** "Interior Minister Keller Council" does not occur; a title or a person's name before it is no part of it. */
    private boolean isPartOf(NameList names, int at) {
        boolean person = names.at(at).map(name -> name.type().equals("PERSON")).orElse(false);
        return !person && !isTitle(names.sentence().word(at));
    }

    private static boolean isPlaceOrPeople(Name name) {
        return Set.of("GPE", "LOC", "NORP", "FAC").contains(name.type());
    }

    /** Whether the word ends the name, or stands before its "of". */
    private static boolean isEnd(NameList names, Name name, int at) {
        return name.last() == at || LINKS.contains(names.sentence().word(at + 1).text());
    }

    private boolean isTitle(Word word) {
        if (words.isTitle(word.text())) {
            return true;
        }
        Optional<AgentNoun> agent = word.isNoun() ? agents.of(word.text()) : Optional.empty();
        return agent.isPresent() && agent.get().person() && word.isProper();
    }

    /** The name behind a title is a person's, unless a word of it tells an organisation. */
    private void person(NameList names, int first) {
        Optional<Name> known = names.at(first);
        int last = known.map(Name::last).orElse(first);
        while (known.isEmpty()
                && last + 1 < names.sentence().words().size()
                && isName(names, last + 1)
                && names.isFree(last + 1, last + 1)) {
            last++;
        }
        boolean other = known.isPresent()
                && (known.get().first() < first || known.get().type().equals("GPE"));
        boolean organisation = words.isOrganisation(names.sentence().word(last).text());
        boolean proper = names.sentence().word(first).isProper();
        if (!other && !organisation && proper && !isTitle(names.sentence().word(last))) {
            names.put(first, last, "PERSON");
        }
    }
}
