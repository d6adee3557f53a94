package org.relata.resolve.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relata.code.attribution.Attribution;
import org.relata.model.Mention;
import org.relata.model.Span;

/** What stands in quotation marks, and who speaks there. */
final class Quoted {

    private final List<Attribution> quotations = new ArrayList<>();

    Quoted(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            if (attribution.quoted()) {
                quotations.add(attribution);
            }
        }
    }

    /** The number of the quotation that holds these words, or -1. */
    int at(Span words) {
        for (int i = 0; i < quotations.size(); i++) {
            for (Span piece : quotations.get(i).content()) {
                if (piece.contains(words)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The phrase of each quotation's source, where it has one. */
    Map<Integer, Referent> speakers(List<Referent> referents) {
        Map<Integer, Referent> byHead = new LinkedHashMap<>();
        referents.forEach(referent -> byHead.putIfAbsent(referent.head().span().begin(), referent));
        Map<Integer, Referent> speakers = new LinkedHashMap<>();
        for (int i = 0; i < quotations.size(); i++) {
            Mention source = quotations.get(i).source();
            Referent speaker =
                    source == null ? null : byHead.get(source.head().span().begin());
            if (speaker != null) {
                speakers.put(i, speaker);
            }
        }
        return speakers;
    }
}
