package org.relata.app.cli;

import java.util.function.Consumer;
import org.relata.store.Filter;
import org.relata.store.Kept;
import org.relata.store.Page;
import org.relata.store.Slice;
import org.relata.store.Store;
import picocli.CommandLine.Command;

/** {@code relata events}: what happened, as the claims of all documents tell it. */
@Command(
        name = "events",
        description =
                "Lists the events of a store, by their first day: what happened, as the claims tell it, whom they go back"
                        + " to, how many died, what is not agreed, and how far it can be believed.")
final class EventsCommand extends ListCommand {

    EventsCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    Slice<Kept> page(Store opened, Filter filter, Page page) {
        return opened.events(filter, page);
    }

    @Override
    void each(Store opened, Filter filter, Consumer<Kept> taker) {
        opened.eachEvent(filter, taker);
    }

    @Override
    TableOutput.Table table() {
        return TableOutput.Table.EVENTS;
    }
}
