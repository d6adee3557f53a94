package org.relata.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/** Prints the parse of standard input, one word a line. */
public final class ShowParse {

    private ShowParse() {}

    /** Reads standard input to its end. */
    public static void main(String[] arguments) throws IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document("in", "in", null, null, null, null, null, text, List.of(body));
        long start = System.nanoTime();
        Nlp4jParser parser = Nlp4jParser.load(ModelProgress.SILENT);
        System.err.println("loaded in " + (System.nanoTime() - start) / 1_000_000 + " ms");
        for (Sentence sentence : parser.parse(document).sentences()) {
            System.out.println("# " + sentence.text(text) + "  " + sentence.names());
            for (Word word : sentence.words()) {
                System.out.printf(
                        "%d\t%s\t%s\t%s\t%d\t%s%n",
                        word.index(), word.text(), word.lemma(), word.tag(), word.head(), word.relation());
            }
        }
    }
}
