package org.relata.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.relata.corroborate.Corroborator;
import org.relata.model.Event;
import org.relata.model.Provenance;
import org.relata.resolve.actor.Registry;

/** A store in some database, opened for each test and closed behind it, and ways to fill it and ask it. */
abstract class StoreSetting {

    static final Corroborator CORROBORATOR = new Corroborator(Registry.builtIn());
    static final Run RUN = new Run(new Provenance("0.1.0", "l1", "r1"));

    @SuppressWarnings("NullAway.Init") // opened before each test
    private Store store;

    @SuppressWarnings("NullAway.Init") // opened before each test
    private String opened;

    final List<String> refused = new ArrayList<>();

    /** The address of an empty store. */
    abstract String address();

    /** A bare connection to the store of that address. */
    abstract Connection connect(String address) throws SQLException;

    /** What marks a store as one of that schema, beside the row of the migration. */
    abstract String mark(int schema);

    @BeforeEach
    void open() {
        opened = address();
        store = Store.open(opened, Access.ADD);
    }

    @AfterEach
    void close() {
        store.close();
    }

    final Store store() {
        return store;
    }

    /** Runs these on the store's tables; the store is closed for it, and stays so. */
    final void closedAndChanged(String... statements) throws SQLException {
        store.close();
        try (Connection connection = connect(opened);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    final void openAgain() {
        store = another();
    }

    final Store another(Access access) {
        return Store.open(opened, access);
    }

    /** The same store for another who adds to it. */
    final Store another() {
        return another(Access.ADD);
    }

    final Added add(String... lines) {
        return add(store, refused, Arrays.asList(lines));
    }

    static Added add(Store store, List<String> refused, List<String> lines) {
        Sum sum = new Sum(refused);
        try (Adding adding = store.adding(RUN, CORROBORATOR, sum)) {
            int number = 0;
            for (String line : lines) {
                adding.add("line " + ++number, line);
            }
        }
        return sum.added;
    }

    /** Adds up what was reported. */
    static final class Sum implements AddingListener {
        private final List<String> refused;
        private Added added = Added.NOTHING;

        Sum(List<String> refused) {
            this.refused = refused;
        }

        @Override
        public void added(Added more) {
            added = added.and(more);
        }

        @Override
        public void refused(String why) {
            refused.add(why);
        }

        Added added() {
            return added;
        }
    }

    final List<String> claimIds(Condition... conditions) {
        List<String> ids = new ArrayList<>();
        store.eachClaim(
                Filter.of(conditions), kept -> ids.add(kept.tree().path("id").asText()));
        return ids;
    }

    final List<Event> events(Condition... conditions) {
        List<Event> events = new ArrayList<>();
        store.eachEvent(Filter.of(conditions), kept -> events.add(kept.event()));
        return events;
    }
}
