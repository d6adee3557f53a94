package org.relata.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.CopyFinder;
import org.relata.corroborate.Corroborator;

/** Writes batches, each in one transaction: documents, claims, and the events that they touch. One thread at a time. */
final class BatchWriter implements AutoCloseable {

    private final Dialect dialect;
    private final Sql sql;
    private final Run run;
    private final AddingListener listener;
    private final Counters counters;
    private final DocumentRows documents;
    private final ClaimRows claims;
    private final PlaceRows places;
    private final Gathering gathering;
    private final Corroborator corroborator;
    private final Copies copies;
    private final Map<String, Told> told = new HashMap<>();

    /** Where the claims of a document go in this transaction. */
    private record Told(DocumentRows.Place at, String group, int documents) {}

    BatchWriter(Dialect dialect, boolean texts, Run run, Corroborator corroborator, AddingListener listener) {
        this.dialect = dialect;
        this.sql = dialect.writer();
        this.run = run;
        this.listener = listener;
        this.counters = new Counters(sql);
        this.documents = new DocumentRows(sql, counters, texts);
        this.places = new PlaceRows(sql, counters);
        this.claims = new ClaimRows(sql, counters, places);
        this.corroborator = corroborator;
        this.gathering = new Gathering(sql, corroborator, new Tellings(sql, corroborator), new EventRows(sql, places));
        this.copies = new Copies(sql, gathering);
    }

    /** Writes all of it or, where it throws, nothing. */
    Added write(List<Addition> batch) {
        try {
            dialect.begin(sql);
            counters.begin();
            documents.begin();
            told.clear();
            claims.begin();
            gathering.begin();
            documents.registry(run);
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            Added added = Added.NOTHING;
            for (Addition addition : batch) {
                added = added.and(write(addition, now));
            }
            added = added.and(new Added(0, 0, 0, gathering.finish()));
            claims.finish(dialect);
            sql.commit();
            return added;
        } catch (RuntimeException | Error fault) {
            sql.rollback();
            places.forget();
            throw fault;
        }
    }

    private Added write(Addition addition, String now) {
        String name = addition.head().id() + ' ' + addition.head().version() + ' ' + addition.provenance();
        Told told = this.told.get(name);
        if (told == null || addition.document() != null) {
            DocumentRows.Row known = documents.find(addition.head().id());
            String forgotten = known == null ? null : known.forgotten();
            if (forgotten != null) {
                listener.refused("document " + addition.head().id() + " was forgotten on " + forgotten.substring(0, 10)
                        + " and is not taken again");
                return Added.NOTHING;
            }
            told = place(addition, known, now);
            this.told.put(name, told);
        } else {
            told = new Told(told.at(), told.group(), 0);
        }
        return claims(addition, told);
    }

    private Told place(Addition addition, DocumentRows.@Nullable Row known, String now) {
        DocumentRows.Place at = documents.place(addition, known, now);
        Long retired = at.retired();
        if (retired != null) {
            gathering.retire(retired);
            told.clear();
        }
        return new Told(at, group(addition, at), addition.document() == null && !at.runIsNew() ? 0 : 1);
    }

    private Added claims(Addition addition, Told told) {
        int fresh = 0;
        for (ClaimLine claim : addition.claims()) {
            Long number = claims.write(claim, told.at());
            if (number != null) {
                fresh++;
                if (told.at().inForce()) {
                    gathering.add(number, claim.inCopyGroup(told.group(), corroborator));
                }
            }
        }
        return new Added(told.documents(), fresh, addition.claims().size() - fresh, 0);
    }

    /** The document's group of near copies, found where its text is new. */
    private String group(Addition addition, DocumentRows.Place at) {
        CopyFinder.Signature signature = addition.signature();
        if (signature != null && at.textIsNew()) {
            sql.send();
            return copies.place(at.document(), signature);
        }
        return at.copyGroup();
    }

    @Override
    public void close() {
        sql.close();
    }
}
