package org.relata;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.relata.contract.ClaimJson;
import org.relata.contract.Json;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Provenance;
import org.relata.model.Published;
import org.relata.model.Span;

/** The articles of {@code golden/}: a line with the date, the body, and comments that each begin with a line of ==. */
final class GoldenArticle {

    /** Articles of different kinds, all written for these tests. */
    static final List<String> NAMES = List.of("wire", "analysis", "wrapped", "comments");

    private static final String DATE = "published: ";
    private static final String COMMENT = "== comment: ";

    private GoldenArticle() {}

    /** The article as a document whose text is what stands below the first line. */
    static Document document(String name) {
        return document("golden", name);
    }

    /** The same of another folder. */
    static Document document(String folder, String name) {
        String file = resource(folder, name + ".txt");
        int body = file.indexOf("\n\n") + 2;
        LocalDate day = LocalDate.parse(file.substring(DATE.length(), body - 2));
        String text = file.substring(body);
        return new Document(folder + "/" + name, folder, null, null, null, Published.on(day), "en", text, parts(text));
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        int at = 0;
        PartKind kind = PartKind.BODY;
        String author = null;
        while (at < text.length()) {
            int next = text.indexOf(COMMENT, at);
            int end = next < 0 ? text.length() : next;
            parts.add(new Part(kind, new Span(at, end), author, null));
            if (next < 0) {
                break;
            }
            at = text.indexOf('\n', next) + 1;
            author = text.substring(next + COMMENT.length(), at - 1);
            kind = PartKind.COMMENT;
        }
        return parts;
    }

    /** The claims as JSON lines. */
    static String json(List<Claim> claims) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimJson json = new ClaimJson(new Provenance("test", "test", "test"));
        try (JsonGenerator generator = Json.lines(out)) {
            for (Claim claim : claims) {
                json.write(claim, generator);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8) + "\n";
    }

    /** A file beside the articles. */
    static String resource(String name) {
        return resource("golden", name);
    }

    /** A file of another folder. */
    static String resource(String folder, String name) {
        String path = "/org/relata/" + folder + "/" + name;
        try (InputStream in = Objects.requireNonNull(GoldenArticle.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
