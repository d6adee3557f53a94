package org.relata.corroborate;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.classify.PartyKind;

/** How far two parties, or two sides, can be the same: 1 surely, -1 surely not, 0 where nothing is told. */
final class PartyFit {

    private static final double PART = 0.8;
    private static final double SIBLINGS = 0.5;
    private static final double SAME_SORT = 0.5;
    private static final double SAME_WORD = 0.7;
    private static final double OTHER = -1;
    private static final double OTHER_COUNTRY = -0.8;
    private static final double OTHER_SORT = -0.5;
    private static final double OTHER_PERSON = -0.6;

    private PartyFit() {}

    /** Of two sides: how well each party of the smaller one finds its like in the other. */
    static double sides(List<Party> one, List<Party> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        List<Party> few = one.size() <= other.size() ? one : other;
        List<Party> many = one.size() <= other.size() ? other : one;
        double forward = best(few, many);
        return one.size() == other.size() ? (forward + best(many, few)) / 2 : forward;
    }

    private static double best(List<Party> few, List<Party> many) {
        double sum = 0;
        for (Party party : few) {
            double best = OTHER;
            for (Party like : many) {
                best = Math.max(best, of(party, like));
            }
            sum += best;
        }
        return sum / few.size();
    }

    /** Of two parties. */
    static double of(Party one, Party other) {
        if (one.id() != null && other.id() != null) {
            return ofKnown(one, other);
        }
        if (one.name() != null && one.name().equals(other.name()) && one.person() == other.person()) {
            return 1;
        }
        if (differ(one.country(), other.country())) {
            return OTHER_COUNTRY;
        }
        if (one.kind() == PartyKind.UNKNOWN || other.kind() == PartyKind.UNKNOWN) {
            return one.head().equals(other.head()) ? SAME_WORD : 0;
        }
        return ofSort(one, other);
    }

    private static double ofKnown(Party one, Party other) {
        if (meet(one.ids(), other.ids())) {
            return 1;
        }
        if (meet(one.ids(), other.wholes()) || meet(one.wholes(), other.ids())) {
            return PART;
        }
        if (one.person() && other.person()) {
            return OTHER_PERSON;
        }
        return meet(one.wholes(), other.wholes()) ? SIBLINGS : OTHER;
    }

    /** One of the two is only described: "rebels" may be any armed group, "troops" the army of the country. */
    private static double ofSort(Party one, Party other) {
        if (armedGroup(one.kind()) && armedGroup(other.kind())) {
            return one.kind() == other.kind() ? SAME_SORT : SAME_SORT / 2;
        }
        if (one.kind() != other.kind()) {
            return civil(one.kind()) && civil(other.kind()) ? 0 : OTHER_SORT;
        }
        if (one.person() && other.person() && one.name() != null && other.name() != null) {
            return OTHER_PERSON;
        }
        if (one.head().equals(other.head())) {
            return SAME_WORD;
        }
        return one.country() == null || other.country() == null ? SAME_SORT / 2 : SAME_SORT;
    }

    private static boolean armedGroup(PartyKind kind) {
        return kind == PartyKind.ARMED_GROUP || kind == PartyKind.UNIDENTIFIED_ARMED;
    }

    private static boolean civil(PartyKind kind) {
        return kind.isCivilianTarget();
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        Set<String> few = one.size() <= other.size() ? one : other;
        Set<String> many = few == one ? other : one;
        for (String id : few) {
            if (many.contains(id)) {
                return true;
            }
        }
        return false;
    }
}
