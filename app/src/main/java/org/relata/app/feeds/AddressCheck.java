package org.relata.app.feeds;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether an address may be asked on behalf of somebody at the desk: nothing of this machine or of its own network
 * (RFC 6890's special-purpose ranges). Pure; it opens no connection and asks no name server.
 */
public final class AddressCheck {

    private AddressCheck() {}

    /** Why this address may not be fetched by what it says; empty where it may. */
    public static Optional<String> fault(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("only http and https addresses are fetched");
        }
        if (address.getHost() == null || address.getHost().isEmpty()) {
            return Optional.of("the address names no host");
        }
        if (address.getRawUserInfo() != null) {
            return Optional.of("an address with a name and password in it is not fetched");
        }
        int port = address.getPort();
        if (port != -1 && port != 80 && port != 443 && port < 1024) {
            return Optional.of("port " + port + " is no port of web pages");
        }
        return Optional.empty();
    }

    /** Whether this is an address of the public internet. */
    public static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes, int at) {
        int a = bytes[at] & 0xFF;
        int b = bytes[at + 1] & 0xFF;
        int c = bytes[at + 2] & 0xFF;
        return switch (a) {
            case 0, 10, 127 -> false;
            case 100 -> (b & 0xC0) != 64;
            case 169 -> b != 254;
            case 172 -> (b & 0xF0) != 16;
            case 192 -> !(b == 168 || (b == 0 && (c == 0 || c == 2)) || (b == 88 && c == 99));
            case 198 -> !(b == 18 || b == 19 || (b == 51 && c == 100));
            case 203 -> !(b == 0 && c == 113);
            default -> a < 224;
        };
    }

    private static boolean isPublic6(byte[] bytes) {
        if (isPrefix(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF)
                || isPrefix(bytes, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)) {
            return isPublic4(bytes, 12);
        }
        if (isPrefix(bytes, 0, 0x64, 0xFF, 0x9B)) {
            return isPublic4(bytes, 12);
        }
        if (isPrefix(bytes, 0x20, 0x02)) {
            return isPublic4(bytes, 2);
        }
        boolean documentation = isPrefix(bytes, 0x20, 0x01, 0x0D, 0xB8);
        boolean protocol = isPrefix(bytes, 0x20, 0x01, 0x00) && (bytes[3] & 0xFF) < 2;
        // Only 2000::/3 is given out; unique local (fc00::/7), discard (100::/64) and the rest lie outside.
        return (bytes[0] & 0xE0) == 0x20 && !documentation && !protocol;
    }

    private static boolean isPrefix(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if ((bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
