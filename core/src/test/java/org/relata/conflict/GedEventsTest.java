package org.relata.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.RelataException;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Registry;

/** Files in the columns of the GED, with invented rows. */
class GedEventsTest {

    private static final String HEADER =
            "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,"
                    + "side_a_new_id,side_a,side_b_new_id,side_b,where_coordinates,adm_1,country,date_start,date_end,"
                    + "low,best,high\n";

    @TempDir
    private Path folder;

    private GedEvents events(String... rows) throws IOException {
        Path file = folder.resolve("ged.csv");
        Files.writeString(file, "\uFEFF" + HEADER + String.join("\n", rows) + "\n");
        return new GedEvents(file);
    }

    private static String row(int id, String dyad, String sides, String day, String figures) {
        return id + "," + day.substring(0, 4) + ",1,1,77,Mali: Government," + dyad + ",x," + sides
                + ",\"Tessit, north\",Gao region,Mali," + day + " 00:00:00.000," + day + "," + figures;
    }

    @Test
    void readsRowsWithAByteOrderMarkAndTimes() throws IOException {
        GedEvents.Row row = events(row(7, "900", "72,Government of Mali,5,Front", "2013-05-06", "1,2,3"))
                .rows()
                .get(0);

        assertThat(row.id()).isEqualTo("7");
        assertThat(row.start()).isEqualTo("2013-05-06");
        assertThat(row.deaths()).isEqualTo(new Deaths(1, 2, 3));
        assertThat(row.activeYear()).isTrue();
    }

    @Test
    void dyadsAreTheDataSetsAndSidesTheRegistrys() throws IOException {
        GedEvents events = events(
                row(1, "900", "72,Government of Mali,234,IS", "2013-05-06", "20,30,40"),
                row(2, "900", "72,Government of Mali,234,IS", "2014-05-06", "20,30,40"));
        Frame frame = new Frame(null, LocalDate.parse("2016-12-31"));
        Subject mali = Subject.of("Mali", ActorNames.builtIn(), frame.to());
        ConflictRecord record = events.record(mali.query(frame), GedSides.of(Registry.builtIn()));
        ConflictReport report = new Conflicts(Registry.builtIn()).report(mali, record, frame);
        DyadHistory dyad = report.dyad("900").orElseThrow();

        assertThat(dyad.dyad().b().id()).isEqualTo("img-isis");
        assertThat(dyad.dyad().a().state()).isEqualTo("mli");
        assertThat(dyad.course().episodes()).containsExactly(new Episode(1, 2013, 2014, true));
        assertThat(dyad.verdict().evidence()).contains("ucdp-ged:2");
        assertThat(dyad.verdict().byEstimate()).containsEntry(Estimate.LOW, Standing.NEVER_ACTIVE);
    }

    @Test
    void otherCountriesAreLeftOut() throws IOException {
        GedEvents events = events(row(1, "900", "72,Government of Mali,5,Front", "2013-05-06", "20,30,40"));

        assertThat(events.record(new ViolenceQuery(null, null, "NER", null), GedSides.plain())
                        .violence())
                .isEmpty();
        assertThat(events.record(new ViolenceQuery(null, null, null, "Gao"), GedSides.plain())
                        .violence())
                .hasSize(1);
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        Path file = folder.resolve("other.csv");
        Files.writeString(file, "id,year\n1,2013\n");

        assertThatThrownBy(() -> new GedEvents(file))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("other.csv")
                .hasMessageContaining("type_of_violence");
    }

    @Test
    void aBrokenNumberIsToldWithItsRow() {
        assertThatThrownBy(() -> events(row(1, "900", "72,a,5,b", "2013-05-06", "1,many,3")))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("row 1")
                .hasMessageContaining("many");
    }
}
