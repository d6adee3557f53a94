package org.relata.lexicon;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the fillers of a role stand.
 *
 * <p>Written {@code subject | possessor}: the first slot that is filled; {@code subject + with}: all that are filled. A
 * slot is subject, object, indirect, possessor, premodifier, a preposition ({@code out_of} for two words), or one of
 * these of the complement: {@code complement.object}.
 *
 * @param alternatives tried in order; each is a list of slots that are taken together
 */
public record RoleSlots(List<List<String>> alternatives) {

    /** A role that is never filled. */
    public static final RoleSlots NONE = new RoleSlots(List.of());

    /** Reads the written form; {@code none} is never filled. */
    public static RoleSlots read(String text) {
        if (text.strip().equals("none")) {
            return NONE;
        }
        List<List<String>> alternatives = new ArrayList<>();
        for (String alternative : text.split("\\|", -1)) {
            List<String> together = new ArrayList<>();
            for (String slot : alternative.split("\\+", -1)) {
                together.add(slot.strip().replace('_', ' '));
            }
            alternatives.add(List.copyOf(together));
        }
        return new RoleSlots(List.copyOf(alternatives));
    }
}
