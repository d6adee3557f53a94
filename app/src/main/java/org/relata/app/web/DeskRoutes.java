package org.relata.app.web;

import io.javalin.http.Context;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;
import org.relata.app.feeds.Fetched;
import org.relata.app.feeds.Fetcher;
import org.relata.app.web.api.CodeRoutes;
import org.relata.app.web.api.Desk;
import org.relata.app.web.api.RecordRoutes;
import org.relata.app.web.api.SessionRoutes;
import org.relata.app.web.security.Role;
import org.relata.app.web.security.Sessions;

/** All routes of the interface: a new file of routes is one line here. */
public final class DeskRoutes {

    private DeskRoutes() {}

    /** The routes, the description of them last. */
    public static List<Route> all(Sessions sessions, DeskSettings settings, Desk desk, Fetcher fetcher) {
        List<Route> all = new ArrayList<>();
        all.addAll(new SessionRoutes(desk.gate(), sessions, settings.accounts()).all());
        all.addAll(new CodeRoutes(desk.coder(), url -> page(fetcher, url)).all());
        all.addAll(RecordRoutes.all(desk, settings.tiles()));
        all.add(description(all));
        return List.copyOf(all);
    }

    private static byte[] page(Fetcher fetcher, String url) {
        URI address;
        try {
            address = new URI(url.strip());
        } catch (java.net.URISyntaxException wrong) {
            throw Refusal.wrong("This is no address: " + wrong.getMessage());
        }
        try {
            Fetched page = fetcher.fetch(address, Fetcher.Known.NOTHING);
            if (page.status() != 200) {
                throw new Refusal(502, url + " answered with status " + page.status() + ".");
            }
            return page.body();
        } catch (RelataException refused) {
            throw new Refusal(422, String.valueOf(refused.getMessage()));
        }
    }

    private static Route description(List<Route> routes) {
        String path = "/api/v1/openapi.json";
        Route alone = Route.look(path, "This description.", context -> {}).forRole(Role.ANYONE);
        List<Route> all = new ArrayList<>(routes);
        all.add(alone);
        String text = OpenApi.of(all);
        return Route.look(path, "This description.", (Context context) -> {
                    context.result(text);
                    context.contentType("application/json");
                })
                .forRole(Role.ANYONE);
    }
}
