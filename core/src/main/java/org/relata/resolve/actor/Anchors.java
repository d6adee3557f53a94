package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** What a phrase can hang on: a country by name, adjective or capital, or a named actor. */
final class Anchors {

    private static final double CAPITAL = 0.7;
    private static final double ADJECTIVE = 0.9;

    private final Registry registry;
    private final DatedNames names;
    private final Countries countries;

    Anchors(Registry registry, DatedNames names, Countries countries) {
        this.registry = registry;
        this.names = names;
        this.countries = countries;
    }

    /** The country or actor that these words are, all of them. */
    List<ActorMatch> whole(String words, @Nullable LocalDate day) {
        if (words.isEmpty() || !startsName(words)) {
            return List.of();
        }
        Optional<Country> adjective = countries.byDemonym(words);
        if (adjective.isPresent()) {
            return state(adjective.get(), day, ADJECTIVE, "adjective of the country");
        }
        List<ActorMatch> named = names.named(words, day);
        if (named.isEmpty()) {
            named = capital(words, day);
        }
        return named.isEmpty() && day != null && words.indexOf(' ') < 0 ? inOffice(words, day) : named;
    }

    /** "Assad" in "Assad's forces": the one person of that surname who was in office. */
    private List<ActorMatch> inOffice(String surname, LocalDate day) {
        return names.surname(surname, day).stream()
                .filter(match -> match.score() >= ActorNames.MINIMUM_SCORE)
                .toList();
    }

    private static boolean startsName(String words) {
        return Character.isUpperCase(words.charAt(0)) || words.startsWith("al-");
    }

    /** The government that a capital stands for: "Damascus" as of the day. */
    List<ActorMatch> capital(String words, @Nullable LocalDate day) {
        Country country = Capitals.builtIn().of(words).orElse(null);
        if (country == null) {
            return List.of();
        }
        String state = CountryActors.stateId(country.iso3());
        Optional<ActorMatch> government = registry.governmentOf(state, day)
                .map(regime -> names.of(regime, day, CAPITAL, "capital for the government of the day"));
        ActorMatch match = government.orElseGet(
                () -> state(country, day, CAPITAL, "capital for the state").get(0));
        List<String> sectors = government.isPresent() ? match.sectors() : List.of("GOV");
        return List.of(new ActorMatch(
                match.actor(),
                match.name(),
                match.kind(),
                match.country(),
                sectors,
                CAPITAL,
                null,
                true,
                match.reason()));
    }

    /** The country that the document is plainly about, where it is about one. */
    Optional<ActorMatch> documentCountry(@Nullable LocalDate day) {
        return country(names.document().main(), day);
    }

    /** The same, or the only country that the document names. */
    Optional<ActorMatch> onlyCountry(@Nullable LocalDate day) {
        return country(names.document().about(), day);
    }

    private Optional<ActorMatch> country(@Nullable String iso3, @Nullable LocalDate day) {
        return iso3 == null
                ? Optional.empty()
                : countries
                        .byCode(iso3)
                        .flatMap(country -> state(country, day, 1, "the document's country").stream()
                                .findFirst());
    }

    private List<ActorMatch> state(Country country, @Nullable LocalDate day, double score, String reason) {
        return registry.actor(CountryActors.stateId(country.iso3())).stream()
                .map(state -> names.of(state, day, score, reason))
                .toList();
    }
}
