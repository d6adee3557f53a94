package org.relata.exchange.from;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Toll;

/** What becomes of the fields of each data set. */
class ImportedClaimsTest {

    @TempDir
    private Path folder;

    private Claim claim(String format, int at) {
        return RowsOf.text(format, folder, ExampleRows.of(format), ExampleRows.with(format))
                .imported()
                .get(at)
                .claim();
    }

    private static List<String> actors(List<Participant> parties) {
        return parties.stream().map(party -> String.valueOf(party.actor())).toList();
    }

    @Test
    void gedFightingHasBothSidesAsActorsOfTheDayAndDeathsBySide() {
        Claim claim = claim("ucdp-ged", 0);

        assertThat(actors(claim.actors())).containsExactly("syr-government-assad", "img-isis");
        assertThat(claim.recipients()).isEmpty();
        assertThat(claim.codes().field().typeOfViolence()).isEqualTo(1);
        assertThat(claim.tolls()).extracting(Toll::low).containsExactly(9, 3, 5, 1, 2);
        assertThat(claim.tolls()).extracting(Toll::best).containsExactly(11, 3, 5, 1, 2);
        assertThat(claim.tolls()).extracting(Toll::partOf).containsExactly(null, 0, 0, 0, 0);
        assertThat(claim.tolls().get(0).high()).isEqualTo(14);
        assertThat(Objects.requireNonNull(claim.tolls().get(3).of()).sectors()).containsExactly("CVL");
        assertThat(Objects.requireNonNull(claim.time()).precision()).isEqualTo(2);
        assertThat(claim.time().start()).isEqualTo(LocalDate.of(2016, 3, 4));
        PlaceRef place = Objects.requireNonNull(claim.place());
        assertThat(place.country()).isEqualTo("SYR");
        assertThat(place.precision()).isEqualTo(2);
        assertThat(Objects.requireNonNull(claim.holders().get(1).participant()).text())
                .isEqualTo("village elder");
        assertThat(String.valueOf(claim.document().published())).isEqualTo("2016-03-06");
        assertThat(claim.document().title()).isEqualTo("Clashes, again, at the mill");
        assertThat(code(claim, "relid")).isEqualTo("SYR-2016-1-299-1");
        assertThat(code(claim, "ucdp-dyad")).isEqualTo("11973");
        assertThat(code(claim, "ucdp-article"))
                .isEqualTo("\"Example Wire,2016-03-05,Clashes at the \"\"old mill\"\"\"");
    }

