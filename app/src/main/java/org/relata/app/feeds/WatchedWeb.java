package org.relata.app.feeds;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * All requests of the watching: one at a time to a host, robots.txt heeded for all that a feed leads to, and a host that
 * asks for it left alone. Safe for threads.
 */
final class WatchedWeb implements AutoCloseable {

    /** How long a host is left alone that is too busy and does not say for how long. */
    private static final Duration REST = Duration.ofMinutes(5);

    private final Lane named;
    private final Lane elsewhere;
    private final HostTurns turns;
    private final WatchMetrics metrics;
    private final Clock clock;
    private final int mostRedirects;

    WatchedWeb(WatchSettings settings, List<URI> feeds, WatchStop stop, WatchMetrics metrics, Clock clock) {
        this.turns = new HostTurns(settings.pause(), stop);
        this.metrics = metrics;
        this.clock = clock;
        this.mostRedirects = settings.limits().redirects();
        this.named = new Lane(Fetcher.within(settings.limits(), settings.mayConnect(feeds)));
        this.elsewhere = new Lane(new Fetcher(settings.limits(), AddressCheck::isPublic));
    }

    /** A fetcher, and the robots.txt that were fetched with it. */
    private final class Lane {
        private final Fetcher fetcher;
        private final Robots robots;

        Lane(Fetcher fetcher) {
            this.fetcher = fetcher;
            this.robots = new Robots(site -> fetch(site, Fetcher.Known.NOTHING));
        }

        /** Redirects are followed to wherever this lane may go. */
        Fetched fetch(URI address, Fetcher.Known known) {
            return counted(address, turns.inTurn(address, Duration.ZERO, () -> fetcher.fetch(address, known)));
        }

        /** A redirect is answered as it is, and its host was not asked yet. */
        Fetched page(URI address) {
            Duration wanted = robots.check(address);
            return counted(
                    address,
                    turns.inTurn(address, wanted, () -> fetcher.fetchHere(address, Fetcher.Known.NOTHING)));
        }

        private Fetched counted(URI address, Fetched answer) {
            metrics.fetched(answer.body().length);
            if (isBusy(answer)) {
                turns.rest(address, BackOff.wish(answer.retryAfter(), clock.instant()).orElse(REST));
            }
            return answer;
        }
    }

    /** What a feed answers, which the user named. */
    Fetched feed(URI feed, Fetcher.Known known) {
        return named.fetch(feed, known);
    }

    /**
     * What a page answers, to which a feed led. Only on the feed's own host it may be where the user allowed that the feed
     * is: a feed is not believed when it names other hosts of the user's network.
     */
    Fetched page(URI feed, URI page) {
        URI at = page;
        for (int redirects = 0; redirects <= mostRedirects; redirects++) {
            Fetched answer = hop(feed, page, at);
            URI onwards = answer.onwards();
            if (onwards == null) {
                return answer;
            }
            at = FeedContent.withoutFragment(onwards);
        }
        throw new FetchRefused(page.toString(), "it redirects more than " + mostRedirects + " times");
    }

    /** Every redirect is a request of its own: to a host with its own pause, whose robots.txt is heeded. */
    private Fetched hop(URI feed, URI page, URI at) {
        try {
            AddressCheck.fault(at).ifPresent(fault -> {
                throw FetchRefused.forGood(at.toString(), fault);
            });
            Lane lane = MayConnect.place(feed).equals(MayConnect.place(at)) ? named : elsewhere;
            return lane.page(at);
        } catch (FetchRefused refused) {
            throw at.equals(page) ? refused : refused.onTheWay(page.toString(), "it redirects to " + at + ": ");
        }
    }

    /** Whether the host has asked to be left alone for now. */
    boolean rests(URI page) {
        return turns.rests(page);
    }

    /** Whether the answer says that it has no time. */
    static boolean isBusy(Fetched answer) {
        return answer.status() == 429 || answer.status() == 503;
    }

    /** Ends all requests that are under way. */
    @Override
    public void close() {
        named.fetcher.close();
        elsewhere.fetcher.close();
    }
}
