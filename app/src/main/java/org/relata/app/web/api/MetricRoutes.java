package org.relata.app.web.api;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import org.relata.app.feeds.MetricsText;
import org.relata.app.web.Route;

/** Metrics for Prometheus. */
final class MetricRoutes {

    private final Desk desk;
    private final Remembered<String, String> texts = new Remembered<>(Duration.ofSeconds(10));

    MetricRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(Route.look(
                        "/metrics",
                        "What the record holds and how what is watched fares, for Prometheus.",
                        this::metrics)
                .answering("text/plain"));
    }

    private void metrics(Context context) {
        context.result(texts.get("metrics", this::text));
        context.contentType(MetricsText.TYPE);
    }

    private String text() {
        MetricsText text = new MetricsText();
        StoreMetrics.write(desk.store(), text);
        return text.toString();
    }
}
