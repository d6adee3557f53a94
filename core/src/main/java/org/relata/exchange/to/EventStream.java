package org.relata.exchange.to;

import java.util.function.Consumer;
import org.relata.contract.ClaimRecord;

/** What is to be written; can be run through more than once, in the same order each time. */
public interface EventStream {

    /** Gives all events, with their claims. */
    void events(Consumer<EventRecord> each);

    /** Gives all claims of the record, those that make no event among them. */
    void claims(Consumer<ClaimRecord> each);
}
