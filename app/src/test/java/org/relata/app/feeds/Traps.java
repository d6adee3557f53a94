package org.relata.app.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Pages of a server that are more than anybody wants to hold. */
final class Traps {

    private static final byte[] MEGABYTE = new byte[1_000_000];

    private Traps() {}

    /** At /flood a gigabyte; at /bomb so many megabytes packed, said to be packed; at /packed the same bytes as they are. */
    static void set(FeedServer server, int packedMegabytes) throws IOException {
        server.on("/flood", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            write(1_000, exchange.getResponseBody());
        });
        byte[] bomb = bomb(packedMegabytes);
        server.on("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
        });
        server.on("/packed", exchange -> {
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
        });
    }

    /** Fails where the client has gone before. */
    private static void write(int megabytes, OutputStream out) throws IOException {
        for (int i = 0; i < megabytes; i++) {
            out.write(MEGABYTE);
        }
    }

    private static byte[] bomb(int megabytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            write(megabytes, out);
        }
        return packed.toByteArray();
    }
}
