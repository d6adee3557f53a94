package org.relata.app.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The addresses of the desk's pages. Each answers with the same page, which reads the address and shows its view. */
final class DeskPages {

    /** All of them; the scripts know the same list. */
    static final List<String> PATHS = List.of(
            "/",
            "/events/{id}",
            "/documents/{id}",
            "/actors",
            "/actors/{id}",
            "/network",
            "/conflict",
            "/ask",
            "/review",
            "/code",
            "/status",
            "/audit",
            "/sign-in");

    private static final String PAGE = page();

    private DeskPages() {}

    static void add(JavalinConfig config) {
        for (String path : PATHS) {
            config.routes.get(path, DeskPages::answer);
        }
    }

    private static void answer(Context context) {
        context.header("Cache-Control", "no-cache");
        context.result(PAGE);
        context.contentType("text/html; charset=utf-8");
    }

    private static String page() {
        try (InputStream in = DeskPages.class.getResourceAsStream("desk/index.html")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
