package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;

/** Stored web pages: what belongs to the article is in the body, what does not is not, comments are kept apart. */
final class PagesTask implements Task {

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public boolean fits(JsonNode first) {
        return first.has("html_file");
    }

    @Override
    public @Nullable String missing(Systems systems) {
        return systems.pages() == null ? "reader of web pages" : null;
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        PageReader reader = Systems.needed(systems.pages(), "reader of web pages");
        return Judge.ofEach((record, into) -> {
            Path page = gold.resolveSibling(record.json().path("html_file").asText());
            judge(record, document(reader, page, record, into), into);
        });
    }

    /** The page as it was read; null, with its fault noted, where the reader refuses it: everything asked of it then fails. */
    private static @Nullable Document document(PageReader reader, Path page, GoldRecord record, Judgement into) {
        Document document = null;
        try {
            document = reader.read(page, record.field("url"));
        } catch (RelataException refused) {
            into.fault(
                    new Fault("page not read", record.id(), page.toString(), "", String.valueOf(refused.getMessage())));
        }
        into.share("page read", Score.ALL, document != null);
        return document;
    }

    private static void judge(GoldRecord record, @Nullable Document document, Judgement into) {
        WordBag body = new WordBag(text(document, PartKind.BODY));
        WordBag all = new WordBag(text(document, PartKind.BODY, PartKind.HEADLINE, PartKind.CAPTION));
        for (JsonNode wanted : record.json().path("with")) {
            boolean kept = all.contains(wanted.asText());
            into.share("text of the article", "kept", kept);
            fault(!kept, "lost from the article", record, wanted.asText(), into);
        }
        for (JsonNode unwanted : record.json().path("without")) {
            boolean dropped = document != null && !all.contains(unwanted.asText());
            into.share("text that is not the article's", "dropped", dropped);
            fault(!dropped, "kept in the article, but not of it", record, unwanted.asText(), into);
        }
        String gold = record.field("body");
        if (gold != null) {
            double f1 = new WordBag(gold).f1(body);
            into.mean("body F1 by words", record.json().path("corpus").asText("all"), f1);
            fault(f1 < 0.9, "body F1 below 0.9", record, Brief.line(body.text()), into);
        }
        comments(record, document, body, into);
    }

    private static void comments(GoldRecord record, @Nullable Document document, WordBag body, Judgement into) {
        JsonNode byHand = record.json().path("comments");
        boolean hand = !byHand.isEmpty();
        WordBag parts = new WordBag(text(document, PartKind.COMMENT));
        String label = hand ? "by hand" : "by mark-up";
        boolean clean = true;
        List<String> comments = new ArrayList<>();
        (hand ? byHand : record.json().path("comments_silver")).forEach(comment -> comments.add(comment.asText()));
        for (String comment : comments) {
            boolean inBody = document == null || body.sharesRun(comment);
            clean &= !inBody;
            into.share("comment not in the body", label, !inBody);
            into.share("comment in a comment part", label, parts.sharesRun(comment));
            fault(inBody, "comment in the body", record, comment, into);
            fault(!inBody && !parts.sharesRun(comment), "comment in no part", record, comment, into);
        }
        if (!comments.isEmpty()) {
            into.share("page without any comment in the body", label, clean);
        }
    }

    private static String text(@Nullable Document document, PartKind... kinds) {
        if (document == null) {
            return "";
        }
        List<PartKind> wanted = List.of(kinds);
        return document.parts().stream()
                .filter(part -> wanted.contains(part.kind()))
                .map(Part::span)
                .map(span -> span.of(document.text()))
                .collect(Collectors.joining("\n"));
    }

    private static void fault(boolean is, String kind, GoldRecord record, String text, Judgement into) {
        if (is) {
            into.fault(
                    new Fault(kind, record.id(), record.json().path("html_file").asText(), "", Brief.line(text)));
        }
    }
}
