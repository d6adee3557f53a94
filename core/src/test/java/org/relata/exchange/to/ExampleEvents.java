package org.relata.exchange.to;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.relata.contract.ClaimJson;
import org.relata.contract.ClaimRecord;
import org.relata.contract.Json;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Telling;
import org.relata.exchange.from.Imported;
import org.relata.model.Event;
import org.relata.model.Provenance;
import org.relata.resolve.actor.Registry;

/** Claims gathered into events as the store would, to be exported. */
public record ExampleEvents(List<EventRecord> records, List<ClaimRecord> all) implements EventStream {

    private static final Corroborator CORROBORATOR = new Corroborator(Registry.builtIn());
    private static final Provenance VERSION = new Provenance("0.1.0", "l-1", "r-1");

    /** The events of imported rows. */
    public static ExampleEvents of(List<Imported> imported) {
        return ofJson(imported.stream()
                .map(one -> Json.text(out -> new ClaimJson(VERSION).write(one.claim(), out)))
                .toList());
    }

    /** The events of claims in the contract's JSON. */
    public static ExampleEvents ofJson(List<String> claims) {
        Map<String, ClaimRecord> byId = new LinkedHashMap<>();
        List<Telling> tellings = new ArrayList<>();
        for (String claim : claims) {
            ClaimRecord record = ClaimJson.read(Json.tree(claim));
            byId.put(String.valueOf(record.id()), record);
            tellings.add(Telling.of(record.json()));
        }
        List<EventRecord> records = new ArrayList<>();
        for (Event event : CORROBORATOR.events(tellings, List.of())) {
            records.add(
                    EventRecord.of(event, event.claims().stream().map(byId::get).toList()));
        }
        return new ExampleEvents(records, List.copyOf(byId.values()));
    }

    @Override
    public void events(Consumer<EventRecord> each) {
        records.forEach(each);
    }

    @Override
    public void claims(Consumer<ClaimRecord> each) {
        all.forEach(each);
    }
}
