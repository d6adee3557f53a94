package org.relata.app.web;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.app.web.security.Accounts;
import org.relata.app.web.security.Person;
import org.relata.app.web.security.Role;

/**
 * How the desk is served.
 *
 * @param port 0 takes a free one
 * @param accounts who may sign in; null where this machine alone can reach the desk and everybody on it may
 * @param proxyHeader header in which a proxy that all requests pass through tells the name of the person; null where
 *     there is none
 * @param tiles address of map tiles with {x}, {y} and {z}; null for the built-in outlines alone
 */
public record DeskSettings(
        String host,
        int port,
        @Nullable Accounts accounts,
        @Nullable String proxyHeader,
        @Nullable String tiles,
        Rates rates) {

    /** The most requests of one client in a minute. */
    public record Rates(int looksAMinute, int workAMinute, int signInsAMinute) {

        /** For a desk that others can reach. */
        public static final Rates SHARED = new Rates(1_200, 60, 10);

        /** For a desk on one's own machine. */
        public static final Rates OWN = new Rates(1_000_000, 600, 10);

        /**
         * Checks that each lets somebody in.
         *
         * @throws RelataException of code {@code USAGE} when one does not
         */
        public Rates {
            if (looksAMinute < 1 || workAMinute < 1 || signInsAMinute < 1) {
                throw new RelataException(
                        RelataException.Code.USAGE, "--looks and --work are how many a minute: 1 or more");
            }
        }

        /** The same but for what is given. */
        public Rates with(@Nullable Integer looks, @Nullable Integer work) {
            return new Rates(looks == null ? looksAMinute : looks, work == null ? workAMinute : work, signInsAMinute);
        }
    }

    /**
     * Checks that a desk which others can reach knows who they are.
     *
     * @throws RelataException of code {@code USAGE} when it would not
     */
    public DeskSettings {
        if (!loopback(host) && accounts == null && proxyHeader == null) {
            throw new RelataException(
                    RelataException.Code.USAGE,
                    "--host " + host
                            + " lets others reach the desk: give --accounts FILE, or --proxy-header NAME behind"
                            + " a proxy that signs people in");
        }
    }

    /** Whether this machine alone can reach the desk. */
    public boolean isLoopback() {
        return loopback(host);
    }

    /** Who the proxy says it is: the role of the account of that name, reader where there is none. */
    Person behindProxy(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return Person.NOBODY;
        }
        Person reader = new Person(name, Role.READER);
        return accounts == null ? reader : accounts.named(name).orElse(reader);
    }

    /** What a client is known by where rates are counted. */
    String client(Context context) {
        String forwarded = proxyHeader == null ? null : context.header("X-Forwarded-For");
        if (forwarded == null) {
            return context.ip();
        }
        // The last address is the one that our own proxy wrote; those before it are the client's say.
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new RelataException(
                    RelataException.Code.USAGE, "--host " + host + " is no address of this machine", e);
        }
    }
}
