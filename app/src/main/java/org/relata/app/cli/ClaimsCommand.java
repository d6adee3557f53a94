package org.relata.app.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;
import org.relata.store.Slice;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code relata claims}: who says that who did what to whom. */
@Command(
        name = "claims",
        description = "Lists the claims of a store, by the day of what they tell: of each document those of its newest"
                + " version and run.")
final class ClaimsCommand extends ListCommand {

    @Option(names = "--kind", paramLabel = "KIND", description = "event or relation.")
    private @Nullable String kind;

    @Option(names = "--document", paramLabel = "ID", description = "The claims of this document.")
    private @Nullable String document;

    @Option(names = "--event", paramLabel = "ID", description = "The claims that tell this event.")
    private @Nullable String event;

    ClaimsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Filter more(Filter filter) {
        Filter all = filter;
        String which = kind;
        String in = document;
        String of = event;
        if (which != null) {
            all = all.and(new Condition.Kind(which));
        }
        if (in != null) {
            all = all.and(new Condition.InDocument(in));
        }
        return of == null ? all : all.and(new Condition.OfEvent(of));
    }

    @Override
    Slice<Kept> page(Store opened, Filter filter, Page page) {
        return opened.claims(filter, page);
    }

    @Override
    void each(Store opened, Filter filter, Consumer<Kept> taker) {
        opened.eachClaim(filter, taker);
    }

    @Override
    TableOutput.Table table() {
        return TableOutput.Table.CLAIMS;
    }
}
