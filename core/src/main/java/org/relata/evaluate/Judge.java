package org.relata.evaluate;

import java.util.List;
import java.util.function.BiConsumer;

/** Compares what the systems find in gold records with what the gold says. Safe for threads. */
@FunctionalInterface
interface Judge {

    /** Judges records that belong together; for most tasks that is one. */
    void judge(List<GoldRecord> records, Judgement into);

    /** A judge of single records. */
    static Judge ofEach(BiConsumer<GoldRecord, Judgement> judge) {
        return (records, into) -> records.forEach(record -> judge.accept(record, into));
    }
}
