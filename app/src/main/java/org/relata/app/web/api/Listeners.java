package org.relata.app.web.api;

import java.util.HashMap;
import java.util.Map;

/** How many listen, in all and from each client: each takes a thread of the server. Safe for threads. */
final class Listeners {

    private static final int MOST = 64;
    private static final int MOST_OF_ONE = 16;

    private final Map<String, Integer> counts = new HashMap<>();
    private int all;

    /** Whether one more may listen; if so, it counts until it leaves. */
    synchronized boolean enter(String client) {
        int mine = counts.getOrDefault(client, 0);
        if (all >= MOST || mine >= MOST_OF_ONE) {
            return false;
        }
        counts.put(client, mine + 1);
        all++;
        return true;
    }

    /** One who entered has gone. */
    synchronized void leave(String client) {
        all--;
        counts.computeIfPresent(client, (who, mine) -> mine == 1 ? null : mine - 1);
    }
}
