package org.relata.exchange.to;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.Digest;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Figure;
import org.relata.model.PlaceRef;
import org.relata.resolve.place.Countries;
import org.relata.resolve.place.Country;

/** Names, ids and schemata of FollowTheMoney for what Relata knows. */
final class Ftm {

    private static final int FIGURES = 16;

    private Ftm() {}

    /** The schema of an actor. */
    static String schema(EventParty party) {
        String kind = party.kind();
        if (kind == null) {
            return "LegalEntity";
        }
        return switch (kind) {
            case "person" -> "Person";
            case "state", "regime", "organ" -> "PublicBody";
            case "armed-group", "party", "international", "news" -> "Organization";
            default -> "LegalEntity";
        };
    }

    static boolean isOrganization(EventParty party) {
        String schema = schema(party);
        return schema.equals("Organization") || schema.equals("PublicBody");
    }

    /** The id of an actor: by the registry, else by name and country. */
    static String id(EventParty party) {
        String known = party.actor();
        return known != null
                ? "relata-actor-" + known
                : "relata-name-"
                        + Digest.sha1(party.name() + "|" + party.country()).substring(0, FIGURES);
    }

    /** The id of something else, by what tells it apart. */
    static String id(String sort, String... parts) {
        return "relata-" + sort + "-" + Digest.sha1(String.join("|", parts)).substring(0, FIGURES);
    }

    /** ISO 3166 alpha-2 in lower case, which FollowTheMoney has. */
    static @Nullable String country(@Nullable String iso3) {
        Optional<Country> country =
                iso3 == null ? Optional.empty() : Countries.builtIn().byCode(iso3);
        return country.map(one -> one.iso2().toLowerCase(Locale.ROOT)).orElse(null);
    }

    /** A name for a data set: small letters, figures and underlines. */
    static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        return slug.isEmpty() || slug.equals("_") ? "unknown" : slug;
    }

    /** "ASSAULT/aerial, Aleppo, 2016-03-05". */
    static String title(@Nullable String type, @Nullable String mode, @Nullable PlaceRef place, @Nullable Object day) {
        StringBuilder title = new StringBuilder(type == null ? "Event" : type);
        if (mode != null) {
            title.append('/').append(mode);
        }
        if (place != null) {
            title.append(", ").append(place.label());
        }
        return day == null ? title.toString() : title.append(", ").append(day).toString();
    }

    /** The tolls in words: "killed 3 to 5, likeliest 4". */
    static @Nullable String tolls(Event event) {
        StringBuilder words = new StringBuilder();
        event.tolls()
                .forEach((kind, figure) -> words.append(words.isEmpty() ? "" : "; ")
                        .append(kind)
                        .append(' ')
                        .append(figure(figure)));
        return words.isEmpty() ? null : words.toString();
    }

    private static String figure(Figure figure) {
        Integer high = figure.high();
        String range = high == null
                ? figure.low() + " or more"
                : figure.low() == high ? String.valueOf(high) : figure.low() + " to " + high;
        Integer best = figure.best();
        return best == null || (high != null && figure.low() == high) ? range : range + ", likeliest " + best;
    }
}
