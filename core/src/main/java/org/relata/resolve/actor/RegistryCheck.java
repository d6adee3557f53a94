package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names every contradiction of a registry with its file and line. */
public final class RegistryCheck {

    private static final Set<String> MANY_HOLDERS =
            Set.of("Vice President", "Minister", "Ambassador", "Commander", "Captain Regent");

    private final Registry registry;
    private final List<Contradiction> found = new ArrayList<>();

    private RegistryCheck(Registry registry) {
        this.registry = registry;
    }

    /** All contradictions, in the order of files and lines; empty when the registry is sound. */
    public static List<Contradiction> check(Registry registry) {
        RegistryCheck check = new RegistryCheck(registry);
        check.actors();
        check.offices();
        check.holdings();
        check.memberships();
        check.commands();
        check.activities();
        check.strays();
        check.names();
        check.lineages();
        check.designations();
        check.cycles();
        check.found.sort(Comparator.comparing((Contradiction one) -> one.entry().file())
                .thenComparing(one -> one.entry().line())
                .thenComparing(Contradiction::what));
        return List.copyOf(check.found);
    }

    private void actors() {
        Map<String, Actor> seen = new HashMap<>();
        for (Actor actor : registry.actors()) {
            Actor before = seen.putIfAbsent(actor.id(), actor);
            if (before != null) {
                report(
                        actor.entry(),
                        "the id '" + actor.id() + "' already stands at "
                                + before.entry().where());
            }
            reversed(actor.life(), actor.entry(), actor.id());
            actor.names().forEach(name -> reversed(name.period(), name.entry(), "the name '" + name.text() + "'"));
            codes(actor);
        }
    }

    private void codes(Actor actor) {
        List<ActorCode> codes = actor.codes();
        for (int i = 0; i < codes.size(); i++) {
            ActorCode code = codes.get(i);
            reversed(code.period(), code.entry(), "a code of " + actor.id());
            code.sectors().stream()
                    .filter(sector -> !Sectors.isKnown(sector))
                    .forEach(sector -> report(code.entry(), "'" + sector + "' is no PLOVER sector"));
            for (int j = i + 1; j < codes.size(); j++) {
                if (code.period().overlaps(codes.get(j).period())) {
                    report(codes.get(j).entry(), "two codes of " + actor.id() + " at the same time");
                }
            }
        }
    }

    private void offices() {
        Map<String, List<Office>> byPost = new LinkedHashMap<>();
        for (Office office : registry.offices()) {
            known(office.of(), office.entry());
            known(office.holder(), office.entry());
            reversed(office.period(), office.entry(), office.holder() + " as " + office.post());
            alive(office.of(), office.period(), office.entry(), "has a " + office.post());
            alive(office.holder(), office.period(), office.entry(), "is " + office.post());
            byPost.computeIfAbsent(office.of() + "\t" + office.post(), key -> new ArrayList<>())
                    .add(office);
        }
        byPost.values().forEach(this::oneAtATime);
    }

    private void oneAtATime(List<Office> holders) {
        if (MANY_HOLDERS.contains(holders.get(0).post())) {
            return;
        }
        for (int i = 0; i < holders.size(); i++) {
            for (int j = i + 1; j < holders.size(); j++) {
                Office one = holders.get(i);
                Office other = holders.get(j);
                if (!one.period().reversed() && one.period().overlaps(other.period())) {
                    report(
                            other.entry(),
                            "two holders of " + one.of() + " " + one.post() + " at the same time: " + one.holder()
                                    + " (" + one.entry().where() + ") and " + other.holder());
                }
            }
        }
    }

    private void holdings() {
        List<Holding> holdings = registry.holdings();
        for (int i = 0; i < holdings.size(); i++) {
            Holding holding = holdings.get(i);
            known(holding.state(), holding.entry());
            reversed(holding.period(), holding.entry(), holding.regime() + " holding " + holding.state());
            alive(holding.regime(), holding.period(), holding.entry(), "holds " + holding.state());
            for (Holding other : holdings.subList(i + 1, holdings.size())) {
                boolean same = holding.state().equals(other.state()) && holding.recognised() && other.recognised();
                if (same && holding.period().overlaps(other.period())) {
                    report(
                            other.entry(),
                            holding.regime() + " (" + holding.entry().where() + ") and " + other.regime()
                                    + " both hold " + holding.state() + " at the same time; mark one 'recognised: no'");
                }
            }
        }
    }

