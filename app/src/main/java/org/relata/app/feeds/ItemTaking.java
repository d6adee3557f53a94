package org.relata.app.feeds;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Published;
import org.relata.read.Documents;
import org.relata.read.Inputs;
import org.relata.read.Pages;
import org.relata.read.ReadResult;
import org.relata.store.SeenAddress;

/** Reads what a feed leads to: each page once, a few at a time, so that little is lost when it ends. */
final class ItemTaking {

    /** So many pages of one feed in one round; what is older waits for the next. */
    static final int MOST = 200;

    private static final int BATCH = 10;

    private final WatchTools tools;
    private final WatchedWeb web;
    private final URI feed;
    private final Inputs inputs;
    private final List<Document> documents = new ArrayList<>();
    private final List<SeenAddress> seen = new ArrayList<>();
    private final List<String> held = new ArrayList<>();
    private long kept;
    private boolean complete = true;
    private int tried;

    ItemTaking(WatchTools tools, WatchedWeb web, URI feed, Inputs inputs) {
        this.tools = tools;
        this.web = web;
        this.feed = feed;
        this.inputs = inputs;
    }

    /** How many documents were kept. */
    long kept() {
        return kept;
    }

    /** Whether nothing is left that should be tried another time. */
    boolean isComplete() {
        return complete;
    }

    /** Reads those of the items that were not read before. */
    void take(List<FoundItem> items) {
        Map<String, SeenAddress> before =
                tools.watched().seen(items.stream().map(FoundItem::key).toList());
        try {
            for (FoundItem item : items) {
                SeenAddress last = before.get(item.key());
                if (!ItemState.isSettled(last)) {
                    takeOne(item, last);
                }
            }
        } finally {
            flush();
        }
    }

    private void takeOne(FoundItem item, @Nullable SeenAddress last) {
        URI page = item.page();
        boolean later = tools.stop().isAsked() || tried >= MOST || (page != null && web.rests(page));
        if (later || !tools.inHand().add(item.key())) {
            complete = false;
            return;
        }
        held.add(item.key());
        // Another feed may have read it since this round began.
        SeenAddress now = tools.watched().seen(List.of(item.key())).get(item.key());
        if (ItemState.isSettled(now)) {
            return;
        }
        tried++;
        try {
            String state = read(item, last);
            if (state != null) {
                seen.add(new SeenAddress(item.key(), feed.toString(), tools.now(), state));
            }
        } catch (WatchStop.Ended ended) {
            complete = false;
        }
        if (seen.size() >= BATCH) {
            flush();
        }
    }

    /** Reads one; its new state, or null where it is to be tried as if for the first time. */
    private @Nullable String read(FoundItem item, @Nullable SeenAddress last) {
        URI page = item.page();
        try {
            if (page == null) {
                return own(item);
            }
            Fetched answer = web.page(feed, page);
            if (WatchedWeb.isBusy(answer)) {
                complete = false;
                tools.words().failed(page + ": its host asks to be left alone for now");
                return null;
            }
            if (answer.status() != 200) {
                String why = "answered with status " + answer.status();
                return answer.status() >= 500 ? failed(page, why, last) : refused(page, why);
            }
            return documents(item, page, answer);
        } catch (FetchRefused refused) {
            tools.stop().check();
            return refused.isForGood() ? refused(page, refused.why()) : failed(page, refused.why(), last);
        }
    }

    private String refused(@Nullable URI page, String why) {
        tools.metrics().item("refused");
        tools.words().failed(page + ": " + why);
        return ItemState.refused(why);
    }

    private String failed(@Nullable URI page, String why, @Nullable SeenAddress last) {
        String state = ItemState.failed(last, why);
        boolean again = !ItemState.isGivenUp(state);
        complete &= !again;
        tools.metrics().item("failed");
        tools.words().failed(page + ": " + why + (again ? "; it is tried again" : "; it is given up"));
        return state;
    }

    /** An item that names no page is what the feed says of it, known by the feed's name and its own. */
    private String own(FoundItem item) {
        Document document = item.own();
        if (document == null) {
            return ItemState.refused("names no page and has no text");
        }
        documents.add(new Document(
                item.key(),
                document.version(),
                document.url(),
                document.publisher(),
                document.title(),
                document.published(),
                document.language(),
                document.text(),
                document.parts(),
                document.fetched()));
        tools.metrics().item("read");
        return ItemState.READ;
    }

    private String documents(FoundItem item, URI page, Fetched answer) {
        List<Document> found = new ArrayList<>();
        String why;
        try {
            why = found(item, answer, found);
        } catch (RuntimeException | StackOverflowError fault) {
            why = "a fault of the program: " + fault;
        }
        documents.addAll(found);
        if (found.isEmpty()) {
            return refused(page, why);
        }
        tools.metrics().item("read");
        return ItemState.READ;
    }

    /** Reads the documents of an answer; why the last that could not be read could not. */
    private String found(FoundItem item, Fetched answer, List<Document> found) {
        String why = "there is no text in it";
        Documents results = inputs.documents(PageSource.of(answer, tools.clock()));
        while (results.hasNext()) {
            ReadResult result = results.next();
            if (result instanceof ReadResult.Read read) {
                found.add(told(read.document(), item));
            } else if (result instanceof ReadResult.Unreadable unreadable) {
                why = unreadable.reason();
            }
        }
        return why;
    }

    /** The document with what the feed says of it where the page itself does not. */
    private static Document told(Document document, FoundItem item) {
        String url = document.url();
        String publisher = document.publisher();
        boolean named = publisher != null && (url == null || !publisher.equals(Pages.host(url)));
        Published published = document.published() == null ? item.published() : document.published();
        return new Document(
                document.id(),
                document.version(),
                url,
                named || item.publisher() == null ? publisher : item.publisher(),
                document.title(),
                published,
                document.language(),
                document.text(),
                document.parts(),
                document.fetched());
    }

    /**
     * Keeps what was read, and only then lets go of it, so that no other feed reads it meanwhile.
     *
     * @throws org.relata.RelataException when the store cannot take them; they are then read again
     */
    private void flush() {
        try {
            tools.keep(documents, seen);
            kept += documents.size();
        } finally {
            documents.clear();
            seen.clear();
            held.forEach(tools.inHand()::remove);
            held.clear();
        }
    }
}
