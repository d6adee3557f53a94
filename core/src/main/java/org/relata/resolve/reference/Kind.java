package org.relata.resolve.reference;

/** What sort of thing a phrase stands for, as far as references tell them apart. */
enum Kind {
    PERSON,
    GROUP,
    COUNTRY,
    PLACE,
    VEHICLE,
    ACT,
    TIME,
    THING
}
