package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.contract.ClaimRecord;
import org.relata.contract.DocumentJson;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Published;
import org.relata.model.Span;

/**
 * A user's own gold: claims in the data contract, those of one document one after the other.
 *
 * <p>The documents are taken from {@code NAME.documents.jsonl} beside {@code NAME.jsonl}, where it is there and holds
 * them; otherwise each sentence that has a gold claim is worked on by itself.
 */
final class ClaimsTask implements Task {

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public boolean fits(JsonNode first) {
        return first.has("trigger") && first.has("sentence") && first.has("document");
    }

    @Override
    public @Nullable String missing(Systems systems) {
        return systems.coder() == null ? "coder" : null;
    }

    @Override
    public boolean together(JsonNode first, JsonNode second) {
        return first.has("trigger")
                && first.path("document")
                        .path("id")
                        .equals(second.path("document").path("id"));
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        Coder coder = Systems.needed(systems.coder(), "coder");
        GoldDocuments documents = GoldDocuments.beside(gold);
        return (records, into) -> {
            List<ClaimRecord> golds = records.stream()
                    .map(record -> new ClaimRecord(record.json()))
                    .toList();
            Document whole = documents.document(golds.get(0).documentId());
            if (whole != null) {
                compare(coder, whole, golds, 0, into);
            } else {
                bySentence(coder, golds, into);
            }
        };
    }

    private static void bySentence(Coder coder, List<ClaimRecord> golds, Judgement into) {
        List<ClaimRecord> same = new ArrayList<>();
        for (ClaimRecord gold : golds) {
            if (!same.isEmpty() && !Objects.equals(same.get(0).sentence(), gold.sentence())) {
                sentence(coder, same, into);
                same.clear();
            }
            same.add(gold);
        }
        sentence(coder, same, into);
    }

    private static void sentence(Coder coder, List<ClaimRecord> golds, Judgement into) {
        ClaimRecord first = golds.get(0);
        String text = first.sentenceText();
        Span span = first.sentence();
        if (text == null || span == null) {
            throw new RelataException(
                    RelataException.Code.DATA,
                    "gold claim " + first.id()
                            + ": its sentence needs begin, end and text, or its document must be in the documents' file");
        }
        JsonNode document = first.field("document");
        String published = GoldRecord.string(document.path("published"));
        compare(
                coder,
                new Document(
                        document.path("id").asText("gold"),
                        "gold",
                        GoldRecord.string(document.path("url")),
                        GoldRecord.string(document.path("publisher")),
                        null,
                        published == null ? null : Published.parse(published),
                        "en",
                        text,
                        List.of(new Part(PartKind.BODY, new Span(0, text.length())))),
                golds,
                span.begin(),
                into);
    }

    private static void compare(Coder coder, Document document, List<ClaimRecord> golds, int shift, Judgement into) {
        CodedDocument coded = coder.code(document);
        into.read(coded.parsed());
        new ClaimsScorer(coded, shift, into).score(golds);
    }

    /** The documents that lie beside a gold file. */
    record GoldDocuments(Map<String, Document> byId) {

        static GoldDocuments beside(Path gold) {
            String name = String.valueOf(gold.getFileName()).replaceFirst("\\.jsonl$", "");
            Path path = gold.resolveSibling(name + ".documents.jsonl");
            Map<String, Document> byId = new HashMap<>();
            if (Files.isRegularFile(path)) {
                try (GoldFile file = new GoldFile(path, (one, other) -> false)) {
                    while (file.hasNext()) {
                        Document document = DocumentJson.read(file.next().get(0).json());
                        byId.put(document.id(), document);
                    }
                }
            }
            return new GoldDocuments(byId);
        }

        @Nullable
        Document document(@Nullable String id) {
            return id == null ? null : byId.get(id);
        }
    }
}
