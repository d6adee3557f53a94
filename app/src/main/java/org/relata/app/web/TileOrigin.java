package org.relata.app.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** The origin of an address of map tiles, which the page may then load pictures from. */
final class TileOrigin {

    private TileOrigin() {}

    /**
     * The origin.
     *
     * @throws RelataException of code {@code USAGE} when it is no http(s) address of tiles
     */
    static @Nullable String of(@Nullable String tiles) {
        if (tiles == null) {
            return null;
        }
        String plain = tiles.replaceAll("\\{[a-z]\\}", "0");
        try {
            URI address = URI.create(plain);
            if (address.getHost() != null && String.valueOf(address.getScheme()).startsWith("http")) {
                return address.getScheme() + "://" + address.getRawAuthority();
            }
        } catch (IllegalArgumentException wrong) {
            throw fault(tiles);
        }
        throw fault(tiles);
    }

    private static RelataException fault(String tiles) {
        return new RelataException(
                RelataException.Code.USAGE,
                "--tiles " + tiles + " is no address of tiles, such as https://tiles.example.org/{z}/{x}/{y}.png");
    }
}
