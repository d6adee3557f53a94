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

    /** How far before a content its mark may stand. */
    private static final int BEFORE = 2;

    private final List<Attribution> quotations = new ArrayList<>();

    private final String text;

    Quoted(String text, List<Attribution> attributions) {
        this.text = text;
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
                if (piece.contains(words) && isBetweenMarks(piece, words)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Of "said its men had left “to spare civilians”" only a part is quoted. Single marks are not told from apostrophes. */
    private boolean isBetweenMarks(Span piece, Span words) {
        int from = Math.max(0, piece.begin() - BEFORE);
        int to = Math.min(text.length(), piece.end() + BEFORE);
        if (text.substring(from, to).chars().noneMatch(mark -> mark == '"' || mark == '“')) {
            return true;
        }
        boolean open = false;
        for (int i = from; i < words.begin(); i++) {
            char mark = text.charAt(i);
            open = mark == '“' || (mark == '"' ? !open : open && mark != '”');
        }
        return open;
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
