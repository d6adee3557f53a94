package org.relata.resolve.reference;

/** Whether a pronoun of one gender can stand for it. */
enum Gender {
    MALE,
    FEMALE,
    /** A thing: "it". */
    NONE,
    /** Not told. */
    EITHER;

    boolean agrees(Gender other) {
        return this == other || this == EITHER || other == EITHER;
    }
}
