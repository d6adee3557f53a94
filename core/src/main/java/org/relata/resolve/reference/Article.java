package org.relata.resolve.reference;

/** Whether a phrase says that it speaks of something known. */
enum Article {
    /** "the", "this", "those". */
    DEFINITE,
    /** "a", "another", "some", or a bare number. */
    INDEFINITE,
    /** "its", "Norway's". */
    POSSESSIVE,
    /** None. */
    NONE
}
