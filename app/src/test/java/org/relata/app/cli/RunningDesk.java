package org.relata.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.Pipeline;
import org.relata.Settings;
import org.relata.app.feeds.FetchLimits;
import org.relata.app.feeds.Fetcher;
import org.relata.app.web.DeskSettings;
import org.relata.app.web.WebServer;
import org.relata.app.web.security.Accounts;
import org.relata.app.web.security.Passwords;
import org.relata.app.web.security.Role;
import org.relata.corroborate.Corroborator;
import org.relata.model.Published;
import org.relata.parse.Parsers;
import org.relata.resolve.actor.Registry;
import org.relata.store.Access;
import org.relata.store.Adding;
import org.relata.store.Run;
import org.relata.store.Store;

/** A real desk on a free port of this machine, over a store made of the shipped examples. */
final class RunningDesk implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    private static @Nullable Engine engine;

    private final Path file;
    private final Store store;
    private final Fetcher fetcher;
    private final WebServer server;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final ByteArrayOutputStream words = new ByteArrayOutputStream();

    private RunningDesk(
            Path file, @Nullable Accounts accounts, @Nullable String proxyHeader, DeskSettings.Rates rates) {
        this.file = file;
        store = Store.open(file.toString(), Access.ADD);
        fetcher = new Fetcher(FetchLimits.USUAL, InetAddress::isLoopbackAddress);
        Surroundings surroundings = surroundings(words);
        DeskSettings settings = new DeskSettings("127.0.0.1", 0, accounts, proxyHeader, null, rates);
        server = new DeskServer(
                        surroundings,
                        settings,
                        store,
                        engine(),
                        List.of(),
                        new Corroborator(Registry.builtIn()),
                        fetcher)
                .start();
    }

    private static Surroundings surroundings(ByteArrayOutputStream words) {
        return new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintStream(words, true, StandardCharsets.UTF_8),
                false,
                false,
                Parsers::load);
    }

    /** Makes a store of the shipped examples in this folder. */
    static Path examples(Path folder) {
        Path file = folder.resolve("examples.db");
        add(file, List.of("../examples/ministry-raid.txt"), "2025-05-19");
        add(file, List.of("../examples/border-strikes.html", "../examples/raid-reports.jsonl"), null);
        return file;
    }

    /** Adds a text to the store's file as another process would: the desk hears of it from the file alone. */
    static void addMeanwhile(Path file, String text) throws IOException {
        Path input = Files.createTempFile(file.toAbsolutePath().getParent(), "news", ".txt");
        Files.writeString(input, text);
        add(file, List.of(input.toString()), "2025-05-20");
    }

    /** The same of a document with this id. */
    static void addDocument(Path file, String id, String text) throws IOException {
        Path input = Files.createTempFile(file.toAbsolutePath().getParent(), "news", ".jsonl");
        Files.writeString(input, "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}\n");
        add(file, List.of(input.toString()), "2025-05-20");
    }

    private static void add(Path file, List<String> inputs, @Nullable String published) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        Problems problems = new Problems(new PrintStream(words, true, StandardCharsets.UTF_8));
        try (Store store = Store.open(file.toString(), Access.ADD);
                AddingReport report = new AddingReport(surroundings(words), problems);
                Adding adding = store.adding(
                        new Run(engine().provenance(), null), new Corroborator(Registry.builtIn()), report)) {
            add(inputs, published, problems, new StoreCoding(engine(), adding, problems), words);
        }
    }

    private static void add(
            List<String> inputs,
            @Nullable String published,
            Problems problems,
            StoreCoding coding,
            ByteArrayOutputStream words) {
        InputOptions options = new InputOptions();
        options.inputs = inputs;
        options.published = published == null ? null : Published.parse(published);
        DocumentSource documents = new DocumentSource(surroundings(words), options, problems);
        while (documents.hasNext()) {
            coding.add(coding.code(documents.next()));
        }
    }

    /** The engine takes seconds to load, so the tests of one process share it. */
    static synchronized Engine engine() {
        Engine loaded = engine;
        if (loaded == null) {
            loaded = new PipelineEngine(Pipeline.open(
                    () -> Parsers.load(Parsers.DEFAULT, new ModelBar(surroundings(new ByteArrayOutputStream()))),
                    Settings.builtIn(),
                    remark -> {}));
            engine = loaded;
        }
        return loaded;
    }

    static RunningDesk open(Path file) {
        return new RunningDesk(file, null, null, DeskSettings.Rates.OWN);
    }

    static RunningDesk withAccounts(Path file) {
        Passwords passwords = new Passwords();
        String hash = passwords.hash(PASSWORD);
        return new RunningDesk(
                file,
                new Accounts(
                        List.of(
                                new Accounts.Account("rita", Role.READER, hash),
                                new Accounts.Account("anna", Role.ANALYST, hash),
                                new Accounts.Account("ada", Role.ADMIN, hash)),
                        passwords),
                null,
                new DeskSettings.Rates(100_000, 100_000, 6));
    }

    static RunningDesk behindProxy(Path file, String header) {
        return new RunningDesk(file, null, header, DeskSettings.Rates.SHARED);
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    WebServer server() {
        return server;
    }

    /** The file of the store. */
    Path file() {
        return file;
    }

    Store store() {
        return store;
    }

    /** What the server said of its own faults. */
    String words() {
        return words.toString(StandardCharsets.UTF_8);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(60));
    }

    /** Begins to listen; what the server says comes while it is said. */
    HeardEvents listen(HttpRequest.Builder request) {
        return HeardEvents.of(client, request.build());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        fetcher.close();
        store.close();
    }
}
