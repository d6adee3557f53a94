package org.relata.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import io.javalin.router.Endpoint;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.eclipse.jetty.server.HttpConfiguration;
import org.relata.RelataException;
import org.relata.app.web.security.SecurityHeaders;
import org.relata.app.web.security.Sessions;

/** The desk's server. It holds no state but the sessions; what is shown comes from its routes. */
public final class WebServer implements AutoCloseable {

    /** The most that is taken of a request's body, in bytes: a text of 2 M characters and what is around it. */
    static final long LARGEST_BODY = 9_000_000;

    private static final String FILES = "/org/relata/app/web/desk";
    private static final int LARGEST_HEADER = 16 * 1024;
    private static final long REQUEST_TIMEOUT = 60_000;

    private final Javalin javalin;
    private final List<Route> routes;
    private final Gate gate;

    private WebServer(Javalin javalin, List<Route> routes, Gate gate) {
        this.gate = gate;
        this.javalin = javalin;
        this.routes = routes;
    }

    /**
     * Starts a server.
     *
     * @param routes makes the routes, which ask the gate who is there
     * @param words is told of faults of our own
     * @throws RelataException of code {@code USAGE} when the port is taken
     */
    public static WebServer start(
            DeskSettings settings, BiFunction<Gate, Sessions, List<Route>> routes, PrintStream words) {
        Sessions sessions = new Sessions(Clock.systemUTC());
        Gate gate = new Gate(settings, sessions, Clock.systemUTC());
        List<Route> all = routes.apply(gate, sessions);
        Map<String, String> headers = new SecurityHeaders(TileOrigin.of(settings.tiles())).all();
        Turns turns = new Turns();
        Javalin javalin = Javalin.create(config -> {
            plainly(config);
            config.routes.before(context -> {
                headers.forEach(context::header);
                gate.checkHost(context);
            });
            for (Route route : all) {
                Handler handler = turns.of(route);
                config.routes.addEndpoint(new Endpoint(route.method(), route.path(), context -> {
                    gate.check(route, context);
                    handler.handle(context);
                }));
            }
            DeskPages.add(config);
            faults(config, words);
        });
        try {
            javalin.start(settings.host(), settings.port());
        } catch (RuntimeException e) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "The desk cannot listen on " + settings.host() + " port " + settings.port()
                            + "; is it taken? --port gives another",
                    e);
        }
        return new WebServer(javalin, all, gate);
    }

    private static void plainly(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.prefer405over404 = true;
        config.http.generateEtags = true;
        config.http.asyncTimeout = REQUEST_TIMEOUT;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.modifyHttpConfiguration(WebServer::modestly);
        config.staticFiles.add(files -> {
            files.hostedPath = "/desk";
            files.directory = FILES;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache", "X-Content-Type-Options", "nosniff");
        });
        config.staticFiles.enableWebjars();
    }

    private static void modestly(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(LARGEST_HEADER);
    }

    private static void faults(JavalinConfig config, PrintStream words) {
        config.routes.exception(
                Refusal.class,
                (refusal, context) -> Problem.answer(context, refusal.status(), String.valueOf(refusal.getMessage())));
        config.routes.exception(
                HttpResponseException.class,
                (refused, context) ->
                        Problem.answer(context, refused.getStatus(), String.valueOf(refused.getMessage())));
        config.routes.exception(
                RelataException.class,
                (fault, context) -> Problem.answer(context, status(fault), String.valueOf(fault.getMessage())));
        config.routes.exception(Exception.class, (fault, context) -> own(fault, context, words));
        config.routes.error(404, WebServer::unknown);
    }

    private static int status(RelataException fault) {
        return switch (fault.code()) {
            case INPUT, USAGE, DATA -> 400;
            default -> 500;
        };
    }

    private static void own(Exception fault, Context context, PrintStream words) {
        words.println("relata: " + context.method() + " " + context.path() + ": " + fault);
        Problem.answer(context, 500, "Relata failed on this request; its log says why.");
    }

    private static void unknown(Context context) {
        if (!Problem.isSaid(context)) {
            Problem.answer(context, 404, "There is nothing at this address; see /api/v1/openapi.json.");
        }
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** The routes that it answers, as its description has them. */
    public List<Route> routes() {
        return List.copyOf(routes);
    }

    /** Ends it, open requests first. */
    @Override
    public void close() {
        gate.close();
        javalin.stop();
    }
}
