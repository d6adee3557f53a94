package org.relata.exchange.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.relata.exchange.Gold;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.SeparatedRows;
import org.relata.exchange.table.Separation;

class PrioGridTest {

    @Test
    void theFirstCellIsInTheSouthWestAndTheLastInTheNorthEast() {
        assertThat(PrioGrid.cell(-90, -180)).isEqualTo(1);
        assertThat(PrioGrid.cell(-89.9, -179.4)).isEqualTo(2);
        assertThat(PrioGrid.cell(-89.4, -180)).isEqualTo(721);
        assertThat(PrioGrid.cell(90, 180)).isEqualTo(259_200);
    }

    @Test
    void theMiddleOfACellLiesInIt() {
        for (int cell = 1; cell <= 259_200; cell += 997) {
            assertThat(PrioGrid.cell(PrioGrid.lat(cell), PrioGrid.lon(cell))).isEqualTo(cell);
        }
    }

    @Test
    void noPointOnEarthIsRefused() {
        assertThatThrownBy(() -> PrioGrid.cell(90.5, 0)).hasMessageContaining("90.5");
        assertThatThrownBy(() -> PrioGrid.cell(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agreesWithEveryEventOfTheRealData() throws IOException {
        Path ged = Gold.file("gold/ged_syria.csv");
        Assumptions.assumeTrue(ged != null, "skipped: ../shared/gold is not there");
        int rows = 0;
        try (SeparatedRows file = SeparatedRows.withHeader(Objects.requireNonNull(ged), Separation.CSV)) {
            Row row = file.next();
            while (row != null) {
                rows++;
                assertThat(PrioGrid.cell(row.real("latitude"), row.real("longitude")))
                        .as(row.value("id"))
                        .isEqualTo(row.number("priogrid_gid"));
                row = file.next();
            }
        }
        assertThat(rows).isEqualTo(11_757);
    }
}
