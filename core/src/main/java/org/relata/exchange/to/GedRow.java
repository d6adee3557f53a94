package org.relata.exchange.to;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.geo.PrioGrid;
import org.relata.exchange.geo.State;
import org.relata.exchange.geo.States;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;
import org.relata.model.PlaceRef;
import org.relata.resolve.actor.Actor;
import org.relata.resolve.actor.Registry;

/** One event as a row of GED. */
final class GedRow {

    private static final int ONE_SIDED = 3;

    private final EventRecord record;
    private final Event event;
    private final Evidence evidence;
    private final LocalDate start;
    private final Sides sides;
    private final int violence;

    GedRow(EventRecord record) {
        this.record = record;
        event = record.event();
        evidence = record.evidence();
        start = Objects.requireNonNull(event.start());
        violence = Objects.requireNonNull(event.field().typeOfViolence());
        Sides told = Sides.of(event);
        // As a dyad is named, and as the deaths by side are counted: side a is the government where one takes part.
        boolean governmentSecond = !told.b().isEmpty()
                && !Values.isGovernment(told.a().get(0))
                && Values.isGovernment(told.b().get(0));
        sides = governmentSecond ? told.swapped() : told;
    }

    int best() {
        return Values.best(killed());
    }

    private Figure killed() {
        return Objects.requireNonNull(event.tolls().get("killed"));
    }

    String dyadYear() {
        return evidence.code("ucdp-dyad").orElseGet(this::dyad) + "|" + start.getYear();
    }

    private String dyad() {
        return evidence.words("ucdp-dyad").orElseGet(() -> name("a") + " - " + name("b"));
    }

    List<@Nullable Object> cells(DyadYears active) {
        List<@Nullable Object> cells = new ArrayList<>();
        List<String> numbers = evidence.idsOf("ucdp-ged");
        cells.add(numbers.isEmpty() ? record.id() : numbers.get(0));
        cells.add(Values.orNull(evidence.code("relid")));
        cells.add(start.getYear());
        cells.add(active.active(this) ? 1 : 0);
        cells.add(null);
        cells.add(violence);
        conflict(cells);
        side(cells, "a");
        side(cells, "b");
        sources(cells);
        place(cells);
        cells.add(clarity());
        cells.add(event.timePrecision());
        cells.add(start);
        cells.add(event.finish() == null ? start : event.finish());
        deaths(cells);
        cells.add(gw("a"));
        cells.add(gw("b"));
        return cells;
    }

    private void conflict(List<@Nullable Object> cells) {
        cells.add(null);
        cells.add(Values.orNull(evidence.code("ucdp-conflict")));
        cells.add(Values.orNull(evidence.words("ucdp-conflict")));
        cells.add(null);
        cells.add(Values.orNull(evidence.code("ucdp-dyad")));
        cells.add(dyad());
    }

    private void side(List<@Nullable Object> cells, String side) {
        cells.add(null);
        cells.add(number(side));
        cells.add(name(side));
    }

    private List<EventParty> parties(String side) {
        return side.equals("a") ? sides.a() : sides.b();
    }

    private @Nullable String number(String side) {
        return evidence.code("ucdp-side-" + side)
                .orElseGet(() -> parties(side).stream()
                        .findFirst()
                        .map(EventParty::actor)
                        .flatMap(Registry.builtIn()::actor)
                        .map(Actor::ids)
                        .map(ids -> ids.getOrDefault("ucdp", List.of()))
                        .filter(ids -> !ids.isEmpty())
                        .map(ids -> ids.get(0))
                        .orElse(null));
    }

    private String name(String side) {
        Optional<String> given = evidence.words("ucdp-side-" + side);
        if (given.isPresent()) {
            return given.get();
        }
        if (side.equals("b") && violence == ONE_SIDED) {
            return "Civilians";
        }
        Optional<EventParty> first = parties(side).stream().findFirst();
        return first.map(party -> government(party).orElse(party.name())).orElse("");
    }

    /** UCDP keeps one government a state, whatever regime holds it. */
    private Optional<String> government(EventParty party) {
        return Values.isGovernment(party)
                ? States.builtIn().gw(party.country(), start).map(state -> "Government of " + state.name())
                : Optional.empty();
    }

