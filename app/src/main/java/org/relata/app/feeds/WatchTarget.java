package org.relata.app.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.relata.RelataException;

/** What the user wants to be watched. */
sealed interface WatchTarget {

    /** By which the store knows it. */
    String address();

    /** A feed, a sitemap or an index of sitemaps. */
    record Web(URI feed) implements WatchTarget {

        @Override
        public String address() {
            return feed.toString();
        }
    }

    /** A folder of files. */
    record Folder(Path path) implements WatchTarget {

        @Override
        public String address() {
            return path.toString();
        }
    }

    /**
     * What the user names so.
     *
     * @throws RelataException of code {@code USAGE} when it is neither an address nor a folder
     */
    static WatchTarget of(String given) {
        try {
            if (given.matches("(?i)[a-z][a-z0-9+.-]+://.*")) {
                URI feed = new URI(given.strip());
                AddressCheck.fault(feed).ifPresent(fault -> {
                    throw wrong(given, fault);
                });
                return new Web(feed);
            }
            Path path = Path.of(given).toAbsolutePath().normalize();
            if (!Files.isDirectory(path)) {
                throw wrong(given, "it is neither an address (http:// or https://) nor a folder");
            }
            return new Folder(path);
        } catch (URISyntaxException | InvalidPathException wrong) {
            throw wrong(given, String.valueOf(wrong.getMessage()));
        }
    }

    private static RelataException wrong(String given, String why) {
        return new RelataException(RelataException.Code.USAGE, given + " cannot be watched: " + why);
    }
}
