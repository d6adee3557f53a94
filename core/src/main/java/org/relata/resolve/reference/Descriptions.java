package org.relata.resolve.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relata.resolve.place.Countries;

/** "the group", "the city", "the minister": the nearest name that the noun can take up. */
final class Descriptions implements Step {

    private static final int REACH = 4;
    private static final Set<String> MEMBERS =
            Set.of("member", "fighter", "supporter", "ally", "rival", "opponent", "critic", "enemy", "defector", "veteran");
    private static final Set<String> RULING = Set.of("government", "power");
    private static final Countries COUNTRIES = Countries.builtIn();

    private final ReferenceWords words;

    Descriptions(ReferenceWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "description";
    }

    @Override
    public Optional<Referent> antecedent(Referent referent, Scene scene) {
        if (referent.form() != Form.NOUN || referent.article() != Article.DEFINITE || referent.together()) {
            return Optional.empty();
        }
        Optional<Referent> titled = scene.nearest(
                referent, Integer.MAX_VALUE, before -> before.form() == Form.NAME && isTitle(referent, before, scene));
        if (titled.isPresent()) {
            return titled;
        }
        List<Kind> kinds = words.described(referent.lemma());
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Predicate<Referent> fits =
                before -> fits(referent, before, kinds, scene) && !isOtherKindOfGroup(referent, before);
        return scene.nearest(referent, REACH, fits.and(before -> !isOnlyWhose(before)))
                .or(() -> scene.nearest(referent, REACH, fits));
    }

    /** "former members of the league": who they were with is less in the fore than what the text is about. */
    private static boolean isOnlyWhose(Referent before) {
        return before.head().is("nmod")
                && before.sentence().preposition(before.head()).equals("of")
                && before.sentence()
                        .head(before.head())
                        .filter(noun -> MEMBERS.contains(noun.lemma()))
                        .isPresent();
    }

    /** "Foreign Minister Anna Holm … the minister". */
    private static boolean isTitle(Referent referent, Referent before, Scene scene) {
        Set<String> said = new HashSet<>();
        for (Referent other : scene.chains().of(before)) {
            said.addAll(other.modifiers());
            if (other.form() == Form.NOUN) {
                said.add(other.lemma());
            }
        }
        said.addAll(before.name());
        return said.contains(referent.lemma())
                && before.count().agrees(referent.count())
                && said.containsAll(referent.modifiers());
    }

    private static boolean fits(Referent referent, Referent before, List<Kind> kinds, Scene scene) {
        boolean kind = kinds.stream().anyMatch(before::can);
        boolean person = kinds.contains(Kind.PERSON);
        if (kinds.equals(List.of(Kind.PLACE)) && isCountry(before)) {
            return false;
        }
        // "The government" is a country's, and neither a town's nor that of its north.
        if (RULING.contains(referent.lemma())
                && (!isCountry(before) || !before.modifiers().isEmpty())) {
            return false;
        }
        boolean bare = referent.modifiers().isEmpty();
        return before.form() == Form.NAME
                && kind
                && before.count().agrees(referent.count())
                && before.gender().agrees(referent.gender())
                && (bare || (!person && referent.names().isEmpty()))
                && scene.chains().agree(referent, before);
    }

    /** "The militia" is not the United Nations. */
    private boolean isOtherKindOfGroup(Referent referent, Referent before) {
        return words.isArmed(referent.lemma()) && before.name().stream().anyMatch(words::isPeaceful);
    }

    /** "the village" and "the area" are no countries. */
    private static boolean isCountry(Referent before) {
        return COUNTRIES.byName(String.join(" ", before.name())).isPresent()
                || COUNTRIES.byName(before.head().text()).isPresent();
    }
}
