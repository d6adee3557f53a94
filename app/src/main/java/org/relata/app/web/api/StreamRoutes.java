package org.relata.app.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.store.Filter;

/** New claims as server-sent events. */
final class StreamRoutes {

    private static final String PATH = "/api/v1/claims/stream";
    private static final String LAST = "Last-Event-ID";

    private final Desk desk;
    private final LastArrival arrival;
    private final Listeners listeners = new Listeners();

    StreamRoutes(Desk desk) {
        this.desk = desk;
        this.arrival = new LastArrival(() -> desk.store().arrivals().last());
        desk.gate().whenClosing(arrival::close);
    }

    List<Route> all() {
        return List.of(Asked.filtered(Route.look(
                                PATH,
                                "New claims of a filter as server-sent events: \"begin\", then \"claim\" for each, and"
                                        + " \"more\" with the number of those that came too many at once.",
                                this::listen)
                        .answering("text/event-stream"))
                .with(
                        "after",
                        "integer",
                        "The id of the last event that was heard; the header " + LAST + " says the same.")
                .with("count", "boolean", "true: only \"more\", with how many came."));
    }

    private void listen(Context context) throws IOException, InterruptedException {
        Asked asked = new Asked(context, desk.lookup());
        Filter filter = asked.filter();
        boolean counting = asked.flag("count");
        long last = arrival.now();
        long after = Math.min(last, position(context, asked, last));
        String client = desk.gate().client(context);
        if (!listeners.enter(client)) {
            context.header("Retry-After", "60");
            throw new Refusal(503, "Too many listen; ask for /api/v1/claims now and then instead.");
        }
        try {
            context.contentType("text/event-stream; charset=utf-8");
            context.header("Cache-Control", "no-store");
            // Proxies that gather answers would hold it back.
            context.header("X-Accel-Buffering", "no");
            new ClaimStream(
                            desk.store().arrivals(),
                            arrival,
                            filter,
                            counting,
                            () -> desk.gate().mayStay(context),
                            new EventLines(context.res().getOutputStream()))
                    .run(after);
        } catch (IOException gone) {
            // Who listened has gone: that is how a stream ends.
            context.res().setStatus(200);
        } finally {
            listeners.leave(client);
        }
    }

    private static long position(Context context, Asked asked, long last) {
        @Nullable String header = context.header(LAST);
        if (header == null || header.isBlank()) {
            return asked.whole("after", last);
        }
        return Asked.whole(LAST, header.strip());
    }
}
