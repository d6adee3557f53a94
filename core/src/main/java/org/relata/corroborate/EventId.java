package org.relata.corroborate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids of events. An event is called after the claim that told it first: of those that affirm it the earliest published, of one day
 * the one with the smallest id. So what is published later never changes an id; only an older report does, or a parting of the
 * event, in which the part with that claim keeps it.
 */
final class EventId {

    private static final int BYTES = 10;

    private EventId() {}

    static String of(String claim) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("event " + claim).getBytes(StandardCharsets.UTF_8));
            return "e_" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
