package org.relata.classify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Participant;
import org.relata.model.Span;

/** Participants written short: {@code KIND SECTOR … (head)}; a dash for no kind. */
final class Parties {

    private Parties() {}

    static Participant of(String text) {
        return of(text, null);
    }

    static Participant of(String text, @Nullable String country) {
        String head = "somebody";
        List<String> sectors = new ArrayList<>();
        String[] words = text.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            if (words[i].startsWith("(")) {
                head = words[i].substring(1, words[i].length() - 1);
            } else {
                sectors.add(words[i]);
            }
        }
        String kind = words[0].equals("-") ? null : words[0];
        return new Participant(
                head, new Span(0, head.length()), head, null, null, kind, country, sectors, null, 0, null, null);
    }
}
