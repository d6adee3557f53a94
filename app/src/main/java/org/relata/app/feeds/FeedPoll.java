package org.relata.app.feeds;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.read.Inputs;
import org.relata.store.SeenAddress;
import org.relata.store.WatchedFeed;

/** Asks a feed, a sitemap or an index of sitemaps for what is new, and reads that. */
final class FeedPoll {

    /** So many sitemaps of one index in one round, the latest changed first. */
    private static final int MOST_SITEMAPS = 50;

    private final WatchTools tools;
    private final WatchedWeb web;
    private final Inputs inputs;
    private final int mostBytes;

    FeedPoll(WatchTools tools, WatchedWeb web, Inputs inputs, int mostBytes) {
        this.tools = tools;
        this.web = web;
        this.inputs = inputs;
        this.mostBytes = mostBytes;
    }

    /** Asks once. */
    Polled poll(URI feed, WatchedFeed before) {
        ItemTaking taking = new ItemTaking(tools, web, feed, inputs);
        try {
            Fetched answer = web.feed(feed, new Fetcher.Known(before.etag(), before.lastModified()));
            if (answer.status() == 304) {
                return Polled.unchanged(new Fetcher.Known(before.etag(), before.lastModified()));
            }
            if (answer.status() != 200) {
                String why = "answered with status " + answer.status();
                return Polled.failed(0, why, BackOff.wish(answer.retryAfter(), tools.clock().instant()));
            }
            FeedContent content = FeedContent.of(answer.address(), answer.body(), mostBytes, tools.words()::failed);
            taking.take(content.items());
            boolean complete = sitemaps(feed, content.sitemaps(), taking) && taking.isComplete();
            return Polled.read(complete ? answer.known() : Fetcher.Known.NOTHING, taking.kept());
        } catch (FetchRefused refused) {
            tools.stop().check();
            return Polled.failed(taking.kept(), refused.why(), Optional.empty());
        } catch (RelataException unreadable) {
            return Polled.failed(taking.kept(), String.valueOf(unreadable.getMessage()), Optional.empty());
        }
    }

    /** Reads the sitemaps of an index; whether none has to be read again although the index is the same. */
    private boolean sitemaps(URI feed, List<SitemapContent.Entry> sitemaps, ItemTaking taking) {
        Map<String, SeenAddress> before = tools.watched()
                .seen(sitemaps.stream().map(SitemapContent.Entry::address).toList());
        boolean all = true;
        int asked = 0;
        for (SitemapContent.Entry sitemap : sitemaps) {
            SeenAddress last = before.get(sitemap.address());
            if (sitemap.changed() != null && last != null && last.state().equals(state(sitemap.changed()))) {
                continue;
            }
            if (asked == MOST_SITEMAPS || tools.stop().isAsked()) {
                return false;
            }
            asked++;
            all &= sitemap(feed, sitemap, taking) && sitemap.changed() != null;
        }
        return all;
    }

    private boolean sitemap(URI feed, SitemapContent.Entry sitemap, ItemTaking taking) {
        Optional<URI> address = FeedContent.page(feed, sitemap.address());
        if (address.isEmpty()) {
            tools.words().failed(feed + ": names what is no address: " + sitemap.address());
            return true;
        }
        try {
            Fetched answer = web.page(feed, address.get());
            if (answer.status() != 200) {
                throw new FetchRefused(sitemap.address(), "answered with status " + answer.status());
            }
            FeedContent content = FeedContent.of(answer.address(), answer.body(), mostBytes, tools.words()::failed);
            taking.take(content.items());
            if (taking.isComplete()) {
                String now = tools.now();
                String state = state(sitemap.changed());
                tools.watched().keep(List.of(new SeenAddress(sitemap.address(), feed.toString(), now, state)));
            }
            return taking.isComplete();
        } catch (FetchRefused refused) {
            tools.stop().check();
            tools.words().failed(sitemap.address() + ": " + refused.why());
            return refused.isForGood();
        } catch (RelataException unreadable) {
            tools.words().failed(sitemap.address() + ": " + unreadable.getMessage());
            return true;
        }
    }

    /** A sitemap that says when it was changed is read again when it says otherwise; others are read each time. */
    private static String state(@Nullable String changed) {
        return changed == null ? "sitemap" : "sitemap of " + changed;
    }
}
