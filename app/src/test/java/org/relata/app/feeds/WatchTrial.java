package org.relata.app.feeds;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.relata.corroborate.Corroborator;
import org.relata.model.Document;
import org.relata.model.Provenance;
import org.relata.resolve.actor.Registry;
import org.relata.store.Access;
import org.relata.store.Added;
import org.relata.store.Adding;
import org.relata.store.AddingListener;
import org.relata.store.Run;
import org.relata.store.Store;
import org.relata.store.WatchedFeed;

/** A watching over a real store, whose documents are kept without claims: no language is looked at. */
final class WatchTrial implements AutoCloseable {

    static final FetchLimits TIGHT =
            new FetchLimits(1_000_000, Duration.ofSeconds(3), Duration.ofMillis(700), 4);

    private static final Corroborator CORROBORATOR = new Corroborator(Registry.builtIn());

    private final Store store;
    final List<String> said = new CopyOnWriteArrayList<>();
    final List<String> failed = new CopyOnWriteArrayList<>();
    final List<String> kept = new CopyOnWriteArrayList<>();
    final WatchMetrics metrics = new WatchMetrics();
    private Duration ahead = Duration.ZERO;
    private Duration pause = Duration.ZERO;
    private boolean allowPrivate = true;

    WatchTrial(Path folder) {
        store = Store.open(folder.resolve("watch.db").toString(), Access.ADD);
    }

    /** As if so much time had passed. */
    WatchTrial later(Duration time) {
        ahead = ahead.plus(time);
        return this;
    }

    WatchTrial pausing(Duration time) {
        pause = time;
        return this;
    }

    WatchTrial publicOnly() {
        allowPrivate = false;
        return this;
    }

    Instant now() {
        return Instant.now().plus(ahead);
    }

    /** A new watching, as after a restart. */
    Watch watch(String... feeds) {
        WatchWords words = new WatchWords() {
            @Override
            public void said(String message) {
                said.add(message);
            }

            @Override
            public void failed(String message) {
                failed.add(message);
            }
        };
        return new Watch(
                List.of(feeds),
                new WatchSettings(Duration.ofMinutes(15), pause, allowPrivate, TIGHT),
                store.watched(),
                this::keep,
                metrics,
                words,
                Clock.fixed(now(), ZoneOffset.UTC));
    }

    /** One round of a new watching. */
    void once(String... feeds) {
        try (Watch watch = watch(feeds)) {
            watch.once();
        }
    }

    private synchronized void keep(List<Document> documents) {
        AddingListener listener = new AddingListener() {
            @Override
            public void added(Added added) {
                metrics.kept(added.documents(), added.claims());
            }

            @Override
            public void refused(String why) {
                failed.add(why);
            }
        };
        try (Adding adding = store.adding(new Run(new Provenance("test", "1", "1")), CORROBORATOR, listener)) {
            documents.forEach(document -> adding.add(document, List.of()));
        }
        documents.forEach(document -> kept.add(document.id()));
    }

    Document document(String id) {
        return store.document(id).orElseThrow(() -> new AssertionError(id + " is not among " + kept + "; " + failed));
    }

    WatchedFeed feed(String address) {
        return store.watched().feed(address).orElseThrow();
    }

    String state(String page) {
        return store.watched().seen(List.of(page)).values().iterator().next().state();
    }

    @Override
    public void close() {
        store.close();
    }
}
