package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.relata.RelataException;
import org.relata.contract.Json;

/**
 * Takes the text of a document out of a store: the text itself, its title, the sentences of its claims, the index of
 * words, and what near copies are found by. What the claims say stays, and so does a mark that the document was forgotten.
 */
final class Forgetting {

    private final Dialect dialect;

    Forgetting(Dialect dialect) {
        this.dialect = dialect;
    }

    /** How many claims the document has. */
    int forget(String id) {
        int claims;
        try (Sql sql = dialect.writer()) {
            dialect.beginWiping(sql);
            try {
                dialect.begin(sql);
                Long document = sql.first("SELECT number FROM documents WHERE id = ?", row -> row.getLong(1), id);
                if (document == null) {
                    throw new RelataException(RelataException.Code.USAGE, "the store has no document " + id);
                }
                claims = texts(sql, document);
                sql.commit();
            } catch (RuntimeException | Error fault) {
                sql.rollback();
                throw fault;
            }
            dialect.endWiping(sql);
        }
        return claims;
    }

    private int texts(Sql sql, long document) {
        int claims = 0;
        for (long version :
                sql.list("SELECT number FROM document_versions WHERE document = ?", row -> row.getLong(1), document)) {
            sql.now("UPDATE document_versions SET text = NULL, title = NULL WHERE number = ?", version);
            sql.now("DELETE FROM parts WHERE document_version = ?", version);
            sql.now("UPDATE sentences SET text = '' WHERE document_version = ? AND text <> ''", version);
            for (long run :
                    sql.list("SELECT number FROM runs WHERE document_version = ?", row -> row.getLong(1), version)) {
                claims += claims(sql, run);
            }
        }
        sql.now(
                "UPDATE documents SET forgotten = ? WHERE number = ? AND forgotten IS NULL",
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                document);
        Copies.forget(sql, document);
        return claims;
    }

    private static int claims(Sql sql, long run) {
        int changed = 0;
        for (long claim : sql.list("SELECT number FROM claims WHERE run = ?", row -> row.getLong(1), run)) {
            byte[] json = Objects.requireNonNull(
                    sql.first("SELECT json FROM claims WHERE number = ?", row -> row.getBytes(1), claim));
            sql.now(
                    "UPDATE claims SET json = ? WHERE number = ?",
                    Packing.pack(withoutSentence(Json.tree(Packing.unpack(json)))),
                    claim);
            changed++;
        }
        return changed;
    }

    private static String withoutSentence(JsonNode claim) {
        if (claim.path("sentence") instanceof ObjectNode sentence) {
            sentence.put("text", "");
        }
        if (claim.path("document") instanceof ObjectNode document) {
            document.putNull("title");
        }
        return claim.toString();
    }
}
