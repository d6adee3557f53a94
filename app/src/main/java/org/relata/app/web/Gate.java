package org.relata.app.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.security.HostCheck;
import org.relata.app.web.security.Person;
import org.relata.app.web.security.RateLimit;
import org.relata.app.web.security.Role;
import org.relata.app.web.security.Sessions;

/** Lets a request through to its route, or refuses it: host, rate, role, token. Safe for threads. */
public final class Gate {

    /** The cookie that holds a session's id. */
    public static final String COOKIE = "relata-session";

    /** The header that holds the token against forged requests. */
    public static final String TOKEN = "X-Relata-Token";

    private final DeskSettings settings;
    private final HostCheck hosts;
    private final Sessions sessions;
    private final List<Runnable> closing = new CopyOnWriteArrayList<>();
    private final Map<Route.Cost, RateLimit> limits = new EnumMap<>(Route.Cost.class);

    /** The token of a desk without accounts: who can read it came from the desk's own page. */
    private final String openToken;

    Gate(DeskSettings settings, Sessions sessions, Clock clock) {
        this.settings = settings;
        this.sessions = sessions;
        this.hosts = new HostCheck(settings.isLoopback());
        this.openToken = sessions.secret();
        DeskSettings.Rates rates = settings.rates();
        limits.put(Route.Cost.LOOK, new RateLimit(rates.looksAMinute(), rates.looksAMinute(), clock));
        limits.put(Route.Cost.WORK, new RateLimit(rates.workAMinute(), rates.workAMinute(), clock));
        limits.put(Route.Cost.SIGN_IN, new RateLimit(rates.signInsAMinute(), rates.signInsAMinute(), clock));
    }

    /**
     * Checks a request before its route runs.
     *
     * @throws Refusal when it may not pass
     */
    void check(Route route, Context context) {
        checkRate(route, context);
        Person person = person(context);
        if (!person.role().covers(route.role())) {
            boolean unknown = person.role() == Role.ANYONE;
            throw new Refusal(
                    unknown ? 401 : 403,
                    unknown
                            ? "Sign in first."
                            : "This is for those in the role " + route.role().word() + ".");
        }
        if (route.changes()) {
            checkToken(context);
        }
    }

    /** Checks what holds for every request, also for the desk's own files. */
    void checkHost(Context context) {
        if (!hosts.accepts(context.header("Host"))) {
            throw new Refusal(421, "This desk answers to localhost alone.");
        }
        if (!hosts.sameOrigin(context.header("Origin"), context.header("Host"))) {
            throw new Refusal(403, "Requests from other sites are refused.");
        }
    }

    /** Who asks. */
    public Person person(Context context) {
        String header = settings.proxyHeader();
        if (header != null) {
            return settings.behindProxy(context.header(header));
        }
        if (settings.accounts() == null) {
            return Person.LOCAL;
        }
        return session(context).map(Sessions.Session::person).orElse(Person.NOBODY);
    }

    /** The token that this client must send with what changes something. */
    public String token(Context context) {
        return session(context).map(Sessions.Session::token).orElse(openToken);
    }

    /** The session that the request's cookie names. */
    public Optional<Sessions.Session> session(Context context) {
        String id = context.cookie(COOKIE);
        return id == null ? Optional.empty() : sessions.of(id);
    }

    /** Whether somebody who was let in may still be there: the session has not ended meanwhile. This is no use of it. */
    public boolean mayStay(Context context) {
        if (settings.proxyHeader() != null || settings.accounts() == null) {
            return true;
        }
        String id = context.cookie(COOKIE);
        return id != null && sessions.isOpen(id);
    }

    /** What the client is known by where something is counted for each. */
    public String client(Context context) {
        return settings.client(context);
    }

    /** To be told when the server ends, so that answers without an end come to one. */
    public void whenClosing(Runnable listener) {
        closing.add(listener);
    }

    void close() {
        closing.forEach(Runnable::run);
    }

    private void checkRate(Route route, Context context) {
        RateLimit limit = limits.get(route.cost());
        int wait = limit == null ? 0 : limit.take(settings.client(context));
        if (wait > 0) {
            context.header("Retry-After", Integer.toString(wait));
            throw new Refusal(429, "Too many requests; try again in " + wait + " s.");
        }
    }

    private void checkToken(Context context) {
        if (!same(context.header(TOKEN), token(context))) {
            throw new Refusal(403, "The header " + TOKEN + " is missing or wrong; GET /api/v1/session tells it.");
        }
    }

    private static boolean same(@Nullable String given, String wanted) {
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8), wanted.getBytes(StandardCharsets.UTF_8));
    }
}
