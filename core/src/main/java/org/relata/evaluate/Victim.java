package org.relata.evaluate;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One person killed or hurt, as far as the mentions in a document tell; it grows with each mention of the same person. */
final class Victim {

    private final Set<String> names = new TreeSet<>();
    private final Set<String> traits = new TreeSet<>();
    private final Set<String> fates = new TreeSet<>();
    private @Nullable String age;

    /**
     * One mention.
     *
     * @param names the capitalised words of a proper name; empty for a description
     * @param traits sex, years of life and side, by the rows of {@code casualties.tsv}
     * @param further whether the words say that it is one more: "another man"
     */
    record Mention(
            Set<String> names, Set<String> traits, @Nullable String age, boolean further) {}

    /** Whether the mention may be of this person. */
    boolean fits(Mention mention) {
        if (!names.isEmpty() && !mention.names().isEmpty()) {
            return mention.names().stream().anyMatch(names::contains);
        }
        boolean otherAge = age != null && mention.age() != null && !age.equals(mention.age());
        return !otherAge
                && !apart(mention, "male", "female")
                && !apart(mention, "child", "adult")
                && !apart(mention, "police", "suspect")
                && !apart(mention, "victim", "suspect");
    }

    /** Whether both are called by the same name. */
    boolean isNamedAs(Mention mention) {
        return mention.names().stream().anyMatch(names::contains);
    }

    private boolean apart(Mention mention, String one, String other) {
        return (traits.contains(one) && mention.traits().contains(other))
                || (traits.contains(other) && mention.traits().contains(one));
    }

    /** Takes the mention, and what it says was done to the person: killed, wounded or casualties (either). */
    void add(Mention mention, String fate) {
        names.addAll(mention.names());
        traits.addAll(mention.traits());
        fates.add(fate);
        if (age == null) {
            age = mention.age();
        }
    }

    boolean isKilled() {
        return fates.contains("killed");
    }

    /** Whether the person was hurt and lived, as far as is told. */
    boolean isWounded() {
        return !isKilled();
    }

    /** Whether it is told, not only understood from a shot or an attack, that the person was hurt. */
    boolean isSaidToBeWounded() {
        return !isKilled() && fates.contains("wounded");
    }

    @Override
    public String toString() {
        return (names.isEmpty() ? traits : names) + (isKilled() ? " killed" : " hurt");
    }
}
