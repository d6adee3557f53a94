package org.relata.app.feeds;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of the test's own on loopback, which tells what it was asked for. */
public final class FeedServer implements AutoCloseable {

    private final ExecutorService work = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    /** Starts on a free port. */
    public FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(work);
        server.createContext("/", this::handle);
        server.start();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        most.accumulateAndGet(now.incrementAndGet(), Math::max);
        try (exchange) {
            HttpHandler handler = handlers.get(path);
            if (handler == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                handler.handle(exchange);
            }
        } finally {
            now.decrementAndGet();
        }
    }

    /** The address of a path. */
    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Answers so at this path. */
    public void on(String path, HttpHandler handler) {
        handlers.put(path, handler);
    }

    /** Answers with this body at this path. */
    public void on(String path, String type, String body) {
        on(path, exchange -> answer(exchange, 200, type, body));
    }

    /** Answers with a page of one article. */
    public void page(String path, String title, String sentence) {
        on(
                path,
                "text/html; charset=utf-8",
                "<!doctype html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                        + sentence + "</p><p>Officials in the town of Harbel said on Thursday that roads had been closed since"
                        + " the morning and that shops would stay shut until the end of the week.</p></article></body></html>");
    }

    /** A feed of RSS 2.0 with items at these paths. */
    public String rss(String... paths) {
        StringBuilder items = new StringBuilder();
        for (String path : paths) {
            items.append("<item><title>About ").append(path).append("</title><link>");
            items.append(path.startsWith("/") ? at(path) : path);
            items.append("</link><pubDate>Mon, 19 May 2025 08:30:00 GMT</pubDate></item>");
        }
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Harbel Courier</title><link>" + at("/")
                + "</link><description>News</description>" + items + "</channel></rss>";
    }

    /** Sends an answer. */
    public static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** Sends a redirect. */
    public void redirect(String path, String location) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, "text/plain", "");
        });
    }

    /** How often the path was asked for. */
    public long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    /** The most requests that were open at once. */
    public int mostAtOnce() {
        return most.get();
    }

    @Override
    public void close() {
        server.stop(0);
        work.shutdownNow();
    }
}
