package org.relata.app.cli;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.app.feeds.FetchLimits;
import org.relata.app.feeds.MetricsServer;
import org.relata.app.feeds.MetricsText;
import org.relata.app.feeds.Watch;
import org.relata.app.feeds.WatchMetrics;
import org.relata.app.feeds.WatchSettings;
import org.relata.app.feeds.WatchWords;
import org.relata.app.web.api.StoreMetrics;
import org.relata.corroborate.Corroborator;
import org.relata.store.Access;
import org.relata.store.Run;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata watch}: reads into the record what appears. */
@Command(
        name = "watch",
        description = "Watches feeds, sitemaps and folders, and adds what appears to the store: each page once, politely,"
                + " until Ctrl-C. How far each is stands in the store, so a restart goes on from there (docs/watch.md).")
final class WatchCommand implements Callable<Integer> {

    private static final long ENDING_SECONDS = 60;

    private final Surroundings surroundings;

    @Parameters(
            arity = "1..*",
            paramLabel = "FEED",
            description = "The address of an RSS or Atom feed, of a sitemap or of an index of sitemaps; or a folder.")
    private List<String> feeds = List.of();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Option(names = "--once", description = "Ask each once and end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "DURATION",
            defaultValue = "15m",
            converter = DurationConverter.class,
            description = "How often each is asked: 90s, 15m, 6h, 1d (${DEFAULT-VALUE}). One that fails is asked half as"
                    + " often after each failure, down to once in 6 hours, or when it asks to be.")
    private Duration every = Duration.ofMinutes(15);

    @Option(
            names = "--pause",
            paramLabel = "DURATION",
            defaultValue = "2s",
            converter = DurationConverter.class,
            description = "The pause between two requests to one host (${DEFAULT-VALUE}); a longer one that its robots.txt"
                    + " asks for is kept.")
    private Duration pause = Duration.ofSeconds(2);

    @Option(
            names = "--allow-private",
            description = "The feeds may be on this machine or its own network. Where they lead to is checked all the same:"
                    + " their own hosts, and the public internet.")
    private boolean allowPrivate;

    @Option(
            names = "--metrics-port",
            paramLabel = "N",
            description = "Serve metrics for Prometheus at /metrics on this port, to this machine alone.")
    private @Nullable Integer metricsPort;

    @Mixin
    private final CorroborationOptions corroboration = new CorroborationOptions();

    @Mixin
    private final ThreadOptions work = new ThreadOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    WatchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (every.isZero()) {
            throw new RelataException(RelataException.Code.USAGE, "--every must be a second at least");
        }
        Watch.check(feeds);
        Problems problems = new Problems(surroundings.err());
        CountDownLatch done = new CountDownLatch(1);
        try {
            Corroborator corroborator = corroboration.corroborator(data.settings().registries(), surroundings);
            try (Store record = Store.open(store.address, Access.ADD)) {
                watch(record, corroborator, problems, done);
            }
        } finally {
            done.countDown();
        }
        return problems.exitCode();
    }

    private void watch(Store record, Corroborator corroborator, Problems problems, CountDownLatch done) {
        WatchMetrics metrics = new WatchMetrics();
        Engine engine = EngineSource.open(surroundings, data);
        Run run = new Run(engine.provenance(), RegistryText.of(data.settings().registries()));
        WatchKeeper keeper = new WatchKeeper(
                record, engine, run, corroborator, new OrderedWork(work.threads), metrics, problems);
        WatchSettings settings = new WatchSettings(every, pause, allowPrivate, FetchLimits.USUAL);
        try (Watch watch = new Watch(
                        feeds, settings, record.watched(), keeper, metrics, words(problems), Clock.systemUTC());
                MetricsServer server = serve(record, metrics)) {
            if (server != null) {
                problems.remark("metrics are at http://127.0.0.1:" + server.port() + "/metrics");
            }
            if (once) {
                watch.once();
            } else {
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(watch, done), "relata-watch-end"));
                watch.run();
            }
        }
    }

    private @Nullable MetricsServer serve(Store record, WatchMetrics metrics) {
        Integer port = metricsPort;
        return port == null
                ? null
                : MetricsServer.start(port, () -> {
                    MetricsText text = new MetricsText();
                    StoreMetrics.write(record, text);
                    metrics.write(text);
                    return text;
                });
    }

    /** Ctrl-C: nothing more is begun, and the process stays until what was fetched is on the disk. */
    private static void end(Watch watch, CountDownLatch done) {
        watch.stop();
        try {
            var unused = done.await(ENDING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static WatchWords words(Problems problems) {
        return new WatchWords() {
            @Override
            public void said(String message) {
                problems.remark(message);
            }

            @Override
            public void failed(String message) {
                problems.failed(message);
            }
        };
    }
}
