package org.relata.store;

import java.sql.SQLException;
import javax.sql.DataSource;

/** What SQLite and PostgreSQL do each in its own way; all else is one SQL. */
interface Dialect {

    /** Words for what goes wrong with this store. */
    Faults faults();

    /** Refuses what is no store, or one of a later program; makes the tables where nothing is and that is wanted. */
    void prepare(Access access);

    /** A connection of its own to write with. */
    Sql writer();

    /** Begins a transaction that no other writer can interleave with. */
    void begin(Sql writer);

    /** Where connections that only read come from. */
    DataSource readers();

    /** A connection of its own that only reads. */
    default Sql looker() {
        try {
            return new Sql(readers().getConnection(), faults());
        } catch (SQLException e) {
            throw faults().of(e);
        }
    }

    /** Asks for what changes whenever the store does, on one and the same connection. */
    String changeMark();

    /** Puts the sentences from this number on into the index of words, where the database does not do so by itself. */
    void indexWords(Sql writer, long from);

    /** Numbers of sentences, named {@code number}, with the words of one argument, which {@link #words} gives. */
    String sentencesWithWords();

    /** Whether the sentence of claim {@code c} has the words of one argument. */
    String sentenceHasWords();

    /** The same by looking at the one sentence; dear where it is done often. */
    String oneSentenceHasWords();

    /** The words that are looked for, in the database's own language. */
    String words(TextQuery query);

    /** Numbers of places within west, east, south and north, each given as an argument in this order. */
    String placesInBox();

    /** From here on, what is overwritten is to be gone from the files too. */
    void beginWiping(Sql writer);

    /** Sees to it that it is. */
    void endWiping(Sql writer);
}
