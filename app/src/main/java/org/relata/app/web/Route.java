package org.relata.app.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.app.web.security.Role;

/**
 * One entry of the interface.
 *
 * @param path below the root, parameters in braces: {@code /api/v1/claims/{id}}
 * @param role who may use it
 * @param cost how the rate of its use is limited
 * @param changes whether it changes something that is kept, so that it asks for the token against forged requests
 * @param summary what it does, in one sentence
 * @param body what is sent with it, in words; null where nothing is
 * @param answer media type of what comes back
 */
public record Route(
        HandlerType method,
        String path,
        Role role,
        Cost cost,
        boolean changes,
        String summary,
        List<Parameter> parameters,
        @Nullable String body,
        String answer,
        Handler handler) {

    /** How the rate is limited. */
    public enum Cost {
        /** A look into the record. */
        LOOK,
        /** Seconds of work, or a request to elsewhere. */
        WORK,
        /** A try at a password. */
        SIGN_IN
    }

    /**
     * What can be given in the path or behind the question mark.
     *
     * @param type in the words of JSON Schema: string, integer, number, boolean
     */
    public record Parameter(String name, boolean inPath, String type, String description) {}

    public Route {
        parameters = List.copyOf(parameters);
    }

    /** A look into the record that readers may take, answered in JSON. */
    public static Route look(String path, String summary, Handler handler) {
        return new Route(
                HandlerType.GET,
                path,
                Role.READER,
                Cost.LOOK,
                false,
                summary,
                List.of(),
                null,
                "application/json",
                handler);
    }

    /** Something that an analyst changes, sent and answered in JSON. */
    public static Route change(String path, String summary, String body, Handler handler) {
        return new Route(
                HandlerType.POST,
                path,
                Role.ANALYST,
                Cost.WORK,
                true,
                summary,
                List.of(),
                body,
                "application/json",
                handler);
    }

    /** The same with one more parameter; in the path where the path names it. */
    public Route with(String name, String type, String description) {
        List<Parameter> all = new ArrayList<>(parameters);
        all.add(new Parameter(
                name, path.contains("{" + name + "}") || path.contains("<" + name + ">"), type, description));
        return new Route(method, path, role, cost, changes, summary, all, body, answer, handler);
    }

    /** The same, for others. */
    public Route forRole(Role other) {
        return new Route(method, path, other, cost, changes, summary, parameters, body, answer, handler);
    }

    /** The same, limited otherwise. */
    public Route costing(Cost other) {
        return new Route(method, path, role, other, changes, summary, parameters, body, answer, handler);
    }

    /** The same, answered in another media type. */
    public Route answering(String mediaType) {
        return new Route(method, path, role, cost, changes, summary, parameters, body, mediaType, handler);
    }
}
