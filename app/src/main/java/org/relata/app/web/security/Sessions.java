package org.relata.app.web.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who is signed in. Kept in memory: a restart signs everybody out. Safe for threads. */
public final class Sessions {

    /** How long a session lives that is not used. */
    public static final Duration IDLE = Duration.ofHours(8);

    private static final int BYTES = 32;
    private static final int MOST = 10_000;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final Map<String, Entry> open = new LinkedHashMap<>(16, 0.75f, true);

    private record Entry(Session session, Instant used) {}

    /** A desk's sessions by this clock. */
    public Sessions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Somebody who is signed in.
     *
     * @param id what the cookie holds; nobody can guess it
     * @param token what a request that changes something must carry besides
     */
    public record Session(String id, Person person, String token) {}

    /** Begins a session. The one unused for longest ends where there are too many. */
    public synchronized Session begin(Person person) {
        Session session = new Session(secret(), person, secret());
        open.put(session.id(), new Entry(session, clock.instant()));
        if (open.size() > MOST) {
            Iterator<String> eldest = open.keySet().iterator();
            eldest.next();
            eldest.remove();
        }
        return session;
    }

    /** The session of this id, unless it ended. */
    public synchronized Optional<Session> of(String id) {
        Entry entry = open.get(id);
        if (entry == null) {
            return Optional.empty();
        }
        if (ended(entry)) {
            open.remove(id);
            return Optional.empty();
        }
        open.put(id, new Entry(entry.session(), clock.instant()));
        return Optional.of(entry.session());
    }

    /** Whether the session of this id has not ended; asking is no use of it. */
    public synchronized boolean isOpen(String id) {
        Entry entry = open.values().stream()
                .filter(one -> one.session().id().equals(id))
                .findFirst()
                .orElse(null);
        return entry != null && !ended(entry);
    }

    private boolean ended(Entry entry) {
        return entry.used().plus(IDLE).isBefore(clock.instant());
    }

    /** Ends a session. */
    public synchronized void end(String id) {
        open.remove(id);
    }

    /** 256 bits that nobody can guess, in letters that a header can hold. */
    public String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
