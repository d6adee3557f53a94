package org.relata.resolve.reference;

import java.util.List;
import java.util.Optional;

/** The same name again, or the letters that the document gives for it: "the Harbour Police Service (HPS) … HPS". */
final class SameName implements Step {

    private static final int SHORTEST_ACRONYM = 2;

    @Override
    public String name() {
        return "same name";
    }

    @Override
    public Optional<Referent> antecedent(Referent referent, Scene scene) {
        if (referent.form() != Form.NAME) {
            return Optional.empty();
        }
        return scene.nearest(
                referent,
                Integer.MAX_VALUE,
                before ->
                        before.form() == Form.NAME && sameThing(referent, before) && sameName(referent, before, scene));
    }

    /** "Norway's government" is built on no name; "the Norway of old" is. Plural peoples and countries stay apart. */
    private static boolean sameThing(Referent one, Referent other) {
        return one.count().agrees(other.count());
    }

    private static boolean sameName(Referent one, Referent other, Scene scene) {
        return one.name().equals(other.name())
                || isAcronym(one.name(), other.name(), scene)
                || isAcronym(other.name(), one.name(), scene);
    }

    private static boolean isAcronym(List<String> letters, List<String> name, Scene scene) {
        if (letters.size() != 1 || name.size() < 2) {
            return false;
        }
        String acronym = letters.get(0);
        Optional<String> given = scene.names().expansion(acronym.toUpperCase(java.util.Locale.ROOT));
        if (given.isPresent()) {
            return given.get().toLowerCase(java.util.Locale.ROOT).endsWith(String.join(" ", name));
        }
        StringBuilder initials = new StringBuilder();
        name.forEach(word -> initials.append(word.charAt(0)));
        return acronym.length() >= SHORTEST_ACRONYM && initials.toString().equals(acronym);
    }
}
