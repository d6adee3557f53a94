package org.relata.app.cli;

import java.util.List;
import org.relata.app.feeds.DocumentKeeper;
import org.relata.app.feeds.WatchMetrics;
import org.relata.corroborate.Corroborator;
import org.relata.model.Document;
import org.relata.store.Added;
import org.relata.store.Adding;
import org.relata.store.AddingListener;
import org.relata.store.Run;
import org.relata.store.Store;

/** Codes what was fetched and keeps it, as {@code relata add} does. */
final class WatchKeeper implements DocumentKeeper, AddingListener {

    private final Store store;
    private final Engine engine;
    private final Run run;
    private final Corroborator corroborator;
    private final OrderedWork work;
    private final WatchMetrics metrics;
    private final Problems problems;

    WatchKeeper(
            Store store,
            Engine engine,
            Run run,
            Corroborator corroborator,
            OrderedWork work,
            WatchMetrics metrics,
            Problems problems) {
        this.store = store;
        this.engine = engine;
        this.run = run;
        this.corroborator = corroborator;
        this.work = work;
        this.metrics = metrics;
        this.problems = problems;
    }

    @Override
    public synchronized void keep(List<Document> documents) {
        try (Adding adding = store.adding(run, corroborator, this)) {
            StoreCoding coding = new StoreCoding(engine, adding, problems);
            work.run(documents.iterator(), coding::code, coding::add);
        }
    }

    @Override
    public void added(Added added) {
        metrics.kept(added.documents(), added.claims());
    }

    @Override
    public void refused(String why) {
        problems.failed(why);
    }
}
