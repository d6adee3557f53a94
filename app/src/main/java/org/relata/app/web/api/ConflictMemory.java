package org.relata.app.web.api;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.conflict.ConflictRecord;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.Conflicts;
import org.relata.conflict.Frame;
import org.relata.conflict.Subject;
import org.relata.conflict.ViolenceQuery;
import org.relata.conflict.ViolenceSource;
import org.relata.resolve.actor.ActorNames;
import org.relata.store.Store;

/**
 * Answers whether a conflict ended. Who killed how many of whom is the same for all actors that are asked for, and takes nine tenths
 * of the work; it is remembered for half a minute.
 */
public final class ConflictMemory implements Desk.Conflicts {

    private static final Duration FRESH = Duration.ofSeconds(15);
    private static final Duration OLDEST = Duration.ofSeconds(30);
    /** A record of a million claims takes some 10 MB. */
    private static final int MOST = 12;

    private final Store store;
    private final ActorNames actors;
    private final Conflicts conflicts;
    private final Remembered<Question, ConflictRecord> records = new Remembered<>(FRESH, OLDEST, MOST);
    private final Remembered<Long, LocalDate> lastDays = new Remembered<>(FRESH, OLDEST);

    private record Question(ViolenceQuery query, long decided) {}

    /** Over a store, with actors and sides of one registry. */
    public ConflictMemory(Store store, ActorNames actors, Conflicts conflicts) {
        this.store = store;
        this.actors = actors;
        this.conflicts = conflicts;
    }

    @Override
    public ConflictReport report(String of, @Nullable LocalDate from, @Nullable LocalDate to) {
        ViolenceSource source = store.violence();
        long decided = store.decided();
        Frame frame = new Frame(from, to == null ? lastDays.get(decided, () -> lastDay(source)) : to);
        Subject subject = Subject.of(of, actors, frame.to());
        ViolenceQuery query = subject.query(frame);
        ConflictRecord record =
                records.get(new Question(query, decided), () -> conflicts.record(source, query));
        ConflictReport report = conflicts.report(subject, record, frame);
        return report.withClaims(source.claims(report.evidence()));
    }

    private static LocalDate lastDay(ViolenceSource source) {
        LocalDate last = source.lastDay();
        if (last.equals(LocalDate.MIN)) {
            throw new RelataException(
                    RelataException.Code.INPUT,
                    "the store: there is no dated event that the question could be put to");
        }
        return last;
    }
}
