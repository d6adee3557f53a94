package org.relata.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Looks wait for each other; what is sent as it is made waits for nobody. */
class TurnsTest {

    private static final int MANY = 40;

    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    private void look(Context context) throws InterruptedException {
        int now = inside.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        Thread.sleep(5);
        inside.decrementAndGet();
    }

    private void ask(Route route) throws Exception {
        Handler handler = new Turns().of(route);
        Context nobody = (Context) Proxy.newProxyInstance(
                Context.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, given) -> null);
        ExecutorService readers = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                all.add(readers.submit(() -> {
                    handler.handle(nobody);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            readers.shutdownNow();
        }
    }

    @Test
    void onlySoManyLookAtOnce() throws Exception {
        ask(Route.look("/a", "A look.", this::look));
        assertThat(most.get()).isLessThanOrEqualTo(2 * Runtime.getRuntime().availableProcessors());
        assertThat(inside).hasValue(0);
    }

    @Test
    void streamsAndWorkTakeNoTurn() {
        Turns turns = new Turns();
        Route stream = Route.look("/a", "A stream.", this::look).answering("text/event-stream");
        Route work = Route.look("/b", "Work.", this::look).costing(Route.Cost.WORK);
        assertThat(turns.of(stream)).isSameAs(stream.handler());
        assertThat(turns.of(work)).isSameAs(work.handler());
    }
}
