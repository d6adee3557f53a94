package org.relata.exchange.from;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.model.Participant;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.ActorMatch;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.place.Countries;

/** Makes the names of a data set into participants as of the event's day. Remembers what it looked up; for one thread. */
final class PartyNames {

    private static final int REMEMBERED = 20_000;
    private static final String GOVERNMENT = "Government of ";

    private final ActorNames names;
    private final Map<String, Actor> byUcdp = new HashMap<>();
    private final Map<Asked, Optional<ActorMatch>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Optional<ActorMatch>> eldest) {
            return size() > REMEMBERED;
        }
    };

    private record Asked(String name, @Nullable LocalDate day) {}

    PartyNames(ActorNames names) {
        this.names = names;
        for (Actor actor : names.registry().actors()) {
            actor.ids().getOrDefault("ucdp", List.of()).forEach(id -> byUcdp.putIfAbsent(id, actor));
        }
    }

    /** The actor that this cell names, as of the day. */
    Participant party(Row row, Cell cell, @Nullable LocalDate day, Hint hint) {
        return party(row, cell, cell.value(), day, hint);
    }

    /**
     * The actor that this cell names.
     *
     * @param name what to look up instead of the cell's own words
     */
    Participant party(Row row, Cell cell, String name, @Nullable LocalDate day, Hint hint) {
        ActorMatch match = match(name, day, hint).orElse(null);
        String head = hint.head() == null ? lastWord(cell.value()) : hint.head();
        String text = cell.span().of(row.text());
        if (match == null) {
            return new Participant(
                    text,
                    cell.span(),
                    head,
                    null,
                    null,
                    hint.kind(),
                    hint.country(),
                    hint.sectors(),
                    null,
                    0,
                    null,
                    null);
        }
        ActorKind kind = match.kind();
        boolean own = match.actor() == null && !hint.sectors().isEmpty();
        return new Participant(
                text,
                cell.span(),
                head,
                match.actor(),
                match.name(),
                own || kind == null ? hint.kind() : kind.word(),
                match.country() == null ? hint.country() : match.country(),
                own || match.sectors().isEmpty() ? hint.sectors() : match.sectors(),
                null,
                1,
                null,
                match.post());
    }

    private Optional<ActorMatch> match(String name, @Nullable LocalDate day, Hint hint) {
        Actor numbered = hint.ucdp() == null || name.startsWith(GOVERNMENT) ? null : byUcdp.get(hint.ucdp());
        if (numbered != null) {
            return Optional.of(match(numbered, day, "UCDP's number"));
        }
        if (name.startsWith(GOVERNMENT)) {
            Optional<ActorMatch> government = government(name.substring(GOVERNMENT.length()), day);
            if (government.isPresent()) {
                return government;
            }
        }
        return known.computeIfAbsent(new Asked(name, day), asked -> names.best(name, day))
                .filter(match -> hint.country() == null || agrees(match, hint.country()));
    }

    /** The regime that held the state of this name ("Yemen (North Yemen)") on that day. */
    private Optional<ActorMatch> government(String state, @Nullable LocalDate day) {
        int bracket = state.indexOf(" (");
        Countries countries = Countries.builtIn();
        return countries
                .byName(state)
                .or(() -> countries.byName(bracket < 0 ? state : state.substring(0, bracket)))
                .flatMap(country -> names.registry().governmentOf(country.iso3().toLowerCase(Locale.ROOT), day))
                .map(regime -> match(regime, day, "whoever held the state"));
    }

    private ActorMatch match(Actor actor, @Nullable LocalDate day, String reason) {
        return new ActorMatch(
                actor.id(),
                actor.nameOn(day),
                actor.kind(),
                actor.countryOn(day),
                names.registry().asOf(actor, day).sectors(),
                1,
                null,
                false,
                reason);
    }

    /** A name that the registry knows in another country than the data set says is somebody else's. */
    private static boolean agrees(ActorMatch match, @Nullable String country) {
        String known = match.country();
        return known == null
                || known.equals(country)
                || Countries.builtIn().byCode(known).isEmpty();
    }

    private static String lastWord(String name) {
        String bare =
                name.indexOf('(') > 0 ? name.substring(0, name.indexOf('(')).strip() : name;
        int space = bare.lastIndexOf(' ');
        return space < 0 ? bare : bare.substring(space + 1);
    }
}
