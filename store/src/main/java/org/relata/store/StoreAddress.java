package org.relata.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import org.relata.RelataException;

/** Where a store is: a file, or a database of a PostgreSQL server as {@code postgres://user:password@host:port/name}. */
final class StoreAddress {

    private StoreAddress() {}

    static Dialect dialect(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("postgres://") || lower.startsWith("postgresql://")) {
            return new Postgres(url(address));
        }
        if (address.matches("[A-Za-z][A-Za-z0-9+.-]+://.*")) {
            throw wrong(address, "give a file, or postgres://user:password@host:port/name");
        }
        try {
            return new Sqlite(Path.of(address));
        } catch (InvalidPathException e) {
            throw wrong(address, "it is no name of a file: " + e.getReason());
        }
    }

    private static URI url(String address) {
        try {
            URI url = new URI(address);
            if (url.getHost() == null || url.getPath() == null || url.getPath().length() < 2) {
                throw wrong(address.replaceAll("://.*@", "://"), "it names no host and database");
            }
            return url;
        } catch (URISyntaxException e) {
            throw wrong("postgres://…", "it is no address: " + e.getReason());
        }
    }

    private static RelataException wrong(String address, String what) {
        return new RelataException(RelataException.Code.USAGE, "--store " + address + ": " + what);
    }
}
