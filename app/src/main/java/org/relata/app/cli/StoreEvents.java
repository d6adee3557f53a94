package org.relata.app.cli;

import java.util.List;
import java.util.function.Consumer;
import org.relata.contract.ClaimRecord;
import org.relata.exchange.to.EventRecord;
import org.relata.exchange.to.EventStream;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Store;

/** The events of a store that a filter leaves, with their claims; and all claims of the same places and days. */
record StoreEvents(Store store, Filter filter) implements EventStream {

    @Override
    public void events(Consumer<EventRecord> each) {
        store.eachEvent(
                filter,
                (event, claims) -> each.accept(EventRecord.of(
                        event,
                        claims.stream()
                                .map(claim -> new ClaimRecord(claim.tree()))
                                .toList())));
    }

    /** Whatever the filter asks of who and what: what covers a place and day is not only what happened there of that kind. */
    @Override
    public void claims(Consumer<ClaimRecord> each) {
        List<Condition> setting =
                filter.conditions().stream().filter(StoreEvents::isSetting).toList();
        store.eachClaim(new Filter(setting), kept -> each.accept(new ClaimRecord(kept.tree())));
    }

    private static boolean isSetting(Condition condition) {
        return condition instanceof Condition.Place
                || condition instanceof Condition.Box
                || condition instanceof Condition.From
                || condition instanceof Condition.To;
    }
}