    private void sources(List<@Nullable Object> cells) {
        cells.add(evidence.code("ucdp-sources").map(Integer::valueOf).orElse(event.independentSources()));
        cells.add(evidence.code("ucdp-article").orElseGet(this::articles));
        cells.add(evidence.code("ucdp-office").orElseGet(() -> Values.joined(event.publishers())));
        cells.add(Values.joined(evidence.days()));
        cells.add(Values.joined(evidence.documents("title")));
        cells.add(Values.joined(evidence.sources()));
    }

    private @Nullable String articles() {
        List<String> articles = new ArrayList<>();
        for (var claim : record.claims()) {
            var document = claim.field("document");
            String article = "\"" + document.path("publisher").asText("") + ","
                    + document.path("published").asText("") + ","
                    + document.path("title").asText("") + "\"";
            if (!articles.contains(article)) {
                articles.add(article);
            }
        }
        return Values.joined(articles);
    }

    private void place(List<@Nullable Object> cells) {
        PlaceRef place = event.place();
        Double lat = place == null ? null : place.lat();
        Double lon = place == null ? null : place.lon();
        String iso3 = place == null ? null : place.country();
        Integer gw = Values.gw(iso3, start);
        cells.add(place == null ? null : place.precision());
        cells.add(place == null ? null : place.label());
        cells.add(null);
        cells.add(place == null ? null : place.admin1());
        cells.add(Values.orNull(evidence.code("ucdp-adm-2")));
        cells.add(lat);
        cells.add(lon);
        cells.add(lat != null && lon != null ? "POINT (" + Values.plain(lon) + " " + Values.plain(lat) + ")" : null);
        cells.add(lat != null && lon != null ? PrioGrid.cell(lat, lon) : null);
        cells.add(
                gw == null
                        ? null
                        : States.builtIn().byGw(gw, start).map(State::name).orElse(null));
        cells.add(gw);
        cells.add(Values.region(gw));
    }

    private Integer clarity() {
        return evidence.code("ucdp-clarity").map(Integer::valueOf).orElse(event.clarity());
    }

    private void deaths(List<@Nullable Object> cells) {
        boolean turned = isTurned();
        int a = bySide(turned ? "side_b" : "side_a");
        int b = bySide(turned ? "side_a" : "side_b");
        int civilians = bySide("civilians");
        Figure unknown = event.bySide().get("unknown");
        cells.add(a);
        cells.add(b);
        cells.add(civilians);
        cells.add(unknown == null ? Math.max(0, best() - a - b - civilians) : Values.best(unknown));
        cells.add(best());
        cells.add(Values.high(killed()));
        cells.add(killed().low());
    }

    /** Whether UCDP's side a, whose name a row brought, is the event's other side: of two groups either may stand first. */
    private boolean isTurned() {
        String given = evidence.words("ucdp-side-a").orElse("");
        for (var claim : record.claims()) {
            for (var party : claim.list("actors")) {
                if (party.path("text").asText().equals(given)
                        && !sides.a().isEmpty()
                        && !sides.b().isEmpty()) {
                    EventParty first = ClaimParty.of(party);
                    return !isSame(sides.a().get(0), first) && isSame(sides.b().get(0), first);
                }
            }
        }
        return false;
    }

    private static boolean isSame(EventParty one, EventParty other) {
        String known = one.actor();
        return known == null ? other.actor() == null && one.name().equals(other.name()) : known.equals(other.actor());
    }

    private int bySide(String side) {
        Figure figure = event.bySide().get(side);
        return figure == null ? 0 : Values.best(figure);
    }

    private @Nullable String gw(String side) {
        String told = isTurned() ? (side.equals("a") ? "b" : "a") : side;
        return parties(told).stream()
                .findFirst()
                .filter(Values::isGovernment)
                .map(party -> Values.gw(party.country(), start))
                .map(String::valueOf)
                .orElse(null);
    }

    void losses(Account account) {
        if (evidence.idsOf("ucdp-ged").size() > 1) {
            account.lost("further numbers of GED in one event", record.id());
        }
        if (sides.a().size() > 1 || sides.b().size() > 1) {
            account.lost("parties beyond the first of a side", record.id());
        }
        if (killed().highOpen()) {
            account.lost("that the highest figure is open", record.id());
        }
        if (!event.contradictions().isEmpty()) {
            account.lost("contradictions of the claims", record.id());
        }
        if (event.tolls().size() > 1) {
            account.lost("tolls other than deaths", record.id());
        }
    }
}
