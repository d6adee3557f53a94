package org.relata.resolve.place;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the publisher of a document sits, as the name of its site tells: "kyivpost.com" the town, "example.ca" the
 * country.
 *
 * @param country ISO 3166-1 alpha-3, or null
 * @param town the name of a town, which may have namesakes; or null
 */
public record PublisherHome(
        @Nullable String country, @Nullable String town) {

    private static final PublisherHome UNKNOWN = new PublisherHome(null, null);
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int SHORTEST_TOWN = 4;

    /** Nothing is known of it. */
    public static PublisherHome unknown() {
        return UNKNOWN;
    }

    /** The home of the site at this address; unknown where it is none, or a site of the whole world. */
    static PublisherHome of(@Nullable String url, Gazetteer gazetteer) {
        String host = host(url);
        if (host == null) {
            return UNKNOWN;
        }
        List<String> labels = new ArrayList<>(Arrays.asList(DOT.split(host)));
        if (labels.size() < 2) {
            return UNKNOWN;
        }
        String country = country(labels.remove(labels.size() - 1));
        String town = labels.stream()
                .flatMap(label -> town(label, gazetteer).stream())
                .findFirst()
                .orElse(null);
        return new PublisherHome(country, town);
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String country(String domain) {
        if (domain.length() != 2 || PlaceWords.builtIn().has("domain.world", domain)) {
            return null;
        }
        String iso2 = domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
        return Countries.builtIn().all().stream()
                .filter(country -> country.iso2().equals(iso2))
                .map(Country::iso3)
                .findFirst()
                .orElse(null);
    }

    /** "columbus" of "columbuslocalnews": a town followed by nothing but words of the press. */
    private static Optional<String> town(String label, Gazetteer gazetteer) {
        String name = label.startsWith("the") ? label.substring("the".length()) : label;
        for (int end = name.length() - 1; end >= SHORTEST_TOWN; end--) {
            boolean whole = Character.isLetter(name.charAt(end - 1));
            if (whole && isPress(name.substring(end)) && isTown(name.substring(0, end), gazetteer)) {
                return Optional.of(name.substring(0, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isPress(String rest) {
        PlaceWords words = PlaceWords.builtIn();
        if (words.has("press", rest)) {
            return true;
        }
        for (int end = rest.length() - 1; end > 0; end--) {
            if (words.has("press", rest.substring(0, end)) && isPress(rest.substring(end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTown(String name, Gazetteer gazetteer) {
        return gazetteer.find(name).stream()
                .anyMatch(candidate -> candidate.place().kind().isTown() && !candidate.alternate());
    }
}
