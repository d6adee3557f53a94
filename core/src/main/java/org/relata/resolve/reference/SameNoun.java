package org.relata.resolve.reference;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The same common noun again, "the barn" after "an old barn".
 *
 * <p>The strict form asks that the later phrase says nothing that the earlier ones did not; the loose form only that they do not
 * contradict each other, and takes synonyms too.
 */
final class SameNoun implements Step {

    private final ReferenceWords words;
    private final boolean strict;
    private final int reach;

    SameNoun(ReferenceWords words, boolean strict, int reach) {
        this.words = words;
        this.strict = strict;
        this.reach = reach;
    }

    @Override
    public String name() {
        return strict ? "same noun" : "same noun, other words";
    }

    @Override
    public Optional<Referent> antecedent(Referent referent, Scene scene) {
        if (referent.form() != Form.NOUN || referent.together() || isNew(referent)) {
            return Optional.empty();
        }
        Optional<Referent> same = scene.nearest(referent, reach, before -> fits(referent, before, scene));
        // "The group" after "a faction" and then a group's name is the group that was named.
        boolean other =
                same.filter(before -> !before.lemma().equals(referent.lemma())).isPresent();
        Optional<Referent> named = other ? new Descriptions(words).antecedent(referent, scene) : Optional.empty();
        return named.filter(name -> name.order() > same.map(Referent::order).orElse(0))
                .or(() -> same);
    }

    /** "a barn", "another barn" is told for the first time. */
    private boolean isNew(Referent referent) {
        return (referent.article() == Article.INDEFINITE && referent.count() != Count.PLURAL)
                || referent.modifiers().stream().anyMatch(words.events()::isOther);
    }

    private boolean fits(Referent referent, Referent before, Scene scene) {
        if (before.form() != Form.NOUN || before.together() || !sameHead(referent, before)) {
            return false;
        }
        if (words.isUnique(referent.lemma())
                && before.article() == Article.INDEFINITE
                && referent.article() == Article.DEFINITE) {
            return false;
        }
        boolean number = referent.count() == before.count()
                || (referent.count().agrees(before.count()) && !strict)
                || (referent.count().agrees(before.count()) && referent.lemma().equals(before.lemma()));
        return number && (strict ? addsNothing(referent, before, scene) : doesNotContradict(referent, before));
    }

    private boolean sameHead(Referent referent, Referent before) {
        return referent.lemma().equals(before.lemma()) || (!strict && words.synonyms(referent.lemma(), before.lemma()));
    }

    private static boolean addsNothing(Referent referent, Referent before, Scene scene) {
        Set<String> known = new HashSet<>();
        for (Referent other : scene.chains().of(before)) {
            known.addAll(other.modifiers());
            known.addAll(other.name());
        }
        return known.containsAll(referent.modifiers());
    }

    private static boolean doesNotContradict(Referent referent, Referent before) {
        if (referent.article() == Article.INDEFINITE) {
            return false;
        }
        boolean names = meet(referent.names(), before.names());
        boolean numbers = meet(referent.numbers(), before.numbers());
        return names && numbers && meet(referent.modifiers(), before.modifiers());
    }

    /** Whether one of them says nothing, or both say something in common. */
    private static boolean meet(Set<String> one, Set<String> other) {
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }
}
