package org.relata.exchange.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.table.BuiltInTable;

/** FIPS 10-4 country codes, which GDELT's places bear, and ISO's. */
public final class Fips {

    private static final Map<String, String> TO_ISO = new HashMap<>();
    private static final Map<String, String> TO_FIPS = new HashMap<>();

    static {
        for (List<String> row : BuiltInTable.rows("fips.tsv", 2)) {
            TO_ISO.put(row.get(0), row.get(1));
            TO_FIPS.putIfAbsent(row.get(1), row.get(0));
        }
    }

    private Fips() {}

    /** ISO 3166 alpha-3 of a FIPS code. */
    public static Optional<String> iso3(@Nullable String fips) {
        return fips == null ? Optional.empty() : Optional.ofNullable(TO_ISO.get(fips));
    }

    /** The FIPS code of an ISO 3166 alpha-3 one. */
    public static Optional<String> ofIso3(@Nullable String iso3) {
        return iso3 == null ? Optional.empty() : Optional.ofNullable(TO_FIPS.get(iso3));
    }
}
