package org.relata.app.feeds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.relata.RelataException;

/** Answers {@code /metrics} to this machine alone. */
public final class MetricsServer implements AutoCloseable {

    private final HttpServer server;

    private MetricsServer(HttpServer server) {
        this.server = server;
    }

    /** Listens on this port of the loopback address; 0 for any. */
    public static MetricsServer start(int port, Supplier<MetricsText> metrics) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            server.createContext("/", exchange -> answer(exchange, metrics));
            server.start();
            return new MetricsServer(server);
        } catch (IOException | IllegalArgumentException taken) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "The metrics cannot be served on port " + port + ": " + taken.getMessage() + "; --metrics-port gives another",
                    taken);
        }
    }

    private static void answer(HttpExchange exchange, Supplier<MetricsText> metrics) throws IOException {
        try (exchange) {
            boolean known = exchange.getRequestURI().getPath().equals("/metrics");
            byte[] body = (known ? metrics.get().toString() : "There is /metrics.\n").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", MetricsText.TYPE);
            exchange.sendResponseHeaders(known ? 200 : 404, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        }
    }

    /** The port. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
