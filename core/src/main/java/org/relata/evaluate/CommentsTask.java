package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Part;
import org.relata.model.Span;

/**
 * Where an article ends and its readers' comments begin in a plain text without marks.
 *
 * <p>A record with {@code article}, {@code comments} and {@code separator} is put together and its border looked for: right within
 * one paragraph. A record with {@code text} alone has no comments: a border in it is a false cut.
 */
final class CommentsTask implements Task {

    @Override
    public String name() {
        return "comments";
    }

    @Override
    public boolean fits(JsonNode first) {
        return first.has("article") && first.has("comments");
    }

    @Override
    public @Nullable String missing(Systems systems) {
        return systems.parts() == null ? "finder of comments in plain text" : null;
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        TextParts parts = Systems.needed(systems.parts(), "finder of comments in plain text");
        return Judge.ofEach((record, into) -> {
            if (record.json().has("article")) {
                border(record, parts, into);
            } else {
                whole(record, parts, into);
            }
        });
    }

    private static void border(GoldRecord record, TextParts parts, Judgement into) {
        String article = record.json().path("article").asText().strip();
        StringBuilder text = new StringBuilder(article);
        String separator = record.json().path("separator").asText("\n\n");
        record.json().path("comments").forEach(comment -> text.append(separator).append(comment.asText()));
        List<Part> found = parts.of(text.toString());
        int end = found.get(0).span().end();
        int off = end < article.length()
                ? paragraphs(text.substring(end, article.length()))
                : paragraphs(text.substring(article.length(), end));
        boolean right = found.size() > 1 && off <= 1;
        into.share("border within one paragraph", record.json().path("style").asText("all"), right);
        if (!right) {
            String got = found.size() == 1 ? "no comments" : Brief.line(at(found, 1, text.toString()));
            into.fault(new Fault(
                    found.size() == 1 ? "comments not found" : "border elsewhere",
                    record.id(),
                    "",
                    Brief.line(record.json().path("comments").path(0).asText()),
                    got));
        }
    }

    private static String at(List<Part> parts, int index, String text) {
        Span span = parts.get(index).span();
        return span.of(text);
    }

    private static int paragraphs(String between) {
        return (int) between.lines().filter(line -> !line.isBlank()).count();
    }

    private static void whole(GoldRecord record, TextParts parts, Judgement into) {
        List<Part> found = parts.of(record.text());
        into.share("text without comments left whole", Score.ALL, found.size() == 1);
        if (found.size() > 1) {
            into.fault(new Fault("false cut", record.id(), "", "no comments", Brief.line(at(found, 1, record.text()))));
        }
    }
}
