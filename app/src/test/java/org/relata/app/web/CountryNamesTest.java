package org.relata.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The desk names a country as the gazetteer does. */
class CountryNamesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^([A-Z]{3})\t[A-Z]{2}\t([^\t\n]+)");
    private static final Pattern ENTRY = Pattern.compile("([A-Z]{3}): \"([^\"]+)\"");

    @Test
    void everyCountryHasItsName() throws IOException {
        assertThat(names(ENTRY, "/org/relata/app/web/desk/countries.js"))
                .hasSizeGreaterThan(200)
                .isEqualTo(names(ROW, "/org/relata/gazetteer/countries.tsv"));
    }

    private static Map<String, String> names(Pattern pattern, String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(CountryNamesTest.class.getResourceAsStream(resource), resource)) {
            Map<String, String> names = new TreeMap<>();
            pattern.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(match -> names.put(match.group(1), match.group(2)));
            return names;
        }
    }
}
