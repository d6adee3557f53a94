package org.relata.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.RelataException;
import org.relata.model.Codes;

class OntologyTest {

    private final Ontology ontology = Ontology.builtIn();

    @Test
    void hasTheCountsOfTheSources() {
        assertThat(ontology.types()).hasSize(16);
        assertThat(ontology.types().stream().mapToInt(type -> type.modes().size()))
                .isNotEmpty();
        assertThat(ontology.types().stream()
                        .mapToInt(type -> type.modes().size())
                        .sum())
                .isEqualTo(67);
        assertThat(ontology.contexts()).hasSize(37);
        assertThat(ontology.cameoCodes()).hasSize(313);
        assertThat(ontology.acled().eventTypes()).hasSize(6);
        assertThat(ontology.acled().eventTypes().stream()
                        .mapToInt(type -> type.subEventTypes().size())
                        .sum())
                .isEqualTo(25);
        assertThat(ontology.acled().inter()).hasSize(8);
        assertThat(ontology.ucdp().scale("where-precision")).hasSize(7);
        assertThat(ontology.ucdp().scale("date-precision")).hasSize(5);
        assertThat(ontology.ucdp().scale("termination")).hasSize(6);
    }

    @Test
    void everyContextHasTenToTwentyFiveCuesInLowerCase() {
        assertThat(ontology.contexts()).allSatisfy(context -> {
            assertThat(context.cues()).hasSizeBetween(10, 25);
            assertThat(context.cues()).allSatisfy(cue -> assertThat(cue).isLowerCase());
        });
    }

    @Test
    void everyModesCameoCodeIsInTheTable() {
        for (PloverType type : ontology.types()) {
            for (Mode mode : type.modes()) {
                assertThat(ontology.cameo(mode.cameo()))
                        .as(type.name() + "/" + mode.name())
                        .isPresent();
            }
        }
    }

    @Test
    void cameoQuadFollowsTheRoot() {
        assertThat(ontology.cameoCodes()).allSatisfy(code -> {
            int root = Integer.parseInt(code.root());
            int quad = root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
            assertThat(code.quad()).as(code.code()).isEqualTo(quad);
            assertThat(code.plover() == null).as(code.code()).isEqualTo(root <= 2);
        });
    }

    @Test
    void looksUpBetweenTheOntologies() {
        assertThat(ontology.cameoFor("ASSAULT", "abduct")).isEqualTo("181");
        assertThat(ontology.cameoFor("ASSAULT", null)).isEqualTo("190");
        assertThat(ontology.ploverOf("173")).contains(new PloverCode("COERCE", "arrest"));
        assertThat(ontology.ploverOf("163")).contains(new PloverCode("SANCTION", "discontinue"));
        assertThat(ontology.ploverOf("010")).isEmpty();
        assertThat(ontology.quad("SANCTION")).isEqualTo(4);
        assertThat(ontology.score("PROTEST", "vandalize")).isEqualTo(-5);
        assertThat(ontology.mode("ACCUSE", "drone")).isEmpty();
    }

    @Test
    void fallsBackToTheParentCode() {
        assertThat(ontology.goldstein("1711")).isEqualTo(-9.2);
        assertThat(ontology.goldstein("1719")).isEqualTo(-9.2);
        assertThat(ontology.goldstein("179")).isEqualTo(-7.0);
        assertThat(ontology.ploverOf("1834")).contains(new PloverCode("ASSAULT", "explosives"));
    }

    @Test
    void givesAllCodesOfAnEvent() {
        assertThat(ontology.codes("COERCE", List.of("seize"), List.of("terrorism"), null))
                .isEqualTo(new Codes("COERCE", "seize", List.of("seize"), List.of("terrorism"), "1711", 4, -7.0, -9.2));
        assertThat(ontology.codes(null, List.of(), List.of(), "010"))
                .isEqualTo(new Codes(null, null, List.of(), List.of(), "010", null, null, 0.0));
        assertThat(ontology.codes(null, List.of(), List.of(), null).goldstein()).isNull();
    }

    @Test
    void refusesWhatIsNotThere() {
        assertThatThrownBy(() -> ontology.quad("FIGHT"))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("no PLOVER type 'FIGHT'; there are AGREE, CONSULT");
        assertThatThrownBy(() -> ontology.score("ACCUSE", "drone"))
                .hasMessageContaining("no mode 'drone' of ACCUSE; there are [disapprove, investigate, allege]");
        assertThatThrownBy(() -> ontology.goldstein("99")).hasMessageContaining("no CAMEO code '99'");
    }

    @Test
    void acledFlagsAreThoseOfItsCodebook() {
        AcledSubEventType force = ontology.acled()
                .subEventType("Excessive force against protesters")
                .orElseThrow();
        assertThat(force.disorder()).containsExactly("Political violence", "Demonstrations");
        assertThat(force.politicalViolence()).isTrue();
        assertThat(force.organisedViolence()).isFalse();
        List<String> demonstrations = ontology.acled().eventTypes().stream()
                .flatMap(type -> type.subEventTypes().stream())
                .filter(AcledSubEventType::demonstration)
                .map(AcledSubEventType::name)
                .toList();
        assertThat(demonstrations)
                .containsExactly(
                        "Peaceful protest",
                        "Protest with intervention",
                        "Excessive force against protesters",
                        "Violent demonstration");
        assertThat(ontology.acled().fatalityWords()).containsEntry("dozens", 12);
    }

    @Test
    void versionIsAShortHash() {
        assertThat(ontology.version()).matches("[0-9a-f]{12}");
        assertThat(OntologyReader.read(OntologyFiles.builtIn()).version()).isEqualTo(ontology.version());
    }
}
