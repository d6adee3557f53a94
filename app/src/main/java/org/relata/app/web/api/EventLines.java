package org.relata.app.web.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.relata.contract.Json;

/** Server-sent events as lines (HTML Living Standard, 9.2). What is written is sent at once. */
final class EventLines {

    private final OutputStream out;

    EventLines(OutputStream out) {
        this.out = out;
    }

    /** How long a browser waits before it asks again after a break. */
    void retryAfter(int milliseconds) throws IOException {
        send("retry: " + milliseconds + "\n\n");
    }

    /** An event; {@code data} is on one line. */
    void event(String kind, long id, String data) throws IOException {
        send("event: " + kind + "\nid: " + id + "\ndata: " + data + "\n\n");
    }

    /** So far was looked, and nothing is to be told of it: who comes back need not be told again. */
    void position(long id) throws IOException {
        send("id: " + id + "\n\n");
    }

    /** Nothing, so that both sides notice when the other has gone. */
    void heartbeat() throws IOException {
        send(": here\n\n");
    }

    /** So many claims came, each of which is not sent. */
    void more(long id, int claims, boolean exact) throws IOException {
        event("more", id, Json.text(json -> {
            json.writeStartObject();
            json.writeNumberField("claims", claims);
            json.writeBooleanField("exact", exact);
            json.writeEndObject();
        }));
    }

    private void send(String lines) throws IOException {
        out.write(lines.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
