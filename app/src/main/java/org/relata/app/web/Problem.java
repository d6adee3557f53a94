package org.relata.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.relata.contract.Json;

/** Answers with a problem (RFC 9457): {@code application/problem+json} with title, status and detail. */
final class Problem {

    private static final String MEDIA_TYPE = "application/problem+json";

    private static final String SAID = "relata-problem";

    private Problem() {}

    /** Whether the request has been answered with a problem. */
    static boolean isSaid(Context context) {
        return context.attribute(SAID) != null;
    }

    static void answer(Context context, int status, String detail) {
        String title = HttpStatus.forStatus(status).getMessage();
        context.status(status);
        context.attribute(SAID, true);
        context.result(Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            json.writeEndObject();
        }));
        context.contentType(MEDIA_TYPE);
    }
}
