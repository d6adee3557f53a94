package org.relata.resolve.reference;

import java.util.Optional;

/** "the attack" after "an ambush": a noun that covers the act named shortly before. */
final class RepeatedActs implements Step {

    private static final int REACH = 4;

    private final ReferenceWords words;

    RepeatedActs(ReferenceWords words) {
        this.words = words;
    }

    @Override
    public String name() {
        return "general noun for an act";
    }

    @Override
    public Optional<Referent> antecedent(Referent referent, Scene scene) {
        boolean points = referent.form() == Form.NOUN
                && referent.article() == Article.DEFINITE
                && referent.modifiers().isEmpty()
                && words.events().isGeneral(referent.lemma());
        return points
                ? scene.nearest(
                        referent,
                        REACH,
                        before -> before.form() == Form.NOUN
                                && before.count().agrees(referent.count())
                                && words.events().sameAct(referent.lemma(), before.lemma()))
                : Optional.empty();
    }
}
