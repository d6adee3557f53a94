package org.relata.app.feeds;

import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.read.Inputs;
import org.relata.store.Watched;
import org.relata.store.WatchedFeed;

/**
 * Watches feeds, sitemaps and folders. Each is asked on its own time, so that one that stalls holds up no other; how far
 * each is stands in the store, so that a restart goes on where the last run ended.
 */
public final class Watch implements AutoCloseable {

    private static final int THREADS = 8;

    private final List<WatchTarget> targets;
    private final WatchSettings settings;
    private final WatchTools tools;
    private final WatchedWeb web;
    private final Inputs inputs = new Inputs(InputStream.nullInputStream());
    private final WatchStop stop = new WatchStop();
    private final ScheduledThreadPoolExecutor workers;

    /**
     * Makes ready to watch.
     *
     * @param feeds addresses and folders, as the user names them
     * @throws org.relata.RelataException of code {@code USAGE} when one of them can never be watched
     */
    public Watch(
            List<String> feeds,
            WatchSettings settings,
            Watched watched,
            DocumentKeeper keeper,
            WatchMetrics metrics,
            WatchWords words,
            Clock clock) {
        this.targets = feeds.stream().distinct().map(WatchTarget::of).toList();
        this.settings = settings;
        this.tools = new WatchTools(watched, keeper, metrics, words, stop, clock);
        List<URI> addresses = targets.stream()
                .filter(WatchTarget.Web.class::isInstance)
                .map(target -> ((WatchTarget.Web) target).feed())
                .collect(Collectors.toList());
        this.web = new WatchedWeb(settings, addresses, stop, metrics, clock);
        this.workers = new ScheduledThreadPoolExecutor(Math.min(THREADS, targets.size()), Watch::daemon);
        workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Refuses what can never be watched, before anything is opened for it.
     *
     * @throws org.relata.RelataException of code {@code USAGE}
     */
    public static void check(List<String> feeds) {
        feeds.forEach(WatchTarget::of);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "relata-watch");
        thread.setDaemon(true);
        return thread;
    }

    /** Asks each once, but for those that failed and are to be left alone for now. */
    public void once() {
        List<Future<?>> rounds = new ArrayList<>();
        for (WatchTarget target : targets) {
            WatchedFeed before = before(target);
            String due = before.due();
            if (before.failures() > 0 && due != null && Instant.parse(due).isAfter(tools.clock().instant())) {
                tools.words().said(target.address() + ": " + before.state() + "; it is left alone until " + due);
            } else {
                rounds.add(workers.submit(() -> round(target)));
            }
        }
        rounds.forEach(Watch::awaited);
    }

    private static void awaited(Future<?> round) {
        try {
            round.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    /** Watches until {@link #stop}. */
    public void run() {
        targets.forEach(target -> schedule(target, untilDue(before(target))));
        try {
            while (!workers.awaitTermination(1, TimeUnit.HOURS)) {
                // They work until somebody stops them.
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Begins nothing more, and ends what is being fetched; what was fetched is kept. */
    public void stop() {
        stop.ask();
        workers.shutdown();
        web.close();
    }

    private void schedule(WatchTarget target, Duration delay) {
        try {
            var unused = workers.schedule(
                    () -> {
                        Duration next = round(target);
                        if (!stop.isAsked()) {
                            schedule(target, next);
                        }
                    },
                    delay.toMillis(),
                    TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException over) {
            stop.ask();
        }
    }

    private WatchedFeed before(WatchTarget target) {
        return tools.watched().feed(target.address()).orElse(WatchedFeed.unasked(target.address()));
    }

    /** Who failed is asked when the time comes that was set then; others in the step of this run. */
    private Duration untilDue(WatchedFeed before) {
        Instant due = instant(before.due());
        Instant asked = instant(before.asked());
        if (due == null || asked == null) {
            return Duration.ZERO;
        }
        Instant stepped = asked.plus(settings.every());
        Instant when = before.failures() > 0 || stepped.isAfter(due) ? due : stepped;
        Duration left = Duration.between(tools.clock().instant(), when);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    /** Asks one; how long to wait until the next time. Whatever breaks is said, and the others go on. */
    private Duration round(WatchTarget target) {
        try {
            WatchedFeed before = before(target);
            Polled polled = poll(target, before);
            WatchedFeed after = after(before, polled);
            tools.watched().keep(after);
            tell(polled, before, after);
            return untilDue(after);
        } catch (WatchStop.Ended ended) {
            return settings.every();
        } catch (RuntimeException | StackOverflowError fault) {
            if (!stop.isAsked()) {
                tools.words().failed(target.address() + ": " + fault.getMessage());
            }
            return settings.every();
        }
    }

    private Polled poll(WatchTarget target, WatchedFeed before) {
        if (target instanceof WatchTarget.Web address) {
            return new FeedPoll(tools, web, inputs, settings.limits().bytes()).poll(address.feed(), before);
        }
        return new FolderPoll(tools, inputs).poll(((WatchTarget.Folder) target).path());
    }

    private WatchedFeed after(WatchedFeed before, Polled polled) {
        Instant now = tools.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        int failures = polled.failed() ? before.failures() + 1 : 0;
        Duration wait = polled.failed() ? BackOff.after(failures, settings.every(), polled.wish()) : settings.every();
        String often = failures > 1 ? failures + " times in a row" : "";
        return new WatchedFeed(
                before.address(),
                polled.known().etag(),
                polled.known().lastModified(),
                now.toString(),
                now.plus(stop.isAsked() ? Duration.ZERO : wait).toString(),
                failures,
                before.documents() + polled.documents(),
                polled.failed() ? ("failed " + often).strip() + ": " + polled.state() : polled.state());
    }

    /** Says what failed or is new, and no more than once that nothing is. */
    private void tell(Polled polled, WatchedFeed before, WatchedFeed after) {
        if (polled.failed()) {
            tools.metrics().polled("failed");
            tools.words().failed(after.address() + ": " + after.state() + "; asked again at " + after.due());
        } else {
            tools.metrics().polled(polled.documents() > 0 ? "changed" : "unchanged");
            if (polled.documents() > 0 || !after.state().equals(before.state())) {
                tools.words().said(after.address() + ": " + after.state());
            }
        }
    }

    /** Stops, and waits until what was begun is kept. */
    @Override
    public void close() {
        stop();
        try {
            if (!workers.awaitTermination(2, TimeUnit.MINUTES)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
