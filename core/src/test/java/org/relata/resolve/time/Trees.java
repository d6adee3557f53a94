package org.relata.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;

/** Sentences written down with their trees: {@code form/lemma/TAG/head/relation}, heads counted from 1, 0 the root. */
final class Trees {

    private Trees() {}

    static Sentence sentence(String notation) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String token : List.of(notation.strip().split("\\s+"))) {
            List<String> fields = List.of(token.split("/", -1));
            Span span = new Span(at, at + fields.get(0).length());
            String lemma = fields.get(1).equals("_") ? fields.get(0).toLowerCase(Locale.ROOT) : fields.get(1);
            words.add(new Word(
                    words.size(),
                    span,
                    fields.get(0),
                    lemma,
                    fields.get(2),
                    Integer.parseInt(fields.get(3)) - 1,
                    fields.get(4)));
            at = span.end() + 1;
        }
        Span all = new Span(0, Math.max(0, at - 1));
        return new Sentence(0, new Part(PartKind.BODY, all), all, words, List.of());
    }

    static String text(Sentence sentence) {
        return String.join(" ", sentence.words().stream().map(Word::text).toList());
    }
}
