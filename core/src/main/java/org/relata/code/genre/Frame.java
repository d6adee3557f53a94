package org.relata.code.genre;

/** Whether what a genre tells of is done by anybody today. */
enum Frame {
    /** Acts of today, though not acts of force: sport, business, medicine. */
    REAL,
    /** Acts of long ago: old wars, their anniversaries and re-enactments. */
    PAST,
    /** Acts that never were: films, plays, books, games. */
    FICTION
}
