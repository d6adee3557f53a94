package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relata.model.EventParty;

/** Names of participants in the tables: the registry's id, or the words for somebody whom it does not know. */
final class Who {

    /** Acts or is acted on. */
    static final int PARTY = 1;
    /** Takes part in another way. */
    static final int OTHER = 2;
    /** Says so. */
    static final int HOLDER = 3;

    private Who() {}

    /** Of a participant of the contract; null where there is none. */
    static @Nullable String of(JsonNode participant) {
        String actor = Head.text(participant, "actor");
        if (actor != null) {
            return actor;
        }
        String text = Head.text(participant, "text");
        return text == null || text.isBlank() ? null : unnamed(text);
    }

    static String of(EventParty party) {
        String actor = party.actor();
        return actor == null ? unnamed(party.name()) : actor;
    }

    /** Words for somebody, whatever their case and spaces. */
    static String unnamed(String words) {
        return "~" + words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Both orders of two parties are one dyad. */
    static String dyad(String one, String other) {
        return one.compareTo(other) <= 0 ? one + "|" + other : other + "|" + one;
    }
}
