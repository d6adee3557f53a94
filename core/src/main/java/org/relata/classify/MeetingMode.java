package org.relata.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;

/** The mode of a meeting by where it was held (PLOVER CONSULT): with one of the parties, or in a third country. */
final class MeetingMode {

    private MeetingMode() {}

    static @Nullable String of(List<Participant> actors, List<Participant> recipients, @Nullable PlaceRef place) {
        List<Participant> all = new ArrayList<>(actors);
        all.addAll(recipients);
        Set<String> countries = new LinkedHashSet<>();
        for (Participant party : all) {
            if (party.country() != null) {
                countries.add(party.country());
            }
        }
        if (countries.size() > 2) {
            return "multilateral";
        }
        String held = place == null ? null : place.country();
        if (held == null || countries.size() < 2) {
            return null;
        }
        return countries.contains(held) ? "visit" : "third-party";
    }
}
