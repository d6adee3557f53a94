package org.relata.parse;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.Name;

/** From BILOU tags on words to names. */
final class NameTags {

    private NameTags() {}

    /** The names in the order of the text; a possessive {@code 's} at the end is left out. */
    static List<Name> names(List<RawWord> words) {
        List<Name> names = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < words.size(); i++) {
            String tag = words.get(i).name();
            char position = tag == null || tag.isEmpty() ? 'O' : tag.charAt(0);
            if (position == 'B' || position == 'U') {
                first = i;
            }
            boolean ends = position == 'U' || position == 'L' || (position == 'B' && !continues(words, i));
            if (ends && first >= 0) {
                int last = words.get(i).tag().equals("POS") && i > first ? i - 1 : i;
                names.add(new Name(first, last, tag.substring(2)));
                first = -1;
            } else if (position == 'O') {
                first = -1;
            }
        }
        return names;
    }

    private static boolean continues(List<RawWord> words, int at) {
        if (at + 1 >= words.size()) {
            return false;
        }
        String next = words.get(at + 1).name();
        return next != null && (next.startsWith("I-") || next.startsWith("L-"));
    }
}
