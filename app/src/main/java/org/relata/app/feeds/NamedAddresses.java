package org.relata.app.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import org.relata.read.Addresses;
import org.relata.read.Source;
import org.relata.read.Texts;

/**
 * Fetches addresses that the user names on the command line. Who names an address of the own network means it, so these
 * are asked too; every answer is bounded all the same.
 */
public final class NamedAddresses implements Addresses {

    private final FetchLimits limits;

    /** Within these limits. */
    public NamedAddresses(FetchLimits limits) {
        this.limits = limits;
    }

    @Override
    public Source at(String address) {
        try (Fetcher fetcher = new Fetcher(limits, any -> true)) {
            Fetched page = fetcher.fetch(new URI(address.strip()), Fetcher.Known.NOTHING);
            if (page.status() != 200) {
                throw Texts.unreadable("answered with status " + page.status());
            }
            return PageSource.of(page, Clock.systemUTC());
        } catch (URISyntaxException wrong) {
            throw Texts.unreadable("is no address: " + wrong.getReason());
        } catch (FetchRefused refused) {
            throw Texts.unreadable(refused.why());
        }
    }
}
