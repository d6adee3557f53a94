package org.relata.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.relata.Pipeline;
import org.relata.contract.ClaimText;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/** Prints the claims in standard input; the argument is the day of publication. */
public final class ShowClaims {

    private ShowClaims() {}

    /** Reads standard input to its end. */
    public static void main(String[] arguments) throws IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Published day = arguments.length == 0 ? null : Published.on(LocalDate.parse(arguments[0]));
        Document document = new Document("in", "in", null, null, null, day, null, text, List.of(body));
        Pipeline pipeline = Pipeline.builtIn(Nlp4jParser.load(ModelProgress.SILENT), null);
        for (Claim claim : pipeline.code(document).claims()) {
            System.out.println(ClaimText.block(claim));
        }
    }
}
