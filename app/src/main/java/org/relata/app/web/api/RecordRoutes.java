package org.relata.app.web.api;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Route;

/** All routes over the record: a new file of routes is one line here. */
public final class RecordRoutes {

    private RecordRoutes() {}

    /** The routes. */
    public static List<Route> all(Desk desk, @Nullable String tiles) {
        List<Route> all = new ArrayList<>();
        all.addAll(new MapRoutes(desk, tiles).all());
        all.addAll(new DownloadRoutes(desk).all());
        all.addAll(new EventRoutes(desk).all());
        // Before the claims: it would be taken for the id of one.
        all.addAll(new StreamRoutes(desk).all());
        all.addAll(new ClaimRoutes(desk).all());
        all.addAll(new DocumentRoutes(desk).all());
        all.addAll(new ActorRoutes(desk).all());
        all.addAll(new NetworkRoutes(desk).all());
        all.addAll(new ConflictRoutes(desk).all());
        all.addAll(new ReviewRoutes(desk, Clock.systemUTC()).all());
        all.addAll(new DecisionRoutes(desk, Clock.systemUTC()).all());
        all.addAll(new StatusRoutes(desk).all());
        all.addAll(new MetricRoutes(desk).all());
        return all;
    }
}
