package org.relata.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** The clause that tells on what occasion people came to harm: "19 were killed when a bomb exploded in Norvik on Monday". */
public final class Occasion {

    private static final Set<String> MARKS = Set.of("when", "as", "after");
    private static final Set<String> HARM = Set.of("ASSAULT", "COERCE");

    private Occasion() {}

    /** The verb of that clause, where and when it took place being where and when they did. */
    public static Optional<Word> of(Candidate candidate) {
        if (!HARM.contains(candidate.rule().type()) || candidate.rule().toll() == null) {
            return Optional.empty();
        }
        Sentence sentence = candidate.sentence();
        Word carrier = candidate.carrier();
        List<Word> row = new ArrayList<>(List.of(carrier));
        row.addAll(sentence.children(carrier, "conj"));
        sentence.head(carrier).filter(head -> carrier.is("conj")).ifPresent(row::add);
        return row.stream()
                .flatMap(verb -> sentence.children(verb, "advcl").stream())
                .filter(clause -> clause.index() > carrier.index() && isMarked(sentence, clause))
                .findFirst();
    }

    private static boolean isMarked(Sentence sentence, Word clause) {
        return sentence.children(clause).stream()
                .filter(child -> child.is("mark") || child.is("advmod"))
                .anyMatch(child -> MARKS.contains(child.lemma()));
    }
}
