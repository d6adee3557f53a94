package org.relata.corroborate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.classify.PartyKind;
import org.relata.model.Participant;

/**
 * A participant made ready to be compared: whom it may stand for and to what it belongs, as of the day.
 *
 * @param ids its id and those of its predecessors and successors that are no other actor on the day
 * @param wholes what it belongs to: the ministry's regime, the regime's state
 * @param head the stem of its head word
 * @param name its last word with a capital, in lower case; null where it has none
 * @param person whether it is one human being
 */
record Party(
        Participant participant,
        @Nullable String id,
        Set<String> ids,
        Set<String> wholes,
        PartyKind kind,
        String head,
        @Nullable String name,
        boolean person) {

    Party {
        ids = Set.copyOf(ids);
        wholes = Set.copyOf(wholes);
    }

    /** The registry's name, else the words of the text without what counts them. */
    String label() {
        String known = participant.name();
        if (known != null) {
            return known;
        }
        String text = participant.text();
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            String first = WordTable.lower(text.substring(from, space));
            if (first.isEmpty() || !WordTable.builtIn().isCounting(first)) {
                break;
            }
            from = space + 1;
        }
        return text.substring(from);
    }

    @Nullable
    String country() {
        return participant.country();
    }

    List<String> sectors() {
        return participant.sectors();
    }

    /** Whether nothing is known of who it is. */
    boolean isBlank() {
        return id == null && kind == PartyKind.UNKNOWN;
    }
}
