package org.relata.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is watched, and which addresses it led to. Safe for threads. */
public final class Watched {

    private static final String FEED =
            "SELECT address, etag, last_modified, asked, due, failures, documents, state FROM feeds";

    private final Dialect dialect;
    private final Asking reader;

    Watched(Dialect dialect, Asking reader) {
        this.dialect = dialect;
        this.reader = reader;
    }

    /** All that is or was watched, in the order of the addresses. */
    public List<WatchedFeed> feeds() {
        return reader.ask(sql -> sql.list(FEED + " ORDER BY address", Watched::feed));
    }

    /** The feed of this address, where it was asked before. */
    public Optional<WatchedFeed> feed(String address) {
        return Optional.ofNullable(reader.ask(sql -> sql.first(FEED + " WHERE address = ?", Watched::feed, address)));
    }

    private static WatchedFeed feed(ResultSet row) throws SQLException {
        return new WatchedFeed(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getLong(7),
                row.getString(8));
    }

    /** Of these addresses, those that were seen, with what became of each. */
    public Map<String, SeenAddress> seen(Collection<String> addresses) {
        return reader.ask(sql -> {
            Map<String, SeenAddress> seen = new LinkedHashMap<>();
            for (String address : addresses) {
                SeenAddress found = sql.first(
                        "SELECT address, feed, first_seen, state FROM seen WHERE address = ?",
                        row -> new SeenAddress(row.getString(1), row.getString(2), row.getString(3), row.getString(4)),
                        address);
                if (found != null) {
                    seen.put(address, found);
                }
            }
            return seen;
        });
    }

    /** Keeps what became of these addresses; of one that was seen before, the feed and the time stay. */
    public void keep(Collection<SeenAddress> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        try (Sql sql = dialect.writer()) {
            dialect.begin(sql);
            for (SeenAddress seen : addresses) {
                sql.now(
                        "INSERT INTO seen (address, feed, first_seen, state) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (address) DO UPDATE SET state = excluded.state",
                        seen.address(),
                        seen.feed(),
                        seen.firstSeen(),
                        seen.state());
            }
            sql.commit();
        }
    }

    /** Keeps how far a feed is. */
    public void keep(WatchedFeed feed) {
        try (Sql sql = dialect.writer()) {
            dialect.begin(sql);
            sql.now(
                    "INSERT INTO feeds (address, etag, last_modified, asked, due, failures, documents, state)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (address) DO UPDATE SET etag = excluded.etag,"
                            + " last_modified = excluded.last_modified, asked = excluded.asked, due = excluded.due,"
                            + " failures = excluded.failures, documents = excluded.documents, state = excluded.state",
                    feed.address(),
                    feed.etag(),
                    feed.lastModified(),
                    feed.asked(),
                    feed.due(),
                    feed.failures(),
                    feed.documents(),
                    feed.state());
            sql.commit();
        }
    }
}
