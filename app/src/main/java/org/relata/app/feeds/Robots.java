package org.relata.app.feeds;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sites ask of robots (RFC 9309), fetched once a day and site. Safe for threads. */
final class Robots {

    /** What a site that names Relata in its robots.txt calls it. */
    static final String NAME = "relata";

    /** The longest delay that is kept; a site that asks for more is asked so slowly all the same. */
    static final Duration LONGEST_DELAY = Duration.ofMinutes(2);

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(10);
    private static final int MOST_BYTES = 512 * 1024;
    private static final int MOST_SITES = 2000;

    private final Function<URI, Fetched> fetch;
    private final Map<String, Rules> sites = new LinkedHashMap<>(64, 0.75f, true);

    /** @param fetch asks the site for its robots.txt */
    Robots(Function<URI, Fetched> fetch) {
        this.fetch = fetch;
    }

    /** What holds for a site until a time. */
    private record Rules(BaseRobotRules rules, long until) {}

    /**
     * Checks that the page may be fetched.
     *
     * @return the pause that the site wants between requests
     * @throws FetchRefused when its site does not want that, or cannot be asked
     */
    Duration check(URI page) {
        BaseRobotRules rules = rules(page);
        if (!rules.isAllowed(page.toString())) {
            throw FetchRefused.forGood(page.toString(), "its site's robots.txt asks that it is not fetched");
        }
        long delay = rules.getCrawlDelay();
        return delay <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(delay, LONGEST_DELAY.toMillis()));
    }

    private BaseRobotRules rules(URI page) {
        String site = page.getScheme() + "://" + page.getRawAuthority();
        Rules known = known(site);
        if (known == null || known.until() - System.nanoTime() < 0) {
            known = ask(page, site);
            keep(site, known);
        }
        if (known.rules().isDeferVisits()) {
            throw new FetchRefused(page.toString(), "its site's robots.txt cannot be fetched now, so it is left alone");
        }
        return known.rules();
    }

    private synchronized @Nullable Rules known(String site) {
        return sites.get(site);
    }

    private synchronized void keep(String site, Rules rules) {
        sites.put(site, rules);
        if (sites.size() > MOST_SITES) {
            sites.remove(sites.keySet().iterator().next());
        }
    }

    private Rules ask(URI page, String site) {
        Fetched answer;
        try {
            answer = fetch.apply(URI.create(site + "/robots.txt"));
        } catch (FetchRefused refused) {
            if (refused.isForGood()) {
                throw FetchRefused.forGood(page.toString(), refused.why());
            }
            keep(site, unreachable());
            throw new FetchRefused(page.toString(), "its site's robots.txt cannot be fetched: " + refused.why());
        } catch (IllegalArgumentException noAddress) {
            throw FetchRefused.forGood(page.toString(), "it is no address");
        }
        int status = answer.status();
        if (status >= 500 || status == 429) {
            return unreachable();
        }
        if (status != 200) {
            return rules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL, KEPT);
        }
        byte[] bytes = answer.body();
        byte[] read = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 5);
        BaseRobotRules parsed = parser.parseContent(site + "/robots.txt", read, "text/plain", List.of(NAME));
        return new Rules(parsed, System.nanoTime() + KEPT.toNanos());
    }

    private static Rules unreachable() {
        Rules rules = rules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE, KEPT_UNREACHABLE);
        rules.rules().setDeferVisits(true);
        return rules;
    }

    private static Rules rules(SimpleRobotRules.RobotRulesMode mode, Duration kept) {
        return new Rules(new SimpleRobotRules(mode), System.nanoTime() + kept.toNanos());
    }
}
