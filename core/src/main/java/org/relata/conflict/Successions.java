package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.Entry;
import org.relata.resolve.actor.Holding;
import org.relata.resolve.actor.Lineage;
import org.relata.resolve.actor.Membership;
import org.relata.resolve.actor.Registry;

/** What became of the sides, as the registry has it: who held a state, who took it over, who went into whom. */
final class Successions {

    /**
     * That a group came to hold a state.
     *
     * @param group id of the group
     */
    record Takeover(String group, String state, LocalDate day, Regime regime, String evidence) {}

    /**
     * That a group ended as such.
     *
     * @param into id of whom it went into; null where it was dissolved
     */
    record End(Lineage.Type type, @Nullable String into, LocalDate day, String evidence) {}

    private final Registry registry;
    private final Sides sides;
    private final LocalDate reference;
    private final Map<String, List<Regime>> regimes = new LinkedHashMap<>();
    private final List<Takeover> takeovers = new ArrayList<>();

    /** Regimes are called as on the reference day, or as on the last day on which they held the state. */
    Successions(Registry registry, Sides sides, LocalDate reference) {
        this.registry = registry;
        this.sides = sides;
        this.reference = reference;
        for (Holding holding : registry.holdings()) {
            if (holding.recognised()) {
                regimes.computeIfAbsent(holding.state(), state -> new ArrayList<>())
                        .add(regime(holding));
            }
        }
        regimes.forEach((state, held) -> {
            held.sort(Comparator.comparing(Regime::from, Comparator.nullsFirst(Comparator.naturalOrder())));
            held.forEach(regime -> takeovers(state, regime));
        });
    }

    /** Who held the state, in their order. */
    List<Regime> regimes(String state) {
        return regimes.getOrDefault(state, List.of());
    }

    /** Who held the state on that day; of two on the day of a handover, the newer one. */
    Optional<Regime> regime(String state, LocalDate day) {
        Regime found = null;
        for (Regime regime : regimes(state)) {
            LocalDate from = regime.from();
            LocalDate to = regime.to();
            if ((from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day))) {
                found = regime;
            }
        }
        return Optional.ofNullable(found);
    }

    private Regime regime(Holding holding) {
        String leader = null;
        for (Membership member : registry.membersOf(holding.regime())) {
            if ("dominant".equals(member.role())) {
                leader = member.member();
            }
        }
        Optional<Actor> regime = registry.actor(holding.regime());
        LocalDate to = holding.period().to();
        LocalDate named = to == null || to.isAfter(reference) ? reference : to;
        return new Regime(
                holding.regime(),
                regime.map(actor -> actor.nameOn(named)).orElse(holding.regime()),
                holding.period().from(),
                holding.period().to(),
                leader,
                evidence(holding.entry()));
    }

    /** The takeovers of a state by a group that leads the regime which came to hold it, in their order. */
    List<Takeover> takeovers(String state) {
        return takeovers.stream()
                .filter(takeover -> takeover.state().equals(state))
                .toList();
    }

    private void takeovers(String state, Regime regime) {
        LocalDate from = regime.from();
        if (from == null) {
            return;
        }
        for (Membership member : registry.membersOf(regime.id())) {
            if ("dominant".equals(member.role())) {
                takeovers.add(new Takeover(member.member(), state, from, regime, evidence(member.entry())));
            }
        }
        if (registry.actor(regime.id()).filter(this::fights).isPresent()) {
            takeovers.add(new Takeover(regime.id(), state, from, regime, regime.evidence()));
        }
    }

    private boolean fights(Actor actor) {
        return switch (actor.kind()) {
            case ARMED_GROUP, PARTY -> true;
            default -> false;
        };
    }

    /** The takeovers of any state by this side. */
    List<Takeover> takeoversBy(Side side) {
        List<String> ids = sides.idsOf(side);
        return takeovers.stream()
                .filter(takeover -> ids.contains(takeover.group()))
                .toList();
    }

    /** The last link of the registry by which the side ended as such; not its renaming. */
    Optional<End> end(Side side) {
        End found = null;
        for (String id : sides.idsOf(side)) {
            for (Lineage link : registry.lineageOf(id)) {
                LocalDate day = link.date();
                if (day != null && link.actor().equals(id) && ends(link.type())) {
                    found = new End(link.type(), link.other(), day, evidence(link.entry()));
                }
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean ends(Lineage.Type type) {
        return switch (type) {
            case MERGED_INTO, TAKEN_OVER_BY, DISSOLVED -> true;
            case FORMED, RENAMED_TO, SPLIT_FROM -> false;
        };
    }

    /** Ids of the side and of all that went into it or became it, however long ago. */
    List<String> line(Side side) {
        List<String> line = new ArrayList<>();
        line.add(side.id());
        for (int i = 0; i < line.size(); i++) {
            for (String id : sides.idsOf(Side.group(line.get(i), line.get(i)))) {
                for (Lineage link : registry.lineageOf(id)) {
                    boolean into = link.type() == Lineage.Type.MERGED_INTO && id.equals(link.other());
                    List<String> chain = into ? sides.idsOf(Side.group(link.actor(), link.actor())) : List.of();
                    chain.stream().filter(one -> !line.contains(one)).forEach(line::add);
                }
            }
        }
        return line;
    }

    /** The links between groups that are sides here: from whom, to whom. */
    List<Succession> between(List<Side> shown) {
        Map<String, Side> byId = new HashMap<>();
        shown.forEach(side -> sides.idsOf(side).forEach(id -> byId.put(id, side)));
        List<Succession> all = new ArrayList<>();
        for (Lineage link : registry.lineages()) {
            LocalDate day = link.date();
            Optional<Side> from = link.earlier().map(byId::get);
            Optional<Side> to = link.later().map(byId::get);
            if (day != null && from.isPresent() && to.isPresent() && !from.equals(to)) {
                all.add(new Succession(
                        link.type() == Lineage.Type.SPLIT_FROM ? Succession.Kind.FORK : Succession.Kind.JOIN,
                        from.get(),
                        to.get(),
                        day,
                        evidence(link.entry())));
            }
        }
        return all;
    }

    /** What the side was called before, in names that it gave up within the frame. */
    List<SideHistory.Former> formers(Side side, Frame frame, LocalDate first) {
        return sides.formers(side).stream()
                .filter(former ->
                        frame.contains(former.until()) && !former.until().isBefore(first))
                .toList();
    }

    /** The government of a state as a side. */
    Side government(String state) {
        return sides.government(state);
    }

    /** What the side of this id is called. */
    String nameOf(String id) {
        return registry.actor(id).map(actor -> actor.nameOn(null)).orElse(id);
    }

    private static String evidence(Entry entry) {
        return "registry:" + entry.where() + (entry.checked() ? " (" + entry.source() + ")" : " (unchecked)");
    }
}
