package org.relata.resolve.reference;

/** Grammatical number. */
enum Count {
    SINGULAR,
    PLURAL,
    /** A body of many ("police", "the army"), or not told. */
    EITHER;

    boolean agrees(Count other) {
        return this == other || this == EITHER || other == EITHER;
    }
}
