package org.relata.app.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.relata.Pipeline;
import org.relata.contract.Json;

/** The description of the interface in OpenAPI 3.1, made from the routes themselves. */
final class OpenApi {

    private OpenApi() {}

    static String of(List<Route> routes) {
        Map<String, Map<String, Route>> paths = new LinkedHashMap<>();
        for (Route route : routes) {
            paths.computeIfAbsent(route.path().replace("<", "{").replace(">", "}"), path -> new LinkedHashMap<>())
                    .put(route.method().name().toLowerCase(Locale.ROOT), route);
        }
        return Json.text(json -> write(paths, json));
    }

    private static void write(Map<String, Map<String, Route>> paths, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("openapi", "3.1.0");
        json.writeObjectFieldStart("info");
        json.writeStringField("title", "Relata");
        json.writeStringField("version", Pipeline.VERSION);
        json.writeStringField("description", "Who did what to whom, when and where – according to whom, and how sure.");
        json.writeEndObject();
        json.writeObjectFieldStart("paths");
        for (Map.Entry<String, Map<String, Route>> path : paths.entrySet()) {
            json.writeObjectFieldStart(path.getKey());
            for (Map.Entry<String, Route> method : path.getValue().entrySet()) {
                json.writeFieldName(method.getKey());
                operation(method.getValue(), json);
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void operation(Route route, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("summary", route.summary());
        json.writeStringField("operationId", operationId(route));
        json.writeArrayFieldStart("parameters");
        for (Route.Parameter parameter : route.parameters()) {
            parameter(parameter, json);
        }
        if (route.changes()) {
            token(json);
        }
        json.writeEndArray();
        String body = route.body();
        if (body != null) {
            json.writeObjectFieldStart("requestBody");
            json.writeStringField("description", body);
            json.writeBooleanField("required", true);
            content("application/json", json);
            json.writeEndObject();
        }
        responses(route, json);
        json.writeStringField("x-role", route.role().word());
        json.writeEndObject();
    }

    private static void parameter(Route.Parameter parameter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("in", parameter.inPath() ? "path" : "query");
        json.writeBooleanField("required", parameter.inPath());
        json.writeStringField("description", parameter.description());
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", parameter.type());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void token(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", Gate.TOKEN);
        json.writeStringField("in", "header");
        json.writeBooleanField("required", true);
        json.writeStringField("description", "The token that GET /api/v1/session tells.");
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", "string");
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void responses(Route route, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart("200");
        json.writeStringField("description", "What was asked for.");
        content(route.answer(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("default");
        json.writeStringField("description", "A problem (RFC 9457): what was wrong and what to do.");
        content("application/problem+json", json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void content(String mediaType, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(mediaType);
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", mediaType.endsWith("json") ? "object" : "string");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String operationId(Route route) {
        String path = route.path().replace("/api/v1/", "").replaceAll("[{}<>]", "");
        return route.method().name().toLowerCase(Locale.ROOT) + "-"
                + path.replace('/', '-').replace('.', '-');
    }
}
