package org.relata.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.Gate;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.app.web.security.Accounts;
import org.relata.app.web.security.Person;
import org.relata.app.web.security.Role;
import org.relata.app.web.security.Sessions;
import org.relata.contract.Json;

/** Signing in and out, and who is there. */
public final class SessionRoutes {

    private static final String PATH = "/api/v1/session";

    private final Gate gate;
    private final Sessions sessions;
    private final @Nullable Accounts accounts;

    /** The routes of a desk with these accounts; null where it has none. */
    public SessionRoutes(Gate gate, Sessions sessions, @Nullable Accounts accounts) {
        this.gate = gate;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    /** The routes. */
    public List<Route> all() {
        return List.of(
                Route.look(PATH, "Who is there, and the token for requests that change something.", this::who)
                        .forRole(Role.ANYONE),
                new Route(
                        HandlerType.POST,
                        PATH,
                        Role.ANYONE,
                        Route.Cost.SIGN_IN,
                        false,
                        "Signs in.",
                        List.of(),
                        "{\"name\", \"password\"}",
                        "application/json",
                        this::signIn),
                new Route(
                        HandlerType.DELETE,
                        PATH,
                        Role.ANYONE,
                        Route.Cost.LOOK,
                        true,
                        "Signs out.",
                        List.of(),
                        null,
                        "application/json",
                        this::signOut));
    }

    private void who(Context context) {
        answer(context, gate.person(context), gate.token(context));
    }

    private void signIn(Context context) {
        JsonNode body = Bodies.json(context);
        if (accounts == null) {
            throw Refusal.wrong("This desk has no accounts.");
        }
        Person person = accounts.person(Bodies.text(body, "name"), Bodies.text(body, "password"))
                .orElseThrow(() -> new Refusal(401, "No account has this name and password."));
        gate.session(context).ifPresent(old -> sessions.end(old.id()));
        Sessions.Session session = sessions.begin(person);
        context.cookie(cookie(session.id(), (int) Sessions.IDLE.toSeconds(), context));
        answer(context, person, session.token());
    }

    private void signOut(Context context) {
        gate.session(context).ifPresent(session -> sessions.end(session.id()));
        context.cookie(cookie("", 0, context));
        answer(context, Person.NOBODY, "");
    }

    private static Cookie cookie(String value, int seconds, Context context) {
        boolean secure = "https".equals(context.scheme()) || "https".equals(context.header("X-Forwarded-Proto"));
        return new Cookie(Gate.COOKIE, value, "/", seconds, secure, true, null, SameSite.STRICT);
    }

    private static void answer(Context context, Person person, String token) {
        context.header("Cache-Control", "no-store");
        context.result(Json.text(json -> {
            json.writeStartObject();
            json.writeStringField("name", person.name());
            json.writeStringField("role", person.role().word());
            json.writeStringField("token", token);
            json.writeEndObject();
        }));
        context.contentType("application/json");
    }
}
