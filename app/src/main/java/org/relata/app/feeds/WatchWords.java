package org.relata.app.feeds;

/** Hears how the watching goes, in words for a person. Safe for threads. */
public interface WatchWords {

    /** What was done. */
    void said(String message);

    /** What was refused or failed; the rest goes on. */
    void failed(String message);
}
