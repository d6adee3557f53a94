package org.relata.app.feeds;

import java.net.InetAddress;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Where connections may be made to, asked for every one, after the name server has answered. */
@FunctionalInterface
public interface MayConnect {

    /** Whether this address of the host may be asked at this port. */
    boolean test(String host, int port, InetAddress address);

    /** To the public internet, and to hosts and ports that the user named and vouches for. */
    static MayConnect publicOr(Collection<URI> named) {
        Set<String> places = named.stream().map(MayConnect::place).collect(Collectors.toUnmodifiableSet());
        return (host, port, address) ->
                AddressCheck.isPublic(address) || places.contains(host.toLowerCase(Locale.ROOT) + ":" + port);
    }

    /** Host and port of an address. */
    static String place(URI address) {
        boolean secure = "https".equalsIgnoreCase(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
    }
}
