package org.relata.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.EventParty;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Registry;

/** Made-up events of invented or real parties, as a source. */
final class Made implements ViolenceSource {

    private final List<PartyDays> violence = new ArrayList<>();
    private final List<PartyAccord> accords = new ArrayList<>();

    static EventParty known(String actor, String country, String... sectors) {
        return new EventParty(actor, actor, null, country, List.of(sectors));
    }

    static EventParty unknown(String name, String kind, @Nullable String country, String... sectors) {
        return new EventParty(null, name, kind, country, List.of(sectors));
    }

    Made killed(String day, EventParty by, EventParty of, int low, int best, int high) {
        return killed(day, List.of(by), List.of(of), null, low, best, high);
    }

    Made killed(
            String day,
            List<EventParty> actors,
            List<EventParty> recipients,
            @Nullable Integer type,
            int low,
            int best,
            int high) {
        LocalDate on = LocalDate.parse(day);
        String id = "e" + (violence.size() + accords.size() + 1);
        violence.add(new PartyDays(actors, recipients, type, "SYR", on, on, 1, new Deaths(low, best, high), id, null));
        return this;
    }

    Made accord(Accord.Kind kind, String day, EventParty... parties) {
        String id = "e" + (violence.size() + accords.size() + 1);
        accords.add(new PartyAccord(kind, List.of(parties), List.of(), LocalDate.parse(day), id));
        return this;
    }

    @Override
    public void read(ViolenceQuery query, Taker taker) {
        violence.stream().filter(row -> query.covers(row.first())).forEach(taker::violence);
        accords.stream().filter(row -> query.covers(row.day())).forEach(taker::accord);
    }

    @Override
    public LocalDate lastDay() {
        return violence.stream().map(PartyDays::last).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    ConflictReport ask(String subject, String to) {
        Frame frame = new Frame(null, LocalDate.parse(to));
        Subject meant = Subject.of(subject, ActorNames.builtIn(), frame.to());
        Conflicts conflicts = new Conflicts(Registry.builtIn());
        return conflicts.report(meant, conflicts.record(this, meant.query(frame)), frame);
    }
}
