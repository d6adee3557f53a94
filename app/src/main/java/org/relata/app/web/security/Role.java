package org.relata.app.web.security;

import io.javalin.security.RouteRole;
import java.util.Locale;
import java.util.Optional;

/** What a person may do, each role all that those before it may. */
public enum Role implements RouteRole {
    /** Everybody, also without an account: the page itself and signing in. */
    ANYONE,
    /** Reads the record. */
    READER,
    /** Also judges claims, merges and splits events. */
    ANALYST,
    /** Also sees who decided what. */
    ADMIN;

    /** Whether somebody in this role may do what asks for {@code needed}. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** The role as it is written in an accounts file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role that is written so; nobody's account is {@code anyone}. */
    public static Optional<Role> of(String word) {
        for (Role role : values()) {
            if (role != ANYONE && role.word().equals(word)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
