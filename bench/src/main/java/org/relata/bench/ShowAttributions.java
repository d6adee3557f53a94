package org.relata.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.relata.code.attribution.Attribution;
import org.relata.code.attribution.Attributions;
import org.relata.code.attribution.References;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/** Prints who says what in standard input. */
public final class ShowAttributions {

    private ShowAttributions() {}

    /** Reads standard input to its end. */
    public static void main(String[] arguments) throws IOException {
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document("in", "in", null, null, null, null, null, text, List.of(body));
        ParsedDocument parsed = Nlp4jParser.load(ModelProgress.SILENT).parse(document);
        List<Attribution> found = Attributions.builtIn().find(parsed);
        for (Attribution attribution : found) {
            String source =
                    attribution.source() == null ? "?" : attribution.source().text(text);
            System.out.println(source + " | " + attribution.cue().text() + " | " + attribution.act() + " "
                    + attribution.form() + " | "
                    + attribution.content().stream().map(span -> span.of(text)).toList()
                    + (attribution.negated() ? " NEGATED" : "")
                    + (attribution.anaphoric()
                            ? " BACK TO "
                                    + References.refersTo(attribution, found)
                                            .map(to -> to.cue().text())
                            : ""));
        }
    }
}
