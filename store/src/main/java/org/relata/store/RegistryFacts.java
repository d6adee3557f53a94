package org.relata.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.Lineage;
import org.relata.resolve.actor.Office;
import org.relata.resolve.actor.Period;
import org.relata.resolve.actor.Registry;
import org.relata.resolve.actor.RegistryWriter;

/** Holds one tie of the record against the registry. */
final class RegistryFacts {

    static final String HOLDS_OFFICE = "holds-office";

    private static final String LEADS = "leads";
    private static final String LEADER = "Leader";
    private static final String DESIGNATED = "designated-by";
    private static final Set<String> MEMBERSHIPS = Set.of("member-of", "part-of");
    private static final Set<String> LINEAGES = Set.of("split-from", "merged-into", "renamed-to");

    /** The relations that a registry can hold. */
    static final Set<String> RELATIONS =
            Set.of(HOLDS_OFFICE, LEADS, DESIGNATED, "member-of", "part-of", "split-from", "merged-into", "renamed-to");

    private final Registry registry;

    RegistryFacts(Registry registry) {
        this.registry = registry;
    }

    static boolean isOffice(String relation) {
        return relation.equals(HOLDS_OFFICE) || relation.equals(LEADS);
    }

    /** What to propose; null where the registry holds it. */
    @Nullable
    Proposal compare(Tie tie, TieEvidence evidence) {
        if (isOffice(tie.relation())) {
            return office(tie, evidence);
        } else if (MEMBERSHIPS.contains(tie.relation())) {
            boolean held = registry.membershipsOf(tie.actor()).stream()
                    .anyMatch(one -> one.of().equals(tie.other()) && fits(one.period(), evidence));
            return held ? null : actor(tie, evidence, "member-of", dated("of", tie.other(), evidence));
        } else if (LINEAGES.contains(tie.relation())) {
            boolean held = registry.lineageOf(tie.actor()).stream()
                    .anyMatch(one -> one.type().word().equals(tie.relation())
                            && tie.other().equals(one.other()));
            return held ? null : lineage(tie, evidence);
        }
        boolean held = registry.designationsOf(tie.actor()).stream()
                .anyMatch(one -> one.authority().equals(tie.other()) && fits(one.period(), evidence));
        return held ? null : actor(tie, evidence, "designated", dated("by", tie.other(), evidence));
    }

    private static boolean fits(Period period, TieEvidence evidence) {
        LocalDate day = evidence.first();
        return day == null || period.undated() || period.contains(day);
    }

    private @Nullable Proposal office(Tie tie, TieEvidence evidence) {
        String post = tie.relation().equals(LEADS) ? LEADER : tie.post();
        List<String> against = new ArrayList<>();
        for (Office office : registry.officesOf(tie.other())) {
            if (tie.relation().equals(LEADS) || office.post().equals(post)) {
                boolean now = fits(office.period(), evidence);
                if (now && isHolder(office.holder(), tie)) {
                    return null;
                }
                if (now && evidence.first() != null && office.post().equals(post)) {
                    against.add("the registry has " + office.holder() + " as " + post + " of " + tie.other() + " then");
                }
            }
        }
        Map<String, Object> holder = new LinkedHashMap<>();
        holder.put("holder", tie.actor());
        since(holder, evidence);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("of", tie.other());
        entry.put("post", String.valueOf(post));
        entry.put("holders", List.of(holder));
        entry.put("source", evidence.source());
        return proposal(entry, true, evidence, against);
    }

    private boolean isHolder(String holder, Tie tie) {
        if (!tie.named()) {
            return holder.equals(tie.actor());
        }
        return registry.actor(holder).map(Actor::names).stream()
                .flatMap(List::stream)
                .anyMatch(name -> name.text().equalsIgnoreCase(tie.actor()));
    }

    private static void since(Map<String, Object> into, TieEvidence evidence) {
        LocalDate day = evidence.first();
        if (day != null) {
            into.put("from", day.toString());
            if (!evidence.beganThen()) {
                into.put("since", "first-cited");
            }
        }
    }

    /** A membership or designation says by a note that its day is only that of the first report. */
    private static Map<String, Object> dated(String field, String other, TieEvidence evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(field, other);
        LocalDate day = evidence.first();
        if (day != null && evidence.beganThen()) {
            fields.put("from", day.toString());
        }
        return fields;
    }

    private Proposal lineage(Tie tie, TieEvidence evidence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", tie.relation());
        fields.put("other", tie.other());
        LocalDate day = evidence.first();
        if (day != null && evidence.beganThen()) {
            fields.put("date", day.toString());
        }
        List<String> against = registry.lineageOf(tie.actor()).stream()
                .filter(one -> one.actor().equals(tie.actor())
                        && one.type() == Lineage.Type.of(tie.relation()).orElse(null))
                .map(one -> "the registry has " + tie.actor() + " " + tie.relation() + " " + one.other())
                .toList();
        return actor(tie, evidence, "lineage", fields, against);
    }

    private static Proposal actor(Tie tie, TieEvidence evidence, String field, Map<String, Object> value) {
        return actor(tie, evidence, field, value, List.of());
    }

    private static Proposal actor(
            Tie tie, TieEvidence evidence, String field, Map<String, Object> value, List<String> against) {
        Map<String, Object> fact = new LinkedHashMap<>(value);
        fact.put("source", evidence.source());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", tie.actor());
        entry.put(field, List.of(fact));
        return proposal(entry, false, evidence, against);
    }

    private static Proposal proposal(
            Map<String, Object> entry, boolean office, TieEvidence evidence, List<String> against) {
        List<String> notes = new ArrayList<>(against);
        notes.add(evidence.summary());
        return new Proposal(
                against.isEmpty() ? Proposal.Standing.NEW : Proposal.Standing.AGAINST,
                RegistryWriter.flow(entry),
                office,
                evidence.documents(),
                notes);
    }
}
