package org.relata.app.feeds;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.model.Published;
import org.relata.read.Pages;
import org.relata.read.Source;

/** What was fetched, as a source for the readers. */
final class PageSource {

    private static final Pattern CHARSET = Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w:.-]{2,40})");

    private PageSource() {}

    /** The source, known by the address that answered in the end. */
    static Source of(Fetched page, Clock clock) {
        byte[] bytes = page.body();
        Published now = Published.at(clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC));
        String address = FeedContent.withoutFragment(page.address()).toString();
        Pages.Origin origin = new Pages.Origin(address, charset(page.contentType()), now);
        return new Source(address, origin, () -> stream(bytes));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static @Nullable String charset(@Nullable String contentType) {
        Matcher named = CHARSET.matcher(contentType == null ? "" : contentType);
        return named.find() ? named.group(1) : null;
    }
}
