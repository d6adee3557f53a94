package org.relata.app.feeds;

import org.relata.RelataException;

/** An address that was not fetched, or not to the end. The message begins with the address. */
public final class FetchRefused extends RelataException {

    /** Of code {@code INPUT}. */
    public FetchRefused(String address, String why) {
        super(Code.INPUT, address + ": " + why);
    }
}
