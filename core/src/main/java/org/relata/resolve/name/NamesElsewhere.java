package org.relata.resolve.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Word;
import org.relata.resolve.actor.DocumentNames;

/**
 * Names that the document itself tells elsewhere: the surname of a person named in full, the letters given for an
 * organisation, and a word that is a name of one kind wherever the parser took it for a name.
 */
final class NamesElsewhere {

    private static final String MANY = "";
    private static final Set<String> KINDS = Set.of("PERSON", "ORG", "GPE", "LOC");

    private final List<NameList> sentences;
    private final DocumentNames introduced;
    private final Map<String, String> typeOf = new HashMap<>();

    NamesElsewhere(ParsedDocument document, List<NameList> sentences) {
        this.sentences = sentences;
        this.introduced = DocumentNames.of(document);
    }

    void correct() {
        sentences.forEach(names -> names.names().forEach(name -> learn(names, name)));
        sentences.forEach(this::apply);
    }

    private void learn(NameList names, Name name) {
        if (!KINDS.contains(name.type())) {
            return;
        }
        if (name.type().equals("PERSON") && name.last() > name.first()) {
            enter(names.sentence().word(name.last()).text(), "PERSON");
        }
        if (name.first() == name.last()) {
            enter(names.sentence().word(name.first()).text(), name.type());
        }
    }

    private void enter(String word, String type) {
        typeOf.merge(word, type, (a, b) -> a.equals(b) ? a : MANY);
    }

    private void apply(NameList names) {
        for (Word word : names.sentence().words()) {
            int at = word.index();
            boolean free = names.isFree(at, at);
            if (word.isNoun() && names.isCapital(at) && free) {
                String type =
                        introduced.expansion(word.text()).isPresent() ? "ORG" : typeOf.getOrDefault(word.text(), MANY);
                if (!type.equals(MANY) && word.isProper()) {
                    names.put(at, at, type);
                }
            }
        }
    }
}
