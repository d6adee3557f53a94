package org.relata.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page, as far as it speaks of an article. A block that is no JSON says nothing. */
final class LinkedData {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    private static final int LONGEST = 2_000_000;
    private static final List<String> FIELDS = List.of("headline", "datePublished", "inLanguage", "url", "articleBody");

    private final Map<String, String> values = new TreeMap<>();
    private final List<Draft.Comment> comments = new ArrayList<>();

    private LinkedData() {}

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type=application/ld+json]")) {
            if (script.data().length() < LONGEST) {
                data.read(script.data());
            }
        }
        return data;
    }

    /** The first article's field, or null; {@code publisher} is its name. */
    @Nullable
    String value(String field) {
        return values.get(field);
    }

    List<Draft.Comment> comments() {
        return List.copyOf(comments);
    }

    private void read(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(MAPPER.readTree(json));
        } catch (JsonProcessingException broken) {
            return;
        }
        while (!open.isEmpty()) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                look(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
    }

    private void look(JsonNode node) {
        String type = node.path("@type").isArray()
                ? node.path("@type").path(0).asText()
                : node.path("@type").asText();
        if (type.equals("Comment")) {
            String author = node.path("author").isTextual()
                    ? node.path("author").asText()
                    : node.path("author").path("name").asText(null);
            String text = node.path("text").asText("");
            if (!text.isBlank()) {
                comments.add(new Draft.Comment(
                        Texts.withoutLoneSurrogates(text),
                        author,
                        node.path("dateCreated").asText(null)));
            }
        } else if (type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report")) {
            FIELDS.forEach(field -> put(field, node.path(field)));
            JsonNode publisher = node.path("publisher");
            put("publisher", publisher.isTextual() ? publisher : publisher.path("name"));
        }
    }

    private void put(String field, JsonNode value) {
        if (value.isTextual() && !value.asText().isBlank()) {
            values.putIfAbsent(field, org.jsoup.parser.Parser.unescapeEntities(value.asText(), false));
        }
    }
}
