package org.relata.app.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many look into the record at once, in the order in which they came: more than there are processors only get in each
 * other's way, a long question delays all others, and who adds claims beside them starves. What is sent as it is made, or waits for
 * others, takes no turn.
 */
final class Turns {

    private static final int FOR_EACH_PROCESSOR = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore turns =
            new Semaphore(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);

    /** The route's handler, when its turn has come. */
    Handler of(Route route) {
        boolean look = route.cost() == Route.Cost.LOOK && route.answer().equals("application/json");
        return look ? context -> inTurn(route.handler(), context) : route.handler();
    }

    private void inTurn(Handler handler, Context context) throws Exception {
        if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            context.header("Retry-After", "10");
            throw new Refusal(503, "The desk is asked more than it can answer; try again in a moment.");
        }
        try {
            handler.handle(context);
        } finally {
            turns.release();
        }
    }
}
