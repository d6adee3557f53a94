package org.relata.app.feeds;

import org.relata.RelataException;

/** An address that was not fetched, or not to the end. The message begins with the address. */
public final class FetchRefused extends RelataException {

    private final String why;
    private final boolean forGood;

    /** Of code {@code INPUT}. */
    public FetchRefused(String address, String why) {
        this(address, why, false);
    }

    private FetchRefused(String address, String why, boolean forGood) {
        super(Code.INPUT, address + ": " + why);
        this.why = why;
        this.forGood = forGood;
    }

    /** One that will not be fetched another day either. */
    static FetchRefused forGood(String address, String why) {
        return new FetchRefused(address, why, true);
    }

    /** The same of an address that led to this one. */
    FetchRefused onTheWay(String address, String how) {
        return new FetchRefused(address, how + why, forGood);
    }

    /** The message without the address. */
    public String why() {
        return why;
    }

    /** Whether trying again is of no use. */
    public boolean isForGood() {
        return forGood;
    }
}
