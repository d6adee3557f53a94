package org.relata.app.web.security;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request was meant for this desk. A page of elsewhere that gave its own name the address 127.0.0.1 (DNS
 * rebinding) sends its own name as host.
 */
public final class HostCheck {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final boolean loopbackOnly;

    /**
     * A check.
     *
     * @param loopbackOnly whether the desk can be reached from this machine alone
     */
    public HostCheck(boolean loopbackOnly) {
        this.loopbackOnly = loopbackOnly;
    }

    /** Whether the Host header names this desk. */
    public boolean accepts(@Nullable String host) {
        if (!loopbackOnly) {
            return true;
        }
        return host != null && LOOPBACK.contains(name(host).toLowerCase(Locale.ROOT));
    }

    /** Whether the Origin header, where there is one, is that of the page which the Host header names. */
    public boolean sameOrigin(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        int scheme = origin.indexOf("://");
        return host != null && scheme > 0 && origin.substring(scheme + 3).equalsIgnoreCase(host);
    }

    private static String name(String host) {
        int port = host.lastIndexOf(':');
        return port > host.lastIndexOf(']') ? host.substring(0, port) : host;
    }
}
