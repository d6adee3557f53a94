package org.relata.exchange.to;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.classify.PartyKind;
import org.relata.exchange.geo.State;
import org.relata.exchange.geo.States;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;
import org.relata.model.Participant;
import org.relata.model.Span;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** What several forms ask of an event. */
final class Values {

    /** Between several values of a cell. */
    static final String SEVERAL = "; ";

    private static final Span NOWHERE = new Span(0, 0);

    private Values() {}

    /** Several values in a cell; null where there are none. */
    static @Nullable String joined(Collection<String> values) {
        return values.isEmpty() ? null : String.join(SEVERAL, values);
    }

    /** The names of parties. */
    static @Nullable String names(Collection<EventParty> parties) {
        return joined(parties.stream().map(EventParty::name).distinct().toList());
    }

    /** What a party is for ACLED and UCDP. */
    static PartyKind kind(EventParty party) {
        String name = party.name();
        String head = name.substring(name.lastIndexOf(' ') + 1);
        return PartyKind.of(new Participant(
                name,
                NOWHERE,
                head,
                party.actor(),
                name,
                party.kind(),
                party.country(),
                party.sectors(),
                null,
                1,
                null,
                null));
    }

    /** Whether it is a state, or a government of one. */
    static boolean isGovernment(EventParty party) {
        return kind(party) == PartyKind.STATE;
    }

    /** Gleditsch and Ward's number of a country on the day. */
    static @Nullable Integer gw(@Nullable String iso3, @Nullable LocalDate day) {
        return States.builtIn().gw(iso3, day).map(State::gw).orElse(null);
    }

    /** COW's number of a country on the day. */
    static @Nullable Integer cow(@Nullable String iso3, @Nullable LocalDate day) {
        return States.builtIn().cow(iso3, day).map(State::cow).orElse(null);
    }

    /** A country's usual name. */
    static @Nullable String country(@Nullable String iso3) {
        return iso3 == null
                ? null
                : Countries.builtIn().byCode(iso3).map(Country::name).orElse(iso3);
    }

    /** The country where it happened. */
    static @Nullable String placeCountry(Event event) {
        return event.place() == null ? null : event.place().country();
    }

    /** The likeliest figure, or the lowest where only bounds are told. */
    static int best(Figure figure) {
        Integer best = figure.best();
        return best == null ? figure.low() : best;
    }

    /** The highest figure, or the likeliest where nobody states one. */
    static int high(Figure figure) {
        Integer high = figure.high();
        return high == null ? Math.max(best(figure), figure.low()) : high;
    }

    /** The value, or null. */
    static @Nullable String orNull(Optional<String> value) {
        return value.orElse(null);
    }

    /** What UCDP calls the region of a country number: by Gleditsch and Ward's blocks of numbers. */
    static @Nullable String region(@Nullable Integer gw) {
        if (gw == null) {
            return null;
        }
        int number = gw;
        if (number < 200) {
            return "Americas";
        }
        if (number < 400) {
            return "Europe";
        }
        if (number < 630) {
            return "Africa";
        }
        return number < 700 ? "Middle East" : "Asia";
    }

    /** A number without the point that Java writes behind whole ones. */
    static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
