package org.relata.app.cli;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Server-sent events as a client hears them, on a thread of its own. */
final class HeardEvents implements AutoCloseable {

    private final CompletableFuture<HttpResponse<Stream<String>>> answer;
    private final CompletableFuture<Void> end = new CompletableFuture<>();
    private final List<Event> events = new ArrayList<>();
    private Event next = new Event("", "", "");

    /** An event; its id is that of the last one that had one. */
    record Event(String kind, String id, String data) {}

    private HeardEvents(CompletableFuture<HttpResponse<Stream<String>>> answer) {
        this.answer = answer;
        Thread thread = new Thread(this::read, "listener of a test");
        thread.setDaemon(true);
        thread.start();
    }

    static HeardEvents of(HttpClient client, HttpRequest request) {
        return new HeardEvents(client.sendAsync(request, HttpResponse.BodyHandlers.ofLines()));
    }

    private void read() {
        try (Stream<String> lines = answer.join().body()) {
            lines.forEach(this::line);
            end.complete(null);
        } catch (RuntimeException cut) {
            end.complete(null);
        }
    }

    private synchronized void line(String line) {
        if (line.isEmpty()) {
            if (!next.data().isEmpty()) {
                events.add(next);
                notifyAll();
            }
            next = new Event("", next.id(), "");
        } else if (line.startsWith("event: ")) {
            next = new Event(line.substring(7), next.id(), next.data());
        } else if (line.startsWith("id: ")) {
            next = new Event(next.kind(), line.substring(4), next.data());
        } else if (line.startsWith("data: ")) {
            next = new Event(next.kind(), next.id(), line.substring(6));
        }
    }

    /** The head of the answer, which comes before any event. */
    HttpResponse<Stream<String>> head() throws Exception {
        return answer.get(20, TimeUnit.SECONDS);
    }

    /** The first event of the kind, waited for. */
    synchronized Event event(String kind) throws InterruptedException {
        return first(event -> event.kind().equals(kind), kind);
    }

    private Event first(Predicate<Event> wanted, String name) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until) {
            for (Event event : events) {
                if (wanted.test(event)) {
                    return event;
                }
            }
            wait(200);
        }
        throw new AssertionError("no event " + name + " among " + events);
    }

    synchronized List<Event> all() {
        return List.copyOf(events);
    }

    /** Whether the server ends the stream within this time. */
    boolean endsWithin(Duration time) throws Exception {
        try {
            end.get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException late) {
            return false;
        }
    }

    /** Goes, as one who closes the page. */
    @Override
    public void close() {
        var unused = answer.thenAccept(response -> response.body().close());
    }
}
