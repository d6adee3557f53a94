package org.relata.resolve.reference;

import java.util.Optional;

/** "I" and "we" in a quotation: whoever speaks. "We" of one person is the same "we" as before, but nobody that is named. */
final class Speakers implements Step {

    private static final int REACH = 8;

    @Override
    public String name() {
        return "speaker";
    }

    @Override
    public Optional<Referent> antecedent(Referent referent, Scene scene) {
        if (referent.form() != Form.PRONOUN || referent.person() != 1) {
            return Optional.empty();
        }
        Optional<Referent> speaker = scene.speaker(referent)
                .filter(who -> referent.count() == Count.SINGULAR || who.count() != Count.SINGULAR || isBody(who));
        if (speaker.isPresent()) {
            return speaker;
        }
        return scene.nearest(
                referent,
                REACH,
                before -> before.form() == Form.PRONOUN
                        && before.person() == 1
                        && before.count() == referent.count()
                        && sameSpeaker(referent, before, scene));
    }

    private static boolean isBody(Referent who) {
        return who.can(Kind.GROUP) || who.can(Kind.COUNTRY);
    }

    private static boolean sameSpeaker(Referent one, Referent other, Scene scene) {
        if (one.quotation() == other.quotation()) {
            return true;
        }
        Optional<Referent> speaker = scene.speaker(one);
        Optional<Referent> before = scene.speaker(other);
        return speaker.isPresent() && before.isPresent() && scene.chains().same(speaker.get(), before.get());
    }
}
