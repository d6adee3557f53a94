package org.relata.corroborate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.model.Event;
import org.relata.model.EventParty;
import org.relata.model.Participant;
import org.relata.resolve.actor.Registry;

/** Those whom one claim names beside each other are two parties, though the registry knows only one of them. */
class PartiesBesideTest {

    private static final Participant IS = Report.known("img-islamic-state", "Islamic State", "armed-group", "REB");
    private static final Participant GUARD = Report.described("Hill Guard", "armed-group", "SYR", "REB");

    @Test
    void aGroupThatNobodyKnowsIsNotTakenForTheOneThatItFights() {
        List<Event> events = new Corroborator(Registry.builtIn())
                .events(List.of(Report.of("a").actor(GUARD).actor(IS).told()), List.of());

        assertThat(events).hasSize(1);
        assertThat(events.get(0).actors())
                .extracting(EventParty::name)
                .containsExactlyInAnyOrder("Hill Guard", "Islamic State");
    }
}
