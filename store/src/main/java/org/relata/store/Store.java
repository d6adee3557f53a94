package org.relata.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.ViolenceSource;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Decision;
import org.relata.model.Document;
import org.relata.model.Event;
import org.relata.model.Provenance;

/**
 * The record: documents, claims for ever, and the events that follow from them.
 *
 * <p>Safe for threads: many may ask while one adds, in this process and in others. A question sees what was committed
 * when it began.
 */
public final class Store implements AutoCloseable {

    private static final int READERS = 24;
    private static final int STREAMED = 500;
    private static final String NO_TEXTS = "none";

    private final Dialect dialect;
    private final HikariDataSource readers;
    private final boolean texts;
    private final AtomicLong decided = new AtomicLong();
    private final Overview overview;

    private Store(Dialect dialect, HikariDataSource readers, boolean texts) {
        this.dialect = dialect;
        this.readers = readers;
        this.texts = texts;
        this.overview = new Overview(this, dialect, this::ask);
    }

    /**
     * Opens a store.
     *
     * @param address a file, or {@code postgres://user:password@host:port/name}
     * @throws org.relata.RelataException of code {@code STORE} where it is not there, is no store, is of a later version, or
     *     cannot be read or written as wanted; nothing is changed then
     */
    public static Store open(String address, Access access) {
        Dialect dialect = StoreAddress.dialect(address);
        dialect.prepare(access);
        HikariDataSource readers = pool(dialect);
        try {
            return new Store(dialect, readers, keepsTexts(dialect, access));
        } catch (RuntimeException | Error fault) {
            readers.close();
            throw fault;
        }
    }

    /** What was chosen when the store was made; chosen now where nobody has. */
    private static boolean keepsTexts(Dialect dialect, Access access) {
        boolean without = access == Access.ADD_WITHOUT_TEXTS;
        String chosen = texts(dialect);
        if (chosen == null && access.makes()) {
            try (Sql sql = dialect.writer()) {
                // Another who makes the store at the same time may have chosen meanwhile.
                sql.now(
                        "INSERT INTO settings (name, value) VALUES ('texts', ?) ON CONFLICT DO NOTHING",
                        without ? NO_TEXTS : "kept");
            }
            chosen = texts(dialect);
        }
        boolean kept = !NO_TEXTS.equals(chosen);
        if (kept && without) {
            throw dialect.faults()
                    .said("keeps the texts of documents, which is chosen when a store is made; make another,"
                            + " or take texts away with `relata forget`");
        }
        return kept;
    }

    private static @Nullable String texts(Dialect dialect) {
        try (Sql sql = new Sql(dialect.readers().getConnection(), dialect.faults())) {
            return sql.first("SELECT value FROM settings WHERE name = 'texts'", row -> row.getString(1));
        } catch (SQLException e) {
            throw dialect.faults().of(e);
        }
    }

