package org.relata.exchange.to;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.exchange.from.ExampleRows;
import org.relata.exchange.from.RowsOf;

/** Deaths by month, with zeros that say whether they mean anything. */
class MonthTablesTest {

    @TempDir
    private Path folder;

    private List<Map<String, Object>> rows(String name) {
        return ExportedFile.rows(
                name,
                ExampleEvents.of(
                        RowsOf.text("ucdp-ged", folder, ExampleRows.GED).imported()));
    }

    @Test
    void everyStateHasEveryMonth() {
        List<Map<String, Object>> rows = rows("country-month");
        List<Map<String, Object>> syria =
                rows.stream().filter(row -> "SYR".equals(row.get("isoab"))).toList();
        List<Map<String, Object>> france =
                rows.stream().filter(row -> "FRA".equals(row.get("isoab"))).toList();

        assertThat(syria).extracting(row -> row.get("month_id")).containsExactly(435, 436);
        assertThat(syria.get(0))
                .containsEntry("ged_sb", 11)
                .containsEntry("ged_sb_low", 9)
                .containsEntry("ged_sb_high", 14);
        assertThat(syria.get(0))
                .containsEntry("ged_os", 0)
                .containsEntry("coverage", 1)
                .containsEntry("gwcode", 652);
        assertThat(syria.get(1)).containsEntry("ged_os", 4).containsEntry("ged_os_count", 1);
        assertThat(france)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).containsEntry("ged_sb", 0).containsEntry("coverage", 0));
        assertThat(rows.stream().map(row -> row.get("isoab")).distinct().count())
                .isGreaterThan(190);
    }

    @Test
    void everyCellThatIsSpokenOfHasEveryMonth() {
        List<Map<String, Object>> rows = rows("priogrid-month");

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .containsEntry("priogrid_gid", 179714)
                .containsEntry("ged_os", 0)
                .containsEntry("coverage", 0);
        assertThat(rows.get(1)).containsEntry("ged_os", 4).containsEntry("coverage", 1);
        assertThat(rows.get(2)).containsEntry("priogrid_gid", 179717).containsEntry("ged_sb", 11);
    }
}
