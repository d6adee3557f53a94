package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the registry knows of an actor, as a timeline: undated facts first, then by day. */
public final class ActorHistory {

    private final Registry registry;
    private final String id;
    private final List<HistoryFact> facts = new ArrayList<>();

    private ActorHistory(Registry registry, String id) {
        this.registry = registry;
        this.id = id;
    }

    /** The history of this actor. */
    public static List<HistoryFact> of(Registry registry, Actor actor) {
        ActorHistory history = new ActorHistory(registry, actor.id());
        history.itself(actor);
        history.offices();
        history.ties();
        history.lineage();
        history.designations();
        history.facts.sort(Comparator.comparing(HistoryFact::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(HistoryFact::kind)
                .thenComparing(fact -> fact.entry().where())
                .thenComparing(HistoryFact::what));
        return List.copyOf(history.facts);
    }

    private void itself(Actor actor) {
        if (!actor.life().undated()) {
            add("life", "existed", null, actor.life(), null, actor.entry());
        }
        for (ActorName name : actor.names()) {
            String note = name.metonym() ? "a place for it" : name.language();
            add("name", name.text(), null, name.period(), note, name.entry());
        }
        for (ActorCode code : actor.codes()) {
            String country = code.country() == null ? actor.country() : code.country();
            String what = (country == null ? "" : country + " ") + String.join(" ", code.sectors());
            add("code", what, null, code.period(), null, code.entry());
        }
        registry.holdings().stream()
                .filter(holding ->
                        holding.regime().equals(id) || holding.state().equals(id))
                .forEach(this::holding);
    }

    private void holding(Holding holding) {
        boolean mine = holding.regime().equals(id);
        String other = mine ? holding.state() : holding.regime();
        String note = holding.recognised() ? null : "not recognised as the government";
        add(
                mine ? "holds" : "held-by",
                nameOf(other, holding.period()),
                other,
                holding.period(),
                note,
                holding.entry());
    }

    private void offices() {
        for (Office office : registry.officesHeld(id)) {
            add("office", office.post(), office.of(), office.period(), cited(office), office.entry());
        }
        for (Office office : registry.officesOf(id)) {
            String what = office.post() + ": " + nameOf(office.holder(), office.period());
            add("held-by", what, office.holder(), office.period(), cited(office), office.entry());
        }
    }

    private static @Nullable String cited(Office office) {
        String start = office.start() == Office.Start.FIRST_CITED ? "first cited" : "";
        String end = office.end() == Office.End.LAST_CITED ? "last cited" : "";
        String both = start.isEmpty() || end.isEmpty() ? start + end : start + ", " + end;
        return both.isEmpty() ? null : both;
    }

    private void ties() {
        for (Membership in : registry.membershipsOf(id)) {
            add("member-of", nameOf(in.of(), in.period()), in.of(), in.period(), in.role(), in.entry());
        }
        for (Membership part : registry.membersOf(id)) {
            add(
                    "member",
                    nameOf(part.member(), part.period()),
                    part.member(),
                    part.period(),
                    part.role(),
                    part.entry());
        }
        for (Command command : registry.commandersOf(id)) {
            String commander = command.commander();
            add("under", nameOf(commander, command.period()), commander, command.period(), null, command.entry());
        }
        for (Command command : registry.commandedBy(id)) {
            String force = command.commanded();
            add("commands", nameOf(force, command.period()), force, command.period(), null, command.entry());
        }
        for (Activity activity : registry.activitiesOf(id)) {
            add("fought", "in an armed conflict", null, activity.period(), "existed at least then", activity.entry());
        }
    }

    private void lineage() {
        for (Lineage link : registry.lineageOf(id)) {
            LocalDate date = link.date();
            Period day = new Period(date, date);
            String other = link.other();
            if (link.actor().equals(id)) {
                String name = other == null ? "" : " " + nameOf(other, day);
                add("lineage", link.type().word() + name, other, day, null, link.entry());
            } else {
                String actor = link.actor();
                add("lineage", nameOf(actor, day) + " " + link.type().word() + " it", actor, day, null, link.entry());
            }
        }
    }

    private void designations() {
        for (Designation listed : registry.designationsOf(id)) {
            String list = listed.list() == null ? "" : ": " + listed.list();
            String what = nameOf(listed.authority(), Period.ALWAYS) + list;
            String note = listed.standing().equals(Designation.LISTED) ? null : listed.standing();
            add("designation", what, listed.authority(), listed.period(), note, listed.entry());
        }
    }

    private String nameOf(String other, Period period) {
        return registry.actor(other).map(actor -> actor.nameOn(period.from())).orElse(other);
    }

    private void add(
            String kind, String what, @Nullable String with, Period period, @Nullable String note, Entry entry) {
        facts.add(new HistoryFact(kind, what, with, period, note, entry));
    }
}
