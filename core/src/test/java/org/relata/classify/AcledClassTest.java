package org.relata.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relata.model.Codes;
import org.relata.ontology.Acled;
import org.relata.ontology.AcledEventType;
import org.relata.ontology.AcledSubEventType;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverCode;

class AcledClassTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            delimiter = ';',
            value = {
                "ASSAULT/drone; null; ''; STATE; CIVILIAN; Explosions/Remote violence; Air/drone strike",
                "ASSAULT/heavy-weapons; null; ''; STATE; ARMED_GROUP; Explosions/Remote violence; Shelling/artillery/missile attack",
                "ASSAULT/suicide-attack; null; ''; ARMED_GROUP; CIVILIAN; Explosions/Remote violence; Suicide bomb",
                "ASSAULT/explosives; null; grenade; UNKNOWN; CIVILIAN; Explosions/Remote violence; Grenade",
                "ASSAULT/explosives; null; ''; UNKNOWN; CIVILIAN; Explosions/Remote violence; Remote explosive/landmine/IED",
                "ASSAULT/unconventional; null; ''; STATE; CIVILIAN; Explosions/Remote violence; Chemical weapon",
                "ASSAULT; null; mortar; ARMED_GROUP; STATE; Explosions/Remote violence; Shelling/artillery/missile attack",
                "ASSAULT; null; ''; ARMED_GROUP+STATE; ''; Battles; Armed clash",
                "ASSAULT/firearms; null; ''; ARMED_GROUP; STATE; Battles; Armed clash",
                "ASSAULT/firearms; null; ''; ARMED_GROUP; CIVILIAN; Violence against civilians; Attack",
                "ASSAULT/targeted; null; ''; UNKNOWN; OFFICIAL; Violence against civilians; Attack",
                "ASSAULT/sexual; null; ''; ARMED_GROUP; CIVILIAN; Violence against civilians; Sexual violence",
                "ASSAULT/abduct; null; ''; UNKNOWN; CIVILIAN; Violence against civilians; Abduction/forced disappearance",
                "ASSAULT/abduct; null; ''; STATE; ARMED_GROUP; null; null",
                "ASSAULT/firearms; null; ''; STATE; PROTESTER; Protests; Excessive force against protesters",
                "ASSAULT/crowd-control; null; ''; STATE; PROTESTER; Protests; Protest with intervention",
                "ASSAULT/beat; null; ''; CIVILIAN; CIVILIAN; Riots; Mob violence",
                "ASSAULT/destroy; null; ''; ARMED_GROUP; ''; Strategic developments; Looting/property destruction",
                "ASSAULT; null; ''; STATE; ''; null; null",
                "PROTEST/demo; null; ''; CIVILIAN; STATE; Protests; Peaceful protest",
                "PROTEST/riot; null; ''; CIVILIAN; ''; Riots; Violent demonstration",
                "PROTEST/hunger; null; ''; CIVILIAN; ''; null; null",
                "COERCE/seize; 192; ''; STATE; ARMED_GROUP; Battles; Government regains territory",
                "COERCE/seize; 192; ''; ARMED_GROUP; STATE; Battles; Non-state actor overtakes territory",
                "COERCE/seize; 192; ''; STATE; STATE; Battles; Non-state actor overtakes territory",
                "COERCE/seize; null; ''; STATE; ''; null; null",
                "COERCE/arrest; null; ''; STATE; CIVILIAN; Strategic developments; Arrests",
                "RETREAT/withdraw; null; ''; STATE; ''; Strategic developments; Non-violent transfer of territory",
                "RETREAT/ceasefire; null; ''; STATE; ''; Strategic developments; Agreement",
                "SUPPORT; 057; ''; STATE; STATE; Strategic developments; Agreement",
                "ACCUSE/allege; null; ''; STATE; STATE; null; null"
            })
    void followsActWeaponAndParties(
            String plover,
            @Nullable String cameo,
            String word,
            String actors,
            String recipients,
            @Nullable String event,
            @Nullable String sub) {
        PloverCode code = PloverCode.parse(plover);
        List<String> modes = code.mode() == null ? List.of() : List.of(code.mode());
        Codes codes = Ontology.builtIn().codes(code.type(), modes, List.of(), cameo);
        AcledClass found = AcledClass.of(
                Ontology.builtIn().acled(),
                codes,
                List.of(word),
                UcdpViolenceTest.kinds(actors),
                UcdpViolenceTest.kinds(recipients));
        assertThat(found).isEqualTo(event == null || sub == null ? null : new AcledClass(event, sub));
    }

    /** In an ontology of one's own an act is of the event type that it has there, or of none. */
    @Test
    void theTypesAreThoseOfTheOntologyInUse() {
        Codes kill = Ontology.builtIn().codes("ASSAULT", List.of("targeted"), List.of(), null);
        List<PartyKind> civilians = List.of(PartyKind.CIVILIAN);
        Acled own = types(new AcledEventType(
                "Raids", List.of(new AcledSubEventType("Raids", "Attack", "a raid", List.of(), true, true, false))));
        assertThat(AcledClass.of(own, kill, List.of(), List.of(PartyKind.STATE), civilians))
                .isEqualTo(new AcledClass("Raids", "Attack"));
        assertThat(AcledClass.of(types(), kill, List.of(), List.of(PartyKind.STATE), civilians))
                .isNull();
    }

    private static Acled types(AcledEventType... types) {
        Acled builtIn = Ontology.builtIn().acled();
        return new Acled(
                List.of(types),
                builtIn.inter(),
                builtIn.timePrecision(),
                builtIn.geoPrecision(),
                builtIn.fatalityWords());
    }
}
