package org.relata.code.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** "A strike on a market killed six, medics said; the army has not commented": the strike is the subject of its own clause, and comments on nothing. */
final class ClausesBeforeSemicolon implements Repair {

    private static final Set<String> PAST = Set.of("VBD", "VBN", "VBZ", "VBP");

    @Override
    public List<Word> in(Sentence sentence) {
        for (Word semicolon : sentence.words()) {
            if (semicolon.text().equals(";")) {
                List<Word> changed = before(sentence, semicolon.index());
                if (!changed.isEmpty()) {
                    return changed;
                }
            }
        }
        return List.of();
    }

    private static List<Word> before(Sentence sentence, int semicolon) {
        for (Word noun : sentence.words()) {
            Optional<Word> after = sentence.head(noun).filter(verb -> verb.index() > semicolon);
            if (noun.index() < semicolon
                    && noun.relation().equals("nsubj")
                    && after.filter(verb -> hasOwnSubject(sentence, verb, semicolon))
                            .isPresent()) {
                return clause(sentence, noun, semicolon)
                        .map(verb -> changed(sentence, noun, verb, after.get(), semicolon))
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    private static boolean hasOwnSubject(Sentence sentence, Word verb, int semicolon) {
        return sentence.children(verb, "nsubj").stream().anyMatch(subject -> subject.index() > semicolon);
    }

    /** The verb that the parser takes for a participle: it has an object, and stands under the noun. */
    private static Optional<Word> clause(Sentence sentence, Word noun, int semicolon) {
        return sentence.words().stream()
                .filter(verb -> verb.index() > noun.index() && verb.index() < semicolon)
                .filter(verb ->
                        PAST.contains(verb.tag()) && verb.relation().equals("acl") && sentence.under(verb, noun))
                .filter(verb -> sentence.child(verb, "obj").isPresent())
                .findFirst();
    }

    private static List<Word> changed(Sentence sentence, Word noun, Word verb, Word after, int semicolon) {
        List<Word> changed = new ArrayList<>();
        changed.add(Repair.move(noun, verb, "nsubj"));
        changed.add(Repair.inPlaceOf(after, verb));
        changed.add(Repair.move(after, verb, "conj"));
        sentence.children(noun).stream()
                .filter(child -> child.index() > verb.index() && child.index() < semicolon && child.is("nmod"))
                .forEach(child -> changed.add(Repair.move(child, verb, "obl")));
        return changed;
    }
}
