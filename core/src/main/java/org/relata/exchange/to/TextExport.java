package org.relata.exchange.to;

import java.io.IOException;
import java.io.Writer;

/** A form that is no table. */
public interface TextExport extends Export {

    /**
     * Writes all of it.
     *
     * @param versions with what the events were made, where the form has a place for it
     */
    void write(EventStream events, Versions versions, Writer out, Account account) throws IOException;
}
