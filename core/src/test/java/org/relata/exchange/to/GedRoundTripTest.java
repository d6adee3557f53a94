package org.relata.exchange.to;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.exchange.Gold;
import org.relata.exchange.from.ExampleRows;
import org.relata.exchange.from.RowsOf;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.SeparatedRows;
import org.relata.exchange.table.Separation;

/** GED in, gathered into events, GED out: what must come back. */
class GedRoundTripTest {

    private static final List<String> SAME = List.of(
            "id",
            "relid",
            "year",
            "type_of_violence",
            "conflict_new_id",
            "conflict_name",
            "dyad_new_id",
            "dyad_name",
            "side_a_new_id",
            "side_a",
            "side_b_new_id",
            "side_b",
            "number_of_sources",
            "source_article",
            "source_office",
            "source_headline",
            "where_prec",
            "where_coordinates",
            "adm_1",
            "adm_2",
            "latitude",
            "longitude",
            "priogrid_gid",
            "country",
            "country_id",
            "region",
            "event_clarity",
            "date_prec",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "high",
            "low",
            "gwnoa");

    @TempDir
    private Path folder;

    @Test
    void anEventComesBackAsItCame() throws IOException {
        RowsOf rows = RowsOf.text("ucdp-ged", folder, ExampleRows.GED);

        Map<String, List<String>> differ = differences(folder.resolve("rows.txt"), rows);

        assertThat(differ).isEmpty();
    }

    /** Two groups that no registry knows, and two events of one day, place and dyad, which the data set has told apart. */
    @Test
    void unknownGroupsStayTwoSidesAndNumberedEventsTwoEvents() throws IOException {
        String header = ExampleRows.GED.lines().findFirst().orElseThrow() + "\n";
        String row =
                ",,2016,0,Clear,2,,7001,Hill Guard - River Watch,,7001,Hill Guard - River Watch,,7101,Hill Guard,,7102,River Watch,"
                        + "1,,Example Wire,2016-05-02,Two groups fight,,1,Example Ford,,Homs Governorate,,34.7,36.7,,179714,Syria,652,"
                        + "Middle East,1,1,2016-05-01,2016-05-01,4,1,0,0,5,5,5,,\n";
        RowsOf rows = RowsOf.text("ucdp-ged", folder, header + "900011" + row + "900012" + row);

        assertThat(ExampleEvents.of(rows.imported()).records()).hasSize(2);
        assertThat(differences(folder.resolve("rows.txt"), rows)).isEmpty();
    }

    @Test
    void everyRealEventComesBack() throws IOException {
        Path ged = Gold.file("gold/ged_syria.csv");
        Assumptions.assumeTrue(ged != null, "skipped: ../shared/gold is not there");
        Path file = Objects.requireNonNull(ged);
        RowsOf rows = RowsOf.file("ucdp-ged", file, null);

        Map<String, List<String>> differ = differences(file, rows);

        for (String exact : List.of(
                "id",
                "dyad_new_id",
                "side_a",
                "side_b",
                "latitude",
                "longitude",
                "priogrid_gid",
                "date_start",
                "date_end",
                "date_prec",
                "where_prec",
                "low",
                "best")) {
            assertThat(differ.getOrDefault(exact, List.of())).as(exact).isEmpty();
        }
        // A highest figure below the likeliest is raised to it: 46 rows. Deaths by side hang on telling the groups
        // apart.
        assertThat(differ.getOrDefault("high", List.of())).hasSizeLessThanOrEqualTo(46);
        assertThat(differ.getOrDefault("deaths_a", List.of())).hasSizeLessThanOrEqualTo(10);
        assertThat(differ.getOrDefault("deaths_b", List.of())).hasSizeLessThanOrEqualTo(10);
    }

    /** The columns whose cells are not the same, and in which events. */
    private static Map<String, List<String>> differences(Path file, RowsOf rows) throws IOException {
        Map<String, Map<String, Object>> written = new TreeMap<>();
        for (Map<String, Object> row : ExportedFile.rows("ged", ExampleEvents.of(rows.imported()))) {
            written.put(String.valueOf(row.get("id")), row);
        }
        Map<String, List<String>> differ = new TreeMap<>();
        try (SeparatedRows given = SeparatedRows.withHeader(file, Separation.CSV)) {
            for (Row row = given.next(); row != null; row = given.next()) {
                compare(row, written.get(row.value("id")), differ);
            }
        }
        return differ;
    }

    private static void compare(
            Row row, @org.jspecify.annotations.Nullable Map<String, Object> back, Map<String, List<String>> differ) {
        if (back == null) {
            differ.computeIfAbsent("id", column -> new ArrayList<>()).add(row.value("id"));
            return;
        }
        for (String column : SAME) {
            String before = row.value(column);
            String after = back.get(column) == null ? "" : String.valueOf(back.get(column));
            if (!before.isEmpty()
                    && !before.equals(after)
                    && !sameNumber(before, after)
                    && !before.startsWith(after + " 00:00")) {
                differ.computeIfAbsent(column, name -> new ArrayList<>())
                        .add(row.value("id") + ": " + before + " → " + after);
            }
        }
    }

    private static boolean sameNumber(String one, String other) {
        try {
            return Double.parseDouble(one) == Double.parseDouble(other);
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
