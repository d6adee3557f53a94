package org.relata.corroborate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.relata.model.Participant;

/**
 * One voice does not contradict itself: where the army says in one document that militants killed 18 villagers and that soldiers
 * killed seven of the militants, it tells two acts, while the same from two voices may be two accounts of one.
 */
final class OneVoice {

    private OneVoice() {}

    /** Whether both stand in one document and the same holders say so. */
    static boolean tells(Telling one, Telling other) {
        return one.isBeside(other) && same(one.holders(), other.holders());
    }

    private static boolean same(List<Telling.Voice> one, List<Telling.Voice> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).kind().equals(other.get(i).kind())
                    || !name(one.get(i)).equals(name(other.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String name(Telling.Voice voice) {
        Participant who = voice.participant();
        if (who == null) {
            return "";
        }
        return Objects.requireNonNullElse(who.actor(), who.text().toLowerCase(Locale.ROOT));
    }
}
