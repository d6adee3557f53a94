package org.relata.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.conflict.ConflictRecord;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.Conflicts;
import org.relata.conflict.EventLines;
import org.relata.conflict.Frame;
import org.relata.conflict.GedEvents;
import org.relata.conflict.GedSides;
import org.relata.conflict.Subject;
import org.relata.conflict.ViolenceQuery;
import org.relata.conflict.ViolenceSource;
import org.relata.resolve.actor.ActorNames;

/** A question about a conflict, put to a file of events or to a store. */
record ConflictQuestion(
        String subject, @Nullable LocalDate from, @Nullable LocalDate to, ActorNames names, Conflicts conflicts) {

    static ConflictQuestion of(String subject, @Nullable LocalDate from, @Nullable LocalDate to, ActorNames names) {
        return new ConflictQuestion(subject, from, to, names, new Conflicts(names.registry()));
    }

    /**
     * The answer from a file: a table of the UCDP GED by its ending, else JSON lines.
     *
     * @throws RelataException (INPUT, DATA) when it cannot be read or holds nothing dated
     */
    ConflictReport answer(Path events) {
        if (!Files.isReadable(events) || Files.isDirectory(events)) {
            throw new RelataException(
                    RelataException.Code.INPUT, events + ": there is no such file of events that can be read");
        }
        if (!String.valueOf(events.getFileName()).endsWith(".csv")) {
            return answer(new EventLines(events), events.toString());
        }
        GedEvents ged = new GedEvents(events);
        Frame frame = frame(ged.lastDay(), events.toString());
        Subject meant = Subject.of(subject, names, frame.to());
        ViolenceQuery query = meant.query(frame);
        ConflictRecord record = ged.record(query, GedSides.of(names.registry()));
        return conflicts.report(meant, record, frame);
    }

    /** The answer from a source whose parties are the registry's. */
    ConflictReport answer(ViolenceSource source, String called) {
        Frame frame = frame(source.lastDay(), called);
        Subject meant = Subject.of(subject, names, frame.to());
        ConflictReport report = conflicts.report(meant, conflicts.record(source, meant.query(frame)), frame);
        return report.withClaims(source.claims(report.evidence()));
    }

    private Frame frame(LocalDate lastDay, String called) {
        if (lastDay.equals(LocalDate.MIN)) {
            throw new RelataException(
                    RelataException.Code.INPUT, called + ": there is no dated event that the question could be put to");
        }
        return new Frame(from, to == null ? lastDay : to);
    }
}
