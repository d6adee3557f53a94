package org.relata.app.web.security;

/**
 * Somebody at the desk.
 *
 * @param name as decisions are signed
 */
public record Person(String name, Role role) {

    /** Who has not signed in. */
    public static final Person NOBODY = new Person("", Role.ANYONE);

    /** The only user of a desk that this machine alone can reach. */
    public static final Person LOCAL = new Person("local", Role.ADMIN);
}
