package org.relata.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The phrases of a document as they are gathered: each stands in one chain, at first alone. Filled by one thread. */
final class Chains {

    /** One phrase was found to stand for what another stands for. */
    record Link(Referent from, Referent to, String step) {}

    private final List<List<Referent>> chainOf = new ArrayList<>();
    private final Map<Integer, Link> links = new LinkedHashMap<>();

    Chains(List<Referent> referents) {
        for (Referent referent : referents) {
            List<Referent> alone = new ArrayList<>(1);
            alone.add(referent);
            chainOf.add(alone);
        }
    }

    /** The phrases of one chain, in the order of the text. */
    List<Referent> of(Referent referent) {
        return chainOf.get(referent.order());
    }

    boolean same(Referent one, Referent other) {
        return of(one) == of(other);
    }

    /** Whether an earlier step has found what it stands for. */
    boolean isLinked(Referent referent) {
        return links.containsKey(referent.order());
    }

    Optional<Link> link(Referent referent) {
        return Optional.ofNullable(links.get(referent.order()));
    }

    /** Puts both chains together. */
    void join(Referent from, Referent to, String step) {
        links.putIfAbsent(from.order(), new Link(from, to, step));
        List<Referent> one = of(from);
        List<Referent> other = of(to);
        if (one == other) {
            return;
        }
        List<Referent> both = new ArrayList<>(one);
        both.addAll(other);
        both.sort((a, b) -> Integer.compare(a.order(), b.order()));
        for (Referent referent : both) {
            chainOf.set(referent.order(), both);
        }
    }

    /** Whether both chains can be one: no man is a woman, and no two full names of persons differ. */
    boolean agree(Referent from, Referent to) {
        Gender one = gender(of(from));
        Gender other = gender(of(to));
        return one.agrees(other);
    }

    /** The gender that a member tells; of things only where no member can be a person. */
    Gender gender(List<Referent> chain) {
        boolean thing = false;
        boolean person = false;
        for (Referent referent : chain) {
            if (referent.gender() == Gender.MALE || referent.gender() == Gender.FEMALE) {
                return referent.gender();
            }
            thing |= referent.gender() == Gender.NONE;
            person |= referent.can(Kind.PERSON) && !referent.can(Kind.GROUP);
        }
        return thing && !person ? Gender.NONE : Gender.EITHER;
    }

    /** Every chain, by its first phrase. */
    List<List<Referent>> all() {
        List<List<Referent>> all = new ArrayList<>();
        for (int i = 0; i < chainOf.size(); i++) {
            if (chainOf.get(i).get(0).order() == i) {
                all.add(List.copyOf(chainOf.get(i)));
            }
        }
        return all;
    }
}
