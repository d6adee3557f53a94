package org.relata.bench.desk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.relata.store.Access;
import org.relata.store.Store;

/**
 * Twenty readers at a real {@code relata serve} while another process adds claims: {@code DeskLoad FILE REQUESTS}. The store
 * is one of {@code StoreBenchmark}. Prints errors, median, 99th percentile and worst by route.
 */
public final class DeskLoad {

    private static final int READERS = Integer.getInteger("readers", 20);
    private static final int LISTENERS = Integer.getInteger("listeners", 4);
    private static final int CLAIMS_A_SECOND = Integer.getInteger("adding", 100);
    private static final int FIRST = 10_000_000;
    private static final int WARM_UP = Integer.getInteger("warm", 600);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double SECOND = 1e9;

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Requests requests;

    private DeskLoad(String address, Requests requests) {
        this.requests = requests;
        this.address = address;
    }

    /** Asks so many times. */
    public static void main(String[] arguments) throws Exception {
        Path store = Path.of(arguments[0]);
        int number = Integer.parseInt(arguments[1]);
        Requests requests = new Requests();
        try (Store opened = Store.open(store.toString(), Access.ADD)) {
            requests.learn(opened);
        }
        Path registry = Files.createTempFile("made-actors", ".yaml");
        Files.writeString(registry, requests.registry());
        try (Neighbour server = Neighbour.start(List.of(
                "-Xms1g",
                "-Xmx3g",
                "-XX:+UseParallelGC",
                "org.relata.app.Main",
                "serve",
                "--store",
                store.toString(),
                "--port",
                "0",
                "--registry",
                registry.toString(),
                "--work",
                "1000000"))) {
            String said = server.line(line -> line.contains("the desk is at "));
            int at = said.indexOf("http://");
            new DeskLoad(said.substring(at, said.indexOf('/', at + 7)), requests).run(store, number, server);
        } finally {
            Files.delete(registry);
        }
    }

    private void run(Path store, int number, Neighbour server) throws Exception {
        ask(-WARM_UP, 0);
        int first = FIRST + (int) (System.currentTimeMillis() / 1000 % 1_000_000) * 1000;
        try (Neighbour adding = Neighbour.start(List.of(
                "-Xmx1g",
                "-XX:+UseSerialGC",
                MadeStream.class.getName(),
                store.toString(),
                Integer.toString(first),
                Integer.toString(CLAIMS_A_SECOND)))) {
            adding.line(line -> line.matches("\\d+"));
            AtomicInteger heard = new AtomicInteger();
            List<Thread> listeners = listeners(heard);
            Duration before = server.processorTime();
            long start = System.nanoTime();
            Times times = ask(0, number);
            double seconds = (System.nanoTime() - start) / SECOND;
            times.print(seconds);
            System.out.printf(
                    Locale.ROOT,
                    "processor time of the server, ms a request\t%.1f%n",
                    server.processorTime().minus(before).toMillis() / (double) number);
            System.out.println("claims added meanwhile\t" + adding.lastLine());
            System.out.println("events heard by " + LISTENERS + " listeners\t" + heard);
            listeners.forEach(Thread::interrupt);
        }
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
    }

    /** Each reader asks for the next as soon as it has the one before. */
    private Times ask(int from, int to) throws InterruptedException {
        Times times = new Times();
        AtomicInteger next = new AtomicInteger(from);
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Thread reader = new Thread(() -> read(next, to, times), "reader");
            readers.add(reader);
            reader.start();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        return times;
    }

    private void read(AtomicInteger next, int to, Times times) {
        for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
            Requests.Request request = requests.request(number);
            long start = System.nanoTime();
            String why = "";
            try {
                HttpResponse<byte[]> answer =
                        client.send(request(request.path()), HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() != 200) {
                    why = "status " + answer.statusCode() + " " + request.path();
                }
            } catch (IOException fault) {
                why = fault.getClass().getSimpleName() + ": " + fault.getMessage();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
            times.took(request, System.nanoTime() - start, !why.isEmpty(), why);
        }
    }

    private List<Thread> listeners(AtomicInteger heard) {
        List<Thread> listeners = new ArrayList<>();
        for (int i = 0; i < LISTENERS; i++) {
            String query = i % 2 == 0 ? "" : "?type=ASSAULT&count=true";
            Thread listener = new Thread(() -> listen("/api/v1/claims/stream" + query, heard), "listener");
            listener.setDaemon(true);
            listeners.add(listener);
            listener.start();
        }
        return listeners;
    }

    private void listen(String path, AtomicInteger heard) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        try (Stream<String> lines =
                client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            lines.filter(line -> line.startsWith("event: claim") || line.startsWith("event: more"))
                    .forEach(line -> heard.incrementAndGet());
        } catch (IOException | java.io.UncheckedIOException ended) {
            System.err.println("a listener ended: " + ended);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
