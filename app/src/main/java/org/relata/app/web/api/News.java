package org.relata.app.web.api;

import io.javalin.http.sse.SseClient;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.relata.store.Kept;

/** Tells those who listen of new claims, by whichever process they were added. Safe for threads. */
public final class News implements AutoCloseable {

    private static final int MOST_LISTENERS = 200;
    private static final int AT_ONCE = 200;
    private static final int SECONDS = 2;

    private final Desk desk;
    private final Queue<SseClient> listeners = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "relata-news");
        thread.setDaemon(true);
        return thread;
    });
    private long told;

    /** Begins to look for what comes after now. */
    public News(Desk desk) {
        this.desk = desk;
        this.told = desk.store().desk().newest();
        // Ends with the clock; a look that fails is told by the next one.
        var unused = clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Takes a listener, or refuses it where there are too many. */
    public void listen(SseClient client) {
        if (listeners.size() >= MOST_LISTENERS) {
            client.sendEvent("full", "Too many listen already.");
            return;
        }
        client.keepAlive();
        client.onClose(() -> listeners.remove(client));
        listeners.add(client);
        client.sendEvent("ready", Long.toString(told));
    }

    private void look() {
        try {
            long newest = desk.store().desk().newest();
            if (newest > told) {
                if (!listeners.isEmpty()) {
                    for (Kept claim : desk.store().desk().since(told, AT_ONCE)) {
                        tell(claim.json());
                    }
                }
                told = newest;
            } else {
                listeners.forEach(client -> client.sendComment("still here"));
            }
        } catch (RuntimeException busy) {
            // The next look tells what this one could not; a store that is gone is told by every other request.
            listeners.removeIf(SseClient::terminated);
        }
    }

    private void tell(String claim) {
        for (SseClient client : listeners) {
            client.sendEvent("claim", claim);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        listeners.forEach(SseClient::close);
    }
}
