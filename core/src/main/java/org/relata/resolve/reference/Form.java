package org.relata.resolve.reference;

/** How a phrase stands for somebody or something. */
enum Form {
    /** By name: "Anas Khattab". */
    NAME,
    /** By a common noun: "the minister". */
    NOUN,
    /** By a pronoun: "he". */
    PRONOUN
}
