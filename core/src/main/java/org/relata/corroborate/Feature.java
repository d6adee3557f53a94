package org.relata.corroborate;

import java.util.Locale;

/** What is looked at when two claims are compared. Each gives a value from -1 to 1, 0 where nothing is told. */
enum Feature {
    /** The text itself ties the two, or they stand in near copies in the same words. */
    TIE,
    /** Type and mode. */
    ACT,
    /** The words of the triggers. */
    TRIGGER,
    /** Who did it. */
    ACTORS,
    /** To whom. */
    RECIPIENTS,
    /** Where. */
    PLACE,
    /** When. */
    TIME,
    /** How many. */
    TOLL,
    /** The words of the sentences. */
    WORDS,
    /** Names and numbers of the sentences. */
    NAMES,
    /** The words of the headlines. */
    HEADLINE,
    /** Both stand in one document that does not tie them: one sentence, or headline and body, may tell one act all the same. */
    DOCUMENT,
    /** One voice tells both in one document, of other doers or with other figures. */
    VOICE;

    /** The name in {@code features.yaml}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
