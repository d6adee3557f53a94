package org.relata.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.relata.app.feeds.AddressCheck;
import org.relata.app.feeds.FetchLimits;
import org.relata.app.feeds.Fetcher;
import org.relata.app.web.DeskSettings;
import org.relata.app.web.WebServer;
import org.relata.app.web.security.Accounts;
import org.relata.app.web.security.AccountsFile;
import org.relata.app.web.security.Passwords;
import org.relata.corroborate.Corroborator;
import org.relata.store.Access;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code relata serve}: the desk in the browser and the HTTP interface. */
@Command(
        name = "serve",
        description = "Serves the desk and the HTTP interface. This machine alone can reach it, unless --host says"
                + " otherwise; then people sign in.")
final class ServeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final CorroborationOptions corroboration = new CorroborationOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--port", paramLabel = "N", defaultValue = "8420", description = "The port (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on (${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--accounts",
            paramLabel = "FILE",
            description = "Who may sign in; `relata account` makes its entries.")
    private @Nullable Path accounts;

    @Option(
            names = "--proxy-header",
            paramLabel = "NAME",
            description = "Behind a proxy that signs people in: the header in which it tells who it is. Every request"
                    + " must come through it.")
    private @Nullable String proxyHeader;

    @Option(
            names = "--tiles",
            paramLabel = "URL",
            description =
                    "Map tiles, as in https://tiles.example.org/{z}/{x}/{y}.png. Without: built-in outlines, and no"
                            + " request leaves the machine.")
    private @Nullable String tiles;

    @Option(
            names = "--looks",
            paramLabel = "N",
            description = "The most requests of one client a minute; without: 1200 where people sign in, else 1000000.")
    private @Nullable Integer looks;

    @Option(
            names = "--work",
            paramLabel = "N",
            description = "The most of them that take work (coding a text, the verdict on a conflict, a download);"
                    + " without: 60 where people sign in, else 600.")
    private @Nullable Integer work;

    ServeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        Accounts known = accounts == null ? null : AccountsFile.read(accounts, new Passwords());
        boolean shared = known != null || proxyHeader != null;
        DeskSettings.Rates usual = shared ? DeskSettings.Rates.SHARED : DeskSettings.Rates.OWN;
        DeskSettings settings = new DeskSettings(host, port, known, proxyHeader, tiles, usual.with(looks, work));
        try (Store record = Store.open(store.address, Access.CHANGE)) {
            serve(settings, record);
        }
        return Commands.DONE;
    }

    private void serve(DeskSettings settings, Store record) throws InterruptedException {
        Engine engine = EngineSource.open(surroundings, data);
        List<Path> registries = data.settings().registries();
        Corroborator corroborator = corroboration.corroborator(registries, surroundings);
        try (Fetcher fetcher = new Fetcher(FetchLimits.USUAL, AddressCheck::isPublic);
                WebServer server = new DeskServer(
                                surroundings, settings, record, engine, registries, corroborator, fetcher)
                        .start()) {
            String shown = host.contains(":") ? "[" + host + "]" : host;
            surroundings
                    .err()
                    .println("relata: the desk is at http://" + shown + ":" + server.port() + "/ (Ctrl-C ends it)");
            new CountDownLatch(1).await();
        }
    }
}
