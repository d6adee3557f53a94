package org.relata.corroborate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.relata.classify.PartyKind;
import org.relata.model.EventParty;
import org.relata.model.Participant;

/** The parties that the claims of an event tell, those that can be the same put together. */
final class PartyGroups {

    /** Parties that can be one, the most telling first, and the claims that tell them. */
    static final class Group {
        private final List<Party> parties = new ArrayList<>();
        private final Set<String> origins = new LinkedHashSet<>();
        private final Set<String> claims = new LinkedHashSet<>();

        /** The one that tells the most: one of the registry, the narrowest, told by the most claims. */
        Party best() {
            return parties.stream()
                    .min(Comparator.comparing((Party party) -> party.id() == null)
                            .thenComparing(party -> party.participant().name() == null)
                            .thenComparingInt(party -> -party.wholes().size())
                            .thenComparing(Party::label))
                    .orElseThrow();
        }

        List<String> claims() {
            return claims.stream().sorted().toList();
        }

        Set<String> origins() {
            return origins;
        }

        private boolean fits(Party party) {
            return parties.stream().allMatch(other -> PartyFit.of(other, party) > 0);
        }

        private double worst(Party party) {
            return parties.stream()
                    .mapToDouble(other -> PartyFit.of(other, party))
                    .min()
                    .orElse(0);
        }
    }

    private PartyGroups() {}

    /** The groups, those of the most origins first. */
    static List<Group> of(List<Evidence.Item> items, Function<Prepared, List<Party>> side) {
        Map<String, Party> distinct = new LinkedHashMap<>();
        for (Evidence.Item item : items) {
            for (Party party : side.apply(item.prepared())) {
                distinct.putIfAbsent(key(party), party);
            }
        }
        List<Party> ordered = new ArrayList<>(distinct.values());
        ordered.sort(Comparator.comparing((Party party) -> party.id() == null)
                .thenComparing(party -> party.participant().name() == null)
                .thenComparing(Party::isBlank)
                .thenComparing(PartyGroups::key));
        Set<String> beside = beside(items, side);
        List<Group> groups = new ArrayList<>();
        for (Party party : ordered) {
            groups.stream()
                    .filter(group -> group.fits(party) && !stand(beside, party, group))
                    .max(Comparator.comparingDouble(group -> group.worst(party)))
                    .orElseGet(() -> added(groups))
                    .parties
                    .add(party);
        }
        for (Evidence.Item item : items) {
            for (Group group : groups) {
                boolean tells = side.apply(item.prepared()).stream()
                        .anyMatch(party -> group.parties.stream()
                                .anyMatch(other -> key(other).equals(key(party))));
                if (tells) {
                    group.origins.add(item.origin());
                    group.claims.add(item.claim());
                }
            }
        }
        groups.sort(Comparator.comparingInt((Group group) -> -group.origins.size())
                .thenComparingInt(group -> -group.claims.size())
                .thenComparing(group -> group.best().label()));
        return groups;
    }

    private static Group added(List<Group> groups) {
        Group group = new Group();
        groups.add(group);
        return group;
    }

    private static String key(Party party) {
        String id = party.id();
        return id == null ? party.kind() + "|" + party.country() + "|" + WordTable.lower(party.label()) : id;
    }

    /** The pairs of parties that some claim names beside each other: whoever fights side by side, or each other, is two. */
    private static Set<String> beside(List<Evidence.Item> items, Function<Prepared, List<Party>> side) {
        Set<String> pairs = new HashSet<>();
        for (Evidence.Item item : items) {
            for (Party one : side.apply(item.prepared())) {
                for (Party other : side.apply(item.prepared())) {
                    if (one.kind().isArmed() && other.kind().isArmed() && !key(one).equals(key(other))) {
                        pairs.add(key(one) + '\n' + key(other));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean stand(Set<String> beside, Party party, Group group) {
        return group.parties.stream().anyMatch(other -> beside.contains(key(party) + '\n' + key(other)));
    }

    /** Whether no claim tells both: told by different claims, two parties that cannot be one contradict each other. */
    static boolean contradict(Group one, Group other) {
        boolean together = one.claims.stream().anyMatch(other.claims::contains);
        return !together
                && one.parties.stream()
                        .allMatch(party -> other.parties.stream().allMatch(rival -> PartyFit.of(party, rival) < 0));
    }

    /**
     * Whether they contradict each other.
     *
     * @param opposite who stands on the other side of the act
     */
    static boolean rivals(Group one, Group other, List<Group> opposite) {
        return contradict(one, other) && !isFight(one, other, opposite);
    }

    /** Whether one of the two also stands on the other side of the act: in a fight each side acts and is struck. */
    private static boolean isFight(Group one, Group other, List<Group> opposite) {
        return opposite.stream().anyMatch(acting -> fit(acting, one) || fit(acting, other));
    }

    /** Whether one is a state's and the other an armed group: that both came to harm is no contradiction. */
    static boolean oppose(Group one, Group other) {
        PartyKind kind = one.best().kind();
        PartyKind otherKind = other.best().kind();
        return kind.isArmed() && otherKind.isArmed() && (kind == PartyKind.STATE) != (otherKind == PartyKind.STATE);
    }

    private static boolean fit(Group one, Group other) {
        return one.parties.stream()
                .anyMatch(party -> other.parties.stream().anyMatch(like -> PartyFit.of(party, like) > 0));
    }

    /** Whom it was done to: those who act themselves only where nobody else is told of, as in a clash. */
    static List<Party> struck(List<Party> recipients, List<Party> actors) {
        List<Party> others = recipients.stream()
                .filter(party -> actors.stream().noneMatch(actor -> PartyFit.of(actor, party) > 0))
                .toList();
        return others.isEmpty() ? recipients : others;
    }

    static EventParty party(Party party) {
        Participant who = party.participant();
        return new EventParty(who.actor(), party.label(), who.kind(), who.country(), who.sectors());
    }
}
