package org.relata.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.Provenance;

/** Writes documents, their versions and runs. */
final class DocumentRows {

    private static final String DOCUMENT =
            "INSERT INTO documents (number, id, newest, run, copy_group) VALUES (?, ?, ?, ?, ?)";
    private static final String VERSION = "INSERT INTO document_versions (number, document, version, url, publisher,"
            + " title, published, language, text, added) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PART = "INSERT INTO parts (document_version, position, kind, begin_at, end_at, author,"
            + " published) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String RUN = "INSERT INTO runs (number, document_version, version, added) VALUES (?, ?, ?, ?)";

    private final Sql sql;
    private final Counters counters;
    private final boolean texts;
    private final Map<Provenance, Long> versions = new HashMap<>();
    private final Set<String> unsent = new HashSet<>();

    /** What is in the tables of one document. */
    record Row(
            long number,
            @Nullable Long newest,
            @Nullable Long run,
            String copyGroup,
            @Nullable String forgotten) {}

    /**
     * Where claims are to be added.
     *
     * @param textIsNew whether the text of the newest version came just now
     * @param retired the run that was in force before and no longer is; null where that did not change
     */
    record Place(
            long document,
            long documentVersion,
            long run,
            boolean runIsNew,
            boolean versionIsNew,
            boolean inForce,
            String copyGroup,
            boolean textIsNew,
            @Nullable Long retired) {}

    DocumentRows(Sql sql, Counters counters, boolean texts) {
        this.sql = sql;
        this.counters = counters;
        this.texts = texts;
    }

    /** What was learned in a transaction that never was is forgotten. */
    void begin() {
        versions.clear();
        unsent.clear();
        sql.inOrder(DOCUMENT, VERSION, PART, RUN);
    }

    @Nullable
    Row find(String id) {
        if (unsent.contains(id)) {
            sql.send();
            unsent.clear();
        }
        return sql.first(
                "SELECT number, newest, run, copy_group, forgotten FROM documents WHERE id = ?",
                row -> new Row(
                        row.getLong(1),
                        whole(row.getLong(2)),
                        whole(row.getLong(3)),
                        row.getString(4),
                        row.getString(5)),
                id);
    }

    private static @Nullable Long whole(long number) {
        return number == 0 ? null : number;
    }

    /** Sees to it that document, version and run are there. */
    Place place(Addition addition, @Nullable Row known, String now) {
        Head head = addition.head();
        if (known == null) {
            return wholly(addition, now);
        }
        Row row = known;
        Long version = sql.first(
                "SELECT number FROM document_versions WHERE document = ? AND version = ?",
                found -> found.getLong(1),
                row.number(),
                head.version());
        boolean newVersion = version == null;
        long documentVersion = version == null ? insertVersion(row.number(), addition, now) : version;
        boolean textIsNew = newVersion || fillText(documentVersion, addition.document());
        long provenance = version(addition.provenance());
        Long run = newVersion
                ? null
                : sql.first(
                        "SELECT number FROM runs WHERE document_version = ? AND version = ?",
                        found -> found.getLong(1),
                        documentVersion,
                        provenance);
        if (run != null) {
            Long inForce = row.run();
            return new Place(
                    row.number(),
                    documentVersion,
                    run,
                    false,
                    false,
                    run.equals(inForce),
                    row.copyGroup(),
                    textIsNew,
                    null);
        }
        return newRun(head.id(), row, documentVersion, newVersion, textIsNew, provenance, now);
    }

    /** A document that nobody has told of before. */
    private Place wholly(Addition addition, String now) {
        String id = addition.head().id();
        long number = counters.next("documents");
        long version = insertVersion(number, addition, now);
        long run = insertRun(version, version(addition.provenance()), now);
        unsent.add(id);
        sql.later(DOCUMENT, number, id, version, run, id);
        return new Place(number, version, run, true, true, true, id, true, null);
    }

    private long insertRun(long documentVersion, long provenance, String now) {
        long number = counters.next("runs");
        sql.later(RUN, number, documentVersion, provenance, now);
        return number;
    }

    private Place newRun(
            String id,
            Row row,
            long documentVersion,
            boolean newVersion,
            boolean textIsNew,
            long provenance,
            String now) {
        long number = insertRun(documentVersion, provenance, now);
        unsent.add(id);
        Long newest = row.newest();
        boolean inForce = newVersion || (newest != null && newest == documentVersion);
        if (inForce) {
            sql.now("UPDATE documents SET newest = ?, run = ? WHERE number = ?", documentVersion, number, row.number());
        }
        return new Place(
                row.number(),
                documentVersion,
                number,
                true,
                newVersion,
                inForce,
                row.copyGroup(),
                inForce && textIsNew,
                inForce ? row.run() : null);
    }

    private long insertVersion(long document, Addition addition, String now) {
        Head head = addition.head();
        Document whole = addition.document();
        long number = counters.next("document_versions");
        sql.later(
                VERSION,
                number,
                document,
                head.version(),
                head.url(),
                head.publisher(),
                head.title(),
                head.published(),
                head.language(),
                texts && whole != null ? whole.text() : null,
                now);
        parts(number, whole);
        return number;
    }

    /** The text of a document of which only claims were there. */
    private boolean fillText(long documentVersion, @Nullable Document whole) {
        if (texts && whole != null) {
            int filled = sql.now(
                    "UPDATE document_versions SET text = ? WHERE number = ? AND text IS NULL",
                    whole.text(),
                    documentVersion);
            if (filled > 0) {
                parts(documentVersion, whole);
                return true;
            }
        }
        return false;
    }

    private void parts(long documentVersion, @Nullable Document whole) {
        if (whole == null) {
            return;
        }
        int position = 0;
        for (Part part : whole.parts()) {
            sql.later(
                    PART,
                    documentVersion,
                    position++,
                    part.kind().word(),
                    part.span().begin(),
                    part.span().end(),
                    part.author(),
                    part.published());
        }
    }

    private long version(Provenance provenance) {
        return versions.computeIfAbsent(provenance, this::findVersion);
    }

    private long findVersion(Provenance provenance) {
        Long known = sql.first(
                "SELECT number FROM versions WHERE relata = ? AND lexicon = ? AND registry = ?",
                row -> row.getLong(1),
                provenance.relata(),
                provenance.lexicon(),
                provenance.registry());
        if (known != null) {
            return known;
        }
        long number = counters.next("versions");
        sql.now(
                "INSERT INTO versions (number, relata, lexicon, registry) VALUES (?, ?, ?, ?)",
                number,
                provenance.relata(),
                provenance.lexicon(),
                provenance.registry());
        return number;
    }

    /** Keeps the text of a registry. */
    void registry(Run run) {
        String text = run.registry();
        if (text != null) {
            sql.now(
                    "INSERT INTO registries (version, text) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    run.provenance().registry(),
                    text);
        }
    }
}
