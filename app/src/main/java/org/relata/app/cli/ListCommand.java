package org.relata.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.store.Access;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;
import org.relata.store.Slice;
import org.relata.store.Store;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that list claims and events have in common. */
abstract class ListCommand implements Callable<Integer> {

    final Surroundings surroundings;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final FilterOptions filters = new FilterOptions();

    @Mixin
    private final DayOptions days = new DayOptions();

    @Mixin
    private final PageOptions pages = new PageOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}. Text on a terminal, JSON lines elsewhere, unless this says otherwise.")
    private @Nullable TableFormat format;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file, not to standard output.")
    private @Nullable Path out;

    ListCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A page of what is listed. */
    abstract Slice<Kept> page(Store opened, Filter filter, Page page);

    /** All of what is listed. */
    abstract void each(Store opened, Filter filter, java.util.function.Consumer<Kept> taker);

    abstract TableOutput.Table table();

    /** The filter with what only this command can be asked. */
    Filter more(Filter filter) {
        return filter;
    }

    @Override
    public Integer call() {
        TableFormat chosen = TableFormat.chosen(format, out == null && surroundings.outIsTerminal());
        int most = pages.most(chosen);
        Filter filter = more(filters.filter(ActorWords.builtIn(), days.from, days.to));
        try (Store opened = Store.open(store.address, Access.READ);
                OutputStream stream = Output.open(out, surroundings)) {
            TableOutput output = TableOutput.open(chosen, table(), stream);
            if (most == 0 && pages.fromBeginning()) {
                each(opened, filter, kept -> write(output, kept));
            } else {
                paged(opened, filter, most, output);
            }
            output.end();
        } catch (IOException e) {
            throw Output.failed(out == null ? "Standard output" : out.toString(), e);
        }
        return Commands.DONE;
    }

    private void paged(Store opened, Filter filter, int most, TableOutput output) {
        int left = most;
        Page page = pages.first(most);
        while (true) {
            Slice<Kept> slice = page(opened, filter, page);
            slice.items().forEach(kept -> write(output, kept));
            left -= slice.items().size();
            var next = slice.next();
            if (next == null) {
                return;
            }
            if (most > 0 && left <= 0) {
                surroundings.err().println("relata: more follow; go on with --after " + next);
                return;
            }
            page = new Page(most == 0 ? page.limit() : Math.min(page.limit(), left), next);
        }
    }

    private static void write(TableOutput output, Kept kept) {
        try {
            output.write(kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
