package org.relata.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A store in a database of a PostgreSQL server, for teams. */
final class Postgres implements Dialect {

    /** Held for the time of a transaction, so that two who add do not interleave. */
    private static final long WRITING = 0x526C7461_77726974L;

    private final URI url;
    private final Faults faults;

    Postgres(URI url) {
        this.url = url;
        this.faults = new Faults(shown(url));
    }

    private static String shown(URI url) {
        String port = url.getPort() < 0 ? "" : ":" + url.getPort();
        return "postgres://" + url.getHost() + port + url.getPath();
    }

    @Override
    public Faults faults() {
        return faults;
    }

    @Override
    public void prepare(Access access) {
        if (check(access)) {
            Schema.migrate(source(), faults, "postgres", "BIGINT PRIMARY KEY", "BYTEA", "");
        }
    }

    /** Whether tables are missing that may be made. */
    private boolean check(Access access) {
        try (Connection connection = source().getConnection();
                Sql sql = new Sql(connection, faults)) {
            boolean marked = tables(sql, "relata_schema") == 1;
            if (!marked && tables(sql, "documents", "claims", "events") > 0) {
                throw faults.said("is no store of Relata: another program's tables are in it; name another database");
            }
            long version = marked ? sql.number("SELECT max(CAST(version AS INTEGER)) FROM relata_schema") : 0;
            if (version > Schema.LATEST) {
                throw faults.said(SqliteFile.LATER);
            }
            if (version < Schema.LATEST && !access.makes()) {
                String adding = "; `relata add INPUT --store " + faults.store();
                throw faults.said(
                        version == 0
                                ? "holds nothing" + adding + "` makes the tables"
                                : SqliteFile.EARLIER + adding + "` brings it to this one's tables");
            }
            return version < Schema.LATEST;
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    private static long tables(Sql sql, String... names) {
        return sql.number(
                "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND table_name IN ('"
                        + String.join("', '", names) + "')");
    }

    @Override
    public Sql writer() {
        try {
            return new Sql(source().getConnection(), faults);
        } catch (SQLException e) {
            throw faults.of(e);
        }
    }

    @Override
    public void begin(Sql writer) {
        writer.begin();
        writer.list("SELECT pg_advisory_xact_lock(?)", row -> 1, WRITING);
    }

    @Override
    public DataSource readers() {
        PGSimpleDataSource source = source();
        source.setReadOnly(true);
        return source;
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
        source.setUrl("jdbc:postgresql://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort())
                + url.getRawPath() + query);
        source.setReWriteBatchedInserts(true);
        source.setApplicationName("relata");
        String user = url.getRawUserInfo();
        if (user != null) {
            int colon = user.indexOf(':');
            source.setUser(plain(colon < 0 ? user : user.substring(0, colon)));
            if (colon >= 0) {
                source.setPassword(plain(user.substring(colon + 1)));
            }
        }
        return source;
    }

    private static String plain(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public void indexWords(Sql writer, long from) {
        // The column of words is generated, and its index kept by the server.
    }

    @Override
    public String changeMark() {
        return "SELECT CAST(pg_snapshot_xmax(pg_current_snapshot()) AS TEXT)";
    }

    @Override
    public String sentencesWithWords() {
        return "SELECT number FROM sentences WHERE words @@ to_tsquery('simple', ?)";
    }

    @Override
    public String sentenceHasWords() {
        return "EXISTS (SELECT 1 FROM sentences s WHERE s.number = c.sentence AND s.words @@ to_tsquery('simple', ?))";
    }

    @Override
    public String oneSentenceHasWords() {
        return sentenceHasWords();
    }

    @Override
    public String words(TextQuery query) {
        return query.forPostgres();
    }

    @Override
    public String placesInBox() {
        // The first four are the exact bounds, the others those of the index, which takes them as one box.
        return "SELECT p.number FROM places p WHERE p.lon >= ? AND p.lon <= ? AND p.lat >= ? AND p.lat <= ?"
                + " AND point(p.lon, p.lat) <@ (SELECT box(point(b.w, b.s), point(b.e, b.n)) FROM"
                + " (SELECT CAST(? AS float8) AS w, CAST(? AS float8) AS e, CAST(? AS float8) AS s,"
                + " CAST(? AS float8) AS n) b)";
    }

    @Override
    public void beginWiping(Sql writer) {
        // A server overwrites nothing in place.
    }

    @Override
    public void endWiping(Sql writer) {
        writer.plainly("VACUUM document_versions, sentences, claims");
    }
}
