package org.relata.resolve.place;

import java.util.HashSet;
import java.util.Set;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;

/** The surnames of the persons whom a document names in full. */
final class PersonNames {

    private static final PersonNames NONE = new PersonNames(Set.of());

    private final Set<String> surnames;

    private PersonNames(Set<String> surnames) {
        this.surnames = surnames;
    }

    static PersonNames none() {
        return NONE;
    }

    static PersonNames of(ParsedDocument document, Gazetteer gazetteer) {
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (Name name : sentence.names()) {
                boolean whole = name.type().equals("PERSON") && name.last() > name.first();
                if (whole && !gazetteer.knows(NameFilter.text(sentence, name.first(), name.last()))) {
                    surnames.add(sentence.word(name.last()).text());
                }
            }
        }
        return new PersonNames(surnames);
    }

    boolean has(String word) {
        return surnames.contains(word);
    }
}
