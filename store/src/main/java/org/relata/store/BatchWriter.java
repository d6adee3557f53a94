package org.relata.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

    BatchWriter(Dialect dialect, boolean texts, Run run, Corroborator corroborator, AddingListener listener) {
        this.dialect = dialect;
        this.sql = dialect.writer();
        this.run = run;
        this.listener = listener;
        this.counters = new Counters(sql);
        this.documents = new DocumentRows(sql, counters, texts);
        this.places = new PlaceRows(sql, counters);
        this.claims = new ClaimRows(sql, counters, places);
        this.gathering = new Gathering(sql, corroborator, new Tellings(sql, corroborator), new EventRows(sql, places));
    }

    /** Writes all of it or, where it throws, nothing. */
    Added write(List<Addition> batch) {
        try {
            dialect.begin(sql);
            counters.begin();
            documents.begin();
            claims.begin();
            gathering.begin();
            documents.registry(run);
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            Added added = Added.NOTHING;
            for (Addition addition : batch) {
                added = added.and(write(addition, now));
            }
            added = added.and(new Added(0, 0, 0, gathering.finish()));
            sql.commit();
            return added;
        } catch (RuntimeException | Error fault) {
            sql.rollback();
            places.forget();
            throw fault;
        }
    }

    private Added write(Addition addition, String now) {
        DocumentRows.Row known = documents.find(addition.head().id());
        String forgotten = known == null ? null : known.forgotten();
        if (forgotten != null) {
            listener.refused("document " + addition.head().id() + " was forgotten on " + forgotten.substring(0, 10)
                    + " and is not taken again");
            return Added.NOTHING;
        }
        DocumentRows.Place at = documents.place(addition, now);
        Long retired = at.retired();
        if (retired != null) {
            gathering.retire(retired);
        }
        int fresh = 0;
        for (ClaimLine claim : addition.claims()) {
            Long number = claims.write(claim, at);
            if (number != null) {
                fresh++;
                if (at.inForce()) {
                    gathering.add(number, claim);
                }
            }
        }
        int documentsWritten = addition.document() == null && !at.runIsNew() ? 0 : 1;
        return new Added(documentsWritten, fresh, addition.claims().size() - fresh, 0);
    }

    @Override
    public void close() {
        sql.close();
    }
}
