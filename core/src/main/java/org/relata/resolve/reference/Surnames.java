package org.relata.resolve.reference;

import java.util.List;
import java.util.Optional;

/** A part of a name that was given in full before: "Anna Holm … Holm", "the National Harbour Police … the Harbour Police". */
final class Surnames implements Step {

    @Override
    public String name() {
        return "part of the name";
    }

    @Override
    public Optional<Referent> antecedent(Referent referent, Scene scene) {
        if (referent.form() != Form.NAME || referent.name().isEmpty()) {
            return Optional.empty();
        }
        return scene.nearest(
                referent,
                Integer.MAX_VALUE,
                before -> before.form() == Form.NAME
                        && before.count().agrees(referent.count())
                        && scene.chains().agree(referent, before)
                        && (isPart(referent, before) || isPart(before, referent)));
    }

    private static boolean isPart(Referent part, Referent whole) {
        List<String> name = part.name();
        List<String> full = whole.name();
        if (name.size() >= full.size()) {
            return false;
        }
        boolean ends = full.subList(full.size() - name.size(), full.size()).equals(name);
        boolean begins = name.size() == 1 && full.get(0).equals(name.get(0));
        return isPlainPerson(whole) ? ends || begins : ends && name.size() > 1;
    }

    private static boolean isPlainPerson(Referent referent) {
        return referent.can(Kind.PERSON)
                || (referent.kinds().isEmpty() && referent.name().size() <= 3);
    }
}