    private void memberships() {
        for (Membership membership : registry.memberships()) {
            known(membership.of(), membership.entry());
            reversed(membership.period(), membership.entry(), membership.member() + " in " + membership.of());
            alive(membership.member(), membership.period(), membership.entry(), "belongs to " + membership.of());
            if (membership.member().equals(membership.of())) {
                report(membership.entry(), membership.member() + " belongs to itself");
            }
        }
    }

    private void commands() {
        for (Command command : registry.commands()) {
            known(command.commander(), command.entry());
            reversed(command.period(), command.entry(), command.commanded() + " under " + command.commander());
            alive(command.commanded(), command.period(), command.entry(), "is under " + command.commander());
            alive(command.commander(), command.period(), command.entry(), "commands " + command.commanded());
        }
    }

    private void activities() {
        for (Activity activity : registry.activities()) {
            reversed(activity.period(), activity.entry(), activity.actor() + "'s fighting");
            alive(activity.actor(), activity.period(), activity.entry(), "fought");
        }
    }

    private void strays() {
        for (Addition stray : registry.strays()) {
            report(stray.entry(), "no actor has the id '" + stray.id() + "'; one of its own needs a kind");
        }
    }

    private void names() {
        SharedNames.of(registry).forEach(shared -> report(shared.entry(), shared.message()));
    }

    private void lineages() {
        Map<String, Lineage> seen = new HashMap<>();
        for (Lineage link : registry.lineages()) {
            Lineage before = seen.putIfAbsent(link.type() + " " + link.actor() + " " + link.other(), link);
            if (before != null) {
                report(
                        link.entry(),
                        link.actor() + " " + link.type().word() + " already stands at "
                                + before.entry().where());
            }
            boolean pair = link.type() != Lineage.Type.FORMED && link.type() != Lineage.Type.DISSOLVED;
            if (pair && link.other() == null) {
                report(link.entry(), link.type().word() + " needs 'other', the id of the second actor");
            }
            if (link.other() != null) {
                known(link.other(), link.entry());
            }
            LocalDate date = link.date();
            if (date != null) {
                alive(
                        link.actor(),
                        new Period(date, date),
                        link.entry(),
                        link.type().word());
            }
        }
    }

    private void designations() {
        for (Designation listed : registry.designations()) {
            known(listed.authority(), listed.entry());
            reversed(listed.period(), listed.entry(), "the designation of " + listed.actor());
        }
    }

    /** Nothing can come before itself: follows later links from every actor, each once. */
    private void cycles() {
        Map<String, List<Lineage>> later = new HashMap<>();
        for (Lineage link : registry.lineages()) {
            if (link.type() != Lineage.Type.SPLIT_FROM && link.other() != null) {
                later.computeIfAbsent(link.actor(), id -> new ArrayList<>()).add(link);
            }
        }
        for (Lineage start : registry.lineages()) {
            if (start.type() != Lineage.Type.SPLIT_FROM
                    && reaches(start.other(), start.actor(), later, new HashSet<>())) {
                report(start.entry(), "a cycle of succession: " + start.actor() + " comes after itself");
            }
        }
    }

    private static boolean reaches(
            @Nullable String from, String wanted, Map<String, List<Lineage>> later, Set<String> seen) {
        if (from == null || !seen.add(from)) {
            return false;
        }
        return from.equals(wanted)
                || later.getOrDefault(from, List.of()).stream()
                        .anyMatch(link -> reaches(link.other(), wanted, later, seen));
    }

    private void known(String id, Entry entry) {
        if (registry.actor(id).isEmpty()) {
            report(entry, "no actor has the id '" + id + "'");
        }
    }

    private void reversed(Period period, Entry entry, String what) {
        if (period.reversed()) {
            report(entry, what + " ends (" + period.to() + ") before it begins (" + period.from() + ")");
        }
    }

    /** A group that has ended does nothing more; one that is not yet formed does nothing yet. */
    private void alive(String id, Period doing, Entry entry, String what) {
        registry.actor(id).map(Actor::life).ifPresent(life -> {
            LocalDate from = doing.from();
            LocalDate to = doing.to();
            if (life.to() != null && from != null && life.endedBefore(from)) {
                report(entry, id + " " + what + " from " + from + ", but ended " + life.to());
            } else if (life.from() != null && to != null && life.startsAfter(to)) {
                report(entry, id + " " + what + " until " + to + ", but began only " + life.from());
            }
        });
    }

    private void report(Entry entry, String what) {
        found.add(new Contradiction(entry, what));
    }
}
