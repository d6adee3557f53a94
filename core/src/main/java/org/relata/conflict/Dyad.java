package org.relata.conflict;

/**
 * Two opposing parties, or a party and the civilians whom it kills.
 *
 * @param id the data set's, where it has one
 * @param a the government where one side is one; for violence against civilians whoever does it
 * @param conflict id of the conflict that it belongs to
 */
public record Dyad(String id, Violence violence, Side a, Side b, String conflict, String conflictName) {

    /**
     * The dyad of two sides that fight each other, in whatever order they are given. The record of news does not tell what a
     * war is over, so all groups that fight one government are in one conflict with it (docs/decisions/0018).
     */
    public static Dyad between(Side one, Side other) {
        boolean swap = rank(other) < rank(one)
                || (rank(other) == rank(one) && other.id().compareTo(one.id()) < 0);
        Side a = swap ? other : one;
        Side b = swap ? one : other;
        String id = a.id() + ":" + b.id();
        if (!a.official()) {
            return new Dyad(id, Violence.NON_STATE, a, b, id, a.name() + " - " + b.name());
        }
        return b.official()
                ? new Dyad(id, Violence.STATE_BASED, a, b, id, a.name() + " - " + b.name())
                : new Dyad(id, Violence.STATE_BASED, a, b, a.id() + ":groups", a.name() + " against armed groups");
    }

    /** The violence of one side against civilians. */
    public static Dyad against(Side perpetrator) {
        String id = perpetrator.id() + ":" + Side.CIVILIANS.id();
        return new Dyad(
                id, Violence.ONE_SIDED, perpetrator, Side.CIVILIANS, id, perpetrator.name() + " against civilians");
    }

    private static int rank(Side side) {
        return switch (side.kind()) {
            case GOVERNMENT -> 0;
            case INTERNATIONAL -> 1;
            case GROUP -> 2;
            case CIVILIANS -> 3;
        };
    }

    /** As UCDP writes it: {@code Government of Syria - IS}. */
    public String name() {
        return a.name() + " - " + b.name();
    }

    /** Whether this is one of the two. */
    public boolean has(Side side) {
        return a.equals(side) || b.equals(side);
    }

    /** The one that this is not. */
    public Side other(Side side) {
        return a.equals(side) ? b : a;
    }
}
