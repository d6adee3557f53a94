package org.relata.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.app.web.security.Role;
import org.relata.contract.ClaimJson;
import org.relata.contract.DocumentJson;
import org.relata.contract.Json;
import org.relata.model.Claim;
import org.relata.model.Published;

/** Paste a text or an address and see its claims. Nothing of it is kept. */
public final class CodeRoutes {

    /** As on the command line: a longer text is refused. */
    private static final int LONGEST_TEXT = 2_000_000;

    private final TextCoder coder;
    private final PageSource pages;

    /** Fetches pages for the desk; refuses addresses that it must not ask. */
    @FunctionalInterface
    public interface PageSource {

        /**
         * The page's bytes.
         *
         * @throws Refusal when the address is refused or does not answer
         */
        byte[] fetch(String url);
    }

    /** The routes over this coder. */
    public CodeRoutes(TextCoder coder, PageSource pages) {
        this.coder = coder;
        this.pages = pages;
    }

    /** The routes. */
    public List<Route> all() {
        return List.of(
                post("/api/v1/code", "The claims of a text or of the page at an address.", this::code),
                post("/api/v1/code/explanation", "Why a claim of such a text is as it is.", this::explain));
    }

    private static Route post(String path, String summary, io.javalin.http.Handler handler) {
        return new Route(
                HandlerType.POST,
                path,
                Role.READER,
                Route.Cost.WORK,
                false,
                summary,
                List.of(),
                "{\"text\" or \"url\", \"published\"}"
                        + (path.endsWith("explanation") ? " and the id of the \"claim\"" : ""),
                "application/json",
                handler);
    }

    private void code(Context context) {
        JsonNode body = Bodies.json(context);
        TextCoder.Outcome outcome = coder.code(input(body), published(body));
        ClaimJson claims = new ClaimJson(coder.provenance());
        context.result(Json.text(json -> write(outcome, claims, json)));
        context.contentType("application/json");
    }

    private void explain(Context context) {
        JsonNode body = Bodies.json(context);
        List<String> lines = coder.explain(input(body), published(body), Bodies.text(body, "claim"));
        if (lines.isEmpty()) {
            throw Refusal.missing("The text has no such claim with this date of publication.");
        }
        context.result(Lines.json(lines));
        context.contentType("application/json");
    }

    private InputStream input(JsonNode body) {
        if (body.hasNonNull("url")) {
            return new ByteArrayInputStream(pages.fetch(Bodies.text(body, "url")));
        }
        String text = Bodies.text(body, "text");
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(413, "The text has more than 2 M characters; give it to `relata code`.");
        }
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable Published published(JsonNode body) {
        if (!body.hasNonNull("published")) {
            return null;
        }
        try {
            return Published.parse(Bodies.text(body, "published"));
        } catch (DateTimeException wrong) {
            throw Refusal.wrong("\"published\" is a day, such as 2025-05-19, or a time with its offset.");
        }
    }

    private static void write(TextCoder.Outcome outcome, ClaimJson claims, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("documents");
        for (TextCoder.Coded coded : outcome.documents()) {
            json.writeStartObject();
            json.writeFieldName("document");
            DocumentJson.write(coded.document(), json);
            json.writeArrayFieldStart("claims");
            for (Claim claim : coded.claims()) {
                claims.write(claim, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("problems");
        for (String problem : outcome.problems()) {
            json.writeString(problem);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