    private static String code(Claim claim, String role) {
        return claim.others().stream()
                .filter(other -> role.equals(other.role()))
                .map(Participant::head)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void gedOneSidedViolenceGoesFromSideAToTheCivilians() {
        Claim claim = claim("ucdp-ged", 1);

        assertThat(actors(claim.actors())).containsExactly("img-isis");
        assertThat(claim.recipients()).extracting(Participant::kind).containsExactly("population");
        assertThat(claim.codes().cameo()).isEqualTo("180");
        assertThat(claim.holders()).hasSize(2);
    }

    @Test
    void anAcdYearIsARelationAndNeverAnEvent() {
        Claim claim = claim("ucdp-acd", 0);

        assertThat(claim.kind()).isEqualTo("relation");
        assertThat(claim.codes().type()).isEqualTo("opposes");
        assertThat(actors(claim.actors())).containsExactly("syr-government-assad");
        assertThat(actors(claim.recipients())).containsExactly("img-isis");
        assertThat(claim.tolls()).isEmpty();
        assertThat(actors(claim("ucdp-acd", 1).recipients())).containsExactly("pak-government");
    }

    @Test
    void acledKeepsItsTypesAndOneFigure() {
        Claim claim = claim("acled", 0);

        assertThat(claim.codes().mode()).isEqualTo("aerial");
        assertThat(claim.codes().field().acledSubEventType()).isEqualTo("Air/drone strike");
        assertThat(claim.codes().field().typeOfViolence()).isEqualTo(3);
        assertThat(claim.actors()).extracting(Participant::country).containsExactly("SYR");
        assertThat(claim.actors()).extracting(Participant::sectors).containsExactly(List.of("MIL"));
        assertThat(claim.tolls().get(0).best()).isEqualTo(6);
        assertThat(String.valueOf(claim.document().published())).isEqualTo("2024-03-09");
    }

    @Test
    void whoAcledNamesFirstIsNotTheAttackerWhereThatIsACivilian() {
        Claim claim = claim("acled", 1);

        assertThat(actors(claim.actors())).containsExactly("img-isis");
        assertThat(claim.recipients()).extracting(Participant::text).containsExactly("Civilians (Syria)");
        assertThat(Objects.requireNonNull(claim.time()).precision()).isEqualTo(3);
        assertThat(claim.time().start()).isEqualTo(LocalDate.of(2024, 3, 7));
        assertThat(claim.time().finish()).isEqualTo(LocalDate.of(2024, 3, 13));
    }

    @Test
    void icewsCodesKeepTheirLeadingZeroAndStatementsAreNoActs() {
        Claim arrest = claim("icews", 0);
        Claim statement = claim("icews", 1);

        assertThat(arrest.codes().type()).isEqualTo("COERCE");
        assertThat(arrest.codes().mode()).isEqualTo("arrest");
        assertThat(arrest.actors().get(0).sectors()).startsWith("COP");
        assertThat(arrest.actors().get(0).country()).isEqualTo("IND");
        assertThat(statement.codes().cameo()).isEqualTo("010");
        assertThat(statement.codes().type()).isNull();
        assertThat(Objects.requireNonNull(statement.place()).precision()).isEqualTo(6);
    }

    @Test
    void gdeltNamesTheOutletAsSourceAndThePlaceByFips() {
        Claim claim = claim("gdelt-events", 0);

        assertThat(claim.codes().mode()).isEqualTo("aerial");
        assertThat(Objects.requireNonNull(claim.place()).country()).isEqualTo("LBN");
        assertThat(claim.place().name()).isEqualTo("Tyre");
        assertThat(Objects.requireNonNull(claim.holders().get(1).participant()).text())
                .isEqualTo("wire.example");
        assertThat(claim.recipients().get(0).sectors()).containsExactly("REB");
    }

    @Test
    void aGdeltMentionTellsTheEventOfItsNumberByAnotherOutlet() {
        Claim event = claim("gdelt-events", 0);
        Claim mention = claim("gdelt-mentions", 0);

        assertThat(mention.codes()).isEqualTo(event.codes());
        assertThat(Objects.requireNonNull(mention.place()).name()).isEqualTo("Tyre");
        assertThat(Objects.requireNonNull(mention.holders().get(1).participant())
                        .text())
                .isEqualTo("paper.example");
        assertThat(mention.document().url()).isEqualTo("https://paper.example/b/2");
        assertThat(mention.document().id()).isNotEqualTo(event.document().id());
        assertThat(mention.certainty()).isEqualTo(event.certainty());
    }

    @Test
    void polecatBringsModesContextsAndSectors() {
        Claim claim = claim("polecat", 0);

        assertThat(claim.codes().mode()).isEqualTo("aerial");
        assertThat(claim.codes().contexts()).containsExactly("military", "territory");
        assertThat(claim.actors().get(0).country()).isEqualTo("TUR");
        assertThat(claim.recipients().get(0).sectors()).containsExactly("REB");
        assertThat(Objects.requireNonNull(claim.place()).geonameid()).isEqualTo(172_412L);
    }

    @Test
    void aPolecatHeaderWithANameTooManyIsReadWithoutIt() {
        String header = String.join("\t", PolecatColumns.ALL).replace("Source\t", "Headline\tSource\t");
        String row = String.join("\t", ExampleRows.polecatRow().values());
        RowsOf rows = RowsOf.text("polecat", folder, header + "\n" + row + "\n");

        assertThat(Objects.requireNonNull(rows.claim().holders().get(1).participant())
                        .text())
                .isEqualTo("Example Agency");
        assertThat(rows.intake().lines()).anyMatch(line -> line.contains("headers with a name too many"));
    }

    @Test
    void aPolecatRowWithATabTooManyIsBroughtIntoLineOrNamed() {
        String header = String.join("\t", PolecatColumns.ALL) + "\n";
        Map<String, String> cells = ExampleRows.polecatRow();
        String broken = String.join("\t", cells.values()).replace("Manbij\tManbij", "Manbij\t\tManbij");
        RowsOf rows = RowsOf.text("polecat", folder, header + broken + "\n");

        assertThat(rows.imported()).hasSizeLessThanOrEqualTo(1);
        assertThat(rows.intake().lines().toString()).containsAnyOf("brought back into line", "no one way");
        String hopeless = String.join("\t", cells.values()) + "\t\t\t\t\t";
        assertThat(RowsOf.text("polecat", folder, header + hopeless + "\n").imported())
                .isEmpty();
    }
}
