package org.relata.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Active years and episodes against invented rows in the columns of UCDP's data. */
class ConflictsTaskTest {

    private static final String GED =
            "id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,"
                    + "side_a_new_id,side_a,side_b_new_id,side_b,country,date_start,date_end,low,best,high";
    private static final String ACD = "conflict_id,year,gwno_a,gwno_a_2nd,gwno_b_2nd,intensity_level,"
            + "start_date,start_date2,ep_end,ep_end_date";

    @TempDir
    private Path folder;

    private final List<String> rows = new ArrayList<>();

    private void event(int dyad, String sides, String day, int active, int best) {
        rows.add(rows.size() + "," + day.substring(0, 4) + "," + active + ",1," + dyad + ",War " + dyad + "," + dyad
                + ",Dyad " + dyad + "," + sides + ",Mali," + day + "," + day + "," + best + "," + best + "," + best);
    }

    private Path file(String name, String header, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), header + "\n" + String.join("\n", lines) + "\n");
    }

    private Report report(Path gold) {
        return Evaluation.run(gold, null, Systems.none(), 1, 3);
    }

    @Test
    void aDyadYearBelowTheThresholdThatUcdpHasActiveIsExplained() throws IOException {
        event(1, "72,Government of Mali,5,Front", "2013-02-03", 1, 20);
        event(1, "72,Government of Mali,5,Front", "2013-06-03", 1, 5);
        event(1, "72,Government of Mali,5,Front", "2014-06-03", 0, 24);
        event(2, "78,Government of Niger,5,Front", "2014-06-03", 1, 3);
        Report report = report(file("ged.csv", GED, rows));

        assertThat(report.task()).isEqualTo("conflicts");
        assertThat(report.figure("dyad-years: active or not as UCDP has it", "state-based", "share"))
                .hasValueSatisfying(share -> assertThat(share).isBetween(0.66, 0.67));
        assertThat(report.figure("dyad-years that the file can decide", "state-based", "share"))
                .contains(1.0);
        assertThat(report.faults())
                .extracting(FaultKind::kind)
                .containsExactly(
                        "active through events outside the file: a government of the dyad is that of another country");
        assertThat(report.notes()).anyMatch(note -> note.contains("ucdp_acd.csv"));
    }

    @Test
    void theRowsOfTheAcdBesideItFollowFromTheEvents() throws IOException {
        event(1, "72,Government of Mali,5,Front", "2013-02-03", 1, 20);
        event(1, "72,Government of Mali,5,Front", "2013-06-03", 1, 5);
        event(1, "72,Government of Mali,5,Front", "2013-09-03", 1, 2);
        event(1, "72,Government of Mali,5,Front", "2014-06-03", 0, 2);
        file("ucdp_acd.csv", ACD, List.of("1,2013,432,,,2,2013-02-03,2013-06-03,1,2013-09-03"));
        Report report = report(file("ged.csv", GED, rows));

        String measure = "ACD rows of the file's countries";
        assertThat(report.figure(measure, "active", "share")).contains(1.0);
        assertThat(report.figure(measure, "day on which 25 were reached", "share"))
                .contains(1.0);
        assertThat(report.figure(measure, "day of the last death", "share")).contains(1.0);
        assertThat(report.figure(measure, "end of the episode", "share")).contains(1.0);
        assertThat(report.figure(measure, "intensity", "share")).contains(0.0);
        assertThat(report.faults()).extracting(FaultKind::kind).containsExactly("ACD: intensity");
    }

    @Test
    void episodesFollowFromTheActiveYears() throws IOException {
        Path gold = file(
                "acd.csv",
                ACD,
                List.of(
                        "9,2001,432,,,1,2001-01-02,2001-03-04,0,",
                        "9,2002,432,,,1,2001-01-02,2001-03-04,1,2002-12-01",
                        "9,2004,432,20,,1,2001-01-02,2004-03-04,0,",
                        "9,2004,432,30,,1,2001-01-02,2004-03-04,0,",
                        "9,2005,432,,,1,2001-01-02,2004-03-04,0,"));
        Report report = report(gold);

        assertThat(report.score("conflict-years: episode as the ACD has it", "start"))
                .hasValueSatisfying(score -> assertThat(score.n()).isEqualTo(4));
        assertThat(report.scores())
                .allSatisfy(score -> assertThat(score.figures().get("share")).isEqualTo(1.0));
    }

    @Test
    void anEndInTheMiddleOfAnEpisodeIsADisagreement() throws IOException {
        Path gold = file(
                "acd.csv",
                ACD,
                List.of(
                        "9,2001,432,,,1,2001-01-02,2001-03-04,1,2001-12-01",
                        "9,2002,432,,,1,2001-01-02,2002-03-04,0,"));
        Report report = report(gold);

        assertThat(report.faults())
                .extracting(FaultKind::kind)
                .contains("episode: end", "episode: start", "episode: recurrence", "episode: one episode");
    }
}
