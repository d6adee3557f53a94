package org.relata.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relata.code.Candidate;
import org.relata.code.ClaimCoder;
import org.relata.lexicon.RuleBook;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/** Prints the candidate claims in standard input, before anything is resolved. */
public final class ShowCandidates {

    private ShowCandidates() {}

    /** Reads standard input to its end. */
    public static void main(String[] arguments) throws IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document("in", "in", null, null, null, null, null, text, List.of(body));
        ClaimCoder coder = new ClaimCoder(RuleBook.builtIn());
        for (Sentence sentence :
                Nlp4jParser.load(ModelProgress.SILENT).parse(document).sentences()) {
            System.out.println("# " + sentence.text(text));
            for (Candidate candidate : coder.code(sentence)) {
                System.out.println("  " + candidate.rule().id() + " [" + candidate.phrase() + "] "
                        + candidate.head().text() + " mode=" + candidate.mode() + " cameo=" + candidate.cameo() + " "
                        + candidate.actors().stream().map(m -> m.text(text)).toList() + " -> "
                        + candidate.recipients().stream().map(m -> m.text(text)).toList());
            }
        }
    }
}