    private static HikariDataSource pool(Dialect dialect) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(dialect.readers());
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(0);
        config.setReadOnly(true);
        config.setInitializationFailTimeout(-1);
        config.setPoolName("relata-store");
        return new HikariDataSource(config);
    }

    private static Sql reader(Dialect dialect, HikariDataSource readers) {
        try {
            return new Sql(readers.getConnection(), dialect.faults());
        } catch (SQLException e) {
            throw dialect.faults().of(e.getCause() instanceof SQLException cause ? cause : e);
        }
    }

    private <T extends @Nullable Object> T ask(Function<Sql, T> question) {
        try (Sql sql = reader(dialect, readers)) {
            return question.apply(sql);
        }
    }

    /**
     * Begins to add. One process at a time writes; another waits for each of its transactions.
     *
     * @param run under what the documents that follow are coded
     * @param corroborator tells which claims tell one event
     */
    public Adding adding(Run run, Corroborator corroborator, AddingListener listener) {
        return new Adding(new BatchWriter(dialect, texts, run, corroborator, listener), run, corroborator, listener);
    }

    /** A page of the claims in force, by the day of what they tell. */
    public Slice<Kept> claims(Filter filter, Page page) {
        return ask(sql -> Listing.ofClaims().page(sql, claimShapes(filter), page));
    }

    /** A page of the events, by their first day. */
    public Slice<Kept> events(Filter filter, Page page) {
        return ask(sql -> Listing.ofEvents().page(sql, eventShapes(filter), page));
    }

    /** How many claims there are, counted no further than to {@code most}. */
    public int countClaims(Filter filter, int most) {
        return ask(sql -> Listing.ofClaims().count(sql, claimShapes(filter), most));
    }

    /** How many events there are, counted no further than to {@code most}. */
    public int countEvents(Filter filter, int most) {
        return ask(sql -> Listing.ofEvents().count(sql, eventShapes(filter), most));
    }

    /** Every claim of the filter as the store is now, whatever is added meanwhile. */
    public void eachClaim(Filter filter, Consumer<Kept> taker) {
        each(Listing.ofClaims(), claimShapes(filter), taker);
    }

    /** Every event of the filter, in the order of their days, as the store is now, whatever is added meanwhile. */
    public void eachEvent(Filter filter, Consumer<Kept> taker) {
        each(Listing.ofEvents(), eventShapes(filter), taker);
    }

    /** The same with the claims of each event, which are read many at once. */
    public void eachEvent(Filter filter, BiConsumer<Event, List<Kept>> taker) {
        slices(Listing.ofEvents(), eventShapes(filter), (sql, events) -> EventsWithClaims.each(sql, events, taker));
    }

    private void each(Listing listing, List<Shape> shapes, Consumer<Kept> taker) {
        slices(listing, shapes, (sql, items) -> items.forEach(taker));
    }

    private void slices(Listing listing, List<Shape> shapes, BiConsumer<Sql, List<Kept>> taker) {
        try (Sql sql = reader(dialect, readers)) {
            sql.begin();
            Position at = null;
            do {
                Slice<Kept> slice = listing.page(sql, shapes, new Page(STREAMED, at));
                taker.accept(sql, slice.items());
                at = slice.next();
            } while (at != null);
            sql.rollback();
        }
    }

    private List<Shape> claimShapes(Filter filter) {
        ClaimShapes shapes = new ClaimShapes(dialect);
        List<Shape> all = new ArrayList<>();
        filter.conditions().forEach(condition -> all.addAll(shapes.of(condition)));
        return all;
    }

    private List<Shape> eventShapes(Filter filter) {
        return new EventShapes(dialect).of(filter.conditions());
    }

    /** The claim of this id that is in force, else the last that was. */
    public Optional<Kept> claim(String id) {
        return kept("SELECT json FROM claims WHERE id = ? ORDER BY in_force DESC, number DESC", id);
    }

    /** Of each of these ids the claim that is in force, else the last that was. */
    public Map<String, Kept> claims(Collection<String> ids) {
        return ask(sql -> EventsWithClaims.claims(sql, List.copyOf(ids)));
    }

    /** The event of this id. */
    public Optional<Kept> event(String id) {
        return kept("SELECT json FROM events WHERE id = ?", id);
    }

    private Optional<Kept> kept(String query, String id) {
        return Optional.ofNullable(
                ask(sql -> sql.<@Nullable Kept>first(query, row -> Kept.packed(row.getBytes(1)), id)));
    }

    /** Why claims are one event; empty where the store has no such event. */
    public Optional<Story> story(String event, Corroborator corroborator) {
        return ask(sql -> new Stories(sql, corroborator).of(event));
    }

    /** The events, one or none, that this claim tells. */
    public List<Kept> eventsOf(String claim) {
        return ask(sql -> sql.list(
                "SELECT e.json FROM claims c JOIN event_claims ec ON ec.claim = c.number JOIN events e ON e.number = ec.event"
                        + " WHERE c.id = ? AND c.in_force = 1",
                row -> Kept.packed(row.getBytes(1)),
                claim));
    }

    /** The newest version of a document as it was added; empty where the store has it not, or not its text. */
    public Optional<Document> document(String id) {
        return ask(sql -> Optional.ofNullable(new StoredDocuments(sql).document(id)));
    }

    /** Ids of the documents with text whose claims in force were found under other versions than these. */
    public List<String> documentsNotUnder(Provenance provenance) {
        return ask(sql -> new StoredDocuments(sql).notUnder(provenance));
    }

    /**
     * Takes down a person's decision on two claims.
     *
     * @return how many events were made or changed
     * @throws org.relata.RelataException of code {@code USAGE} where one of the claims cannot tell an event
     */
    public int decide(Decision decision, Corroborator corroborator) {
        return decide(List.of(decision), corroborator);
    }

    /** Takes down several decisions, all or none. */
    public int decide(List<Decision> decisions, Corroborator corroborator) {
        return seen(new Deciding(dialect, corroborator).decide(decisions));
    }

    /** Takes back what was decided on two claims; how many events were made or changed. */
    public int undo(String claimA, String claimB, String who, Corroborator corroborator) {
        return seen(new Deciding(dialect, corroborator).undo(claimA, claimB, who));
    }

    /** Takes the text of a document away for good and leaves a mark; how many claims it has. */
    public int forget(String document) {
        return seen(new Forgetting(dialect).forget(document));
    }

    /** Whoever changed something here looks at it next. */
    private int seen(int changes) {
        decided.incrementAndGet();
        overview.changed();
        return changes;
    }

    /** Grows whenever a person changed something here: what was computed before that is no longer so. */
    public long decided() {
        return decided.get();
    }

    /** Computes all events anew, as after a change of the registry; how many there are. */
    public int gatherAnew(Corroborator corroborator) {
        try (Change change = new Change(dialect, corroborator)) {
            change.make(inside -> inside.gathering().anew());
            return (int) change.sql().number("SELECT count(*) FROM events");
        }
    }

    /** The events that count for conflicts, added up by parties and day. */
    public ViolenceSource violence() {
        return new ConflictQueries(() -> reader(dialect, readers));
    }

    /** What people decided, in the order in which they did. */
    public List<Decision> decisions() {
        return ask(DecisionRows::all);
    }

    /** Those of the decisions that are on one of these claims. */
    public List<Decision> decisions(Collection<String> claims) {
        return claims.isEmpty() ? List.of() : ask(sql -> DecisionRows.of(sql, claims));
    }

    /** What the desk asks for besides. */
    public DeskQuestions desk() {
        return new DeskQuestions(dialect, this::ask);
    }

    /** Who meets and who accuses whom. */
    public TieQuestions ties() {
        return new TieQuestions(this::ask);
    }

    /** Documents as pages show them. */
    public DocumentQuestions documents() {
        return new DocumentQuestions(this::ask);
    }

    /** All of it at a glance, for many who ask at once. */
    public Overview overview() {
        return overview;
    }

    /** Claims in the order in which they came. */
    public Arrivals arrivals() {
        return new Arrivals(dialect, this::ask);
    }

    /** What people judge, and who did what. */
    public Judgements judgements() {
        return new Judgements(dialect, this::ask);
    }

    /** What is watched, and how far. */
    public Watched watched() {
        return new Watched(dialect, this::ask);
    }

    @Override
    public void close() {
        overview.close();
        readers.close();
    }
}
