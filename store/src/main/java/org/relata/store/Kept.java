package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import org.relata.contract.EventJson;
import org.relata.contract.Json;
import org.relata.model.Event;

/** A claim or event of the store in the contract's JSON, on one line. */
public record Kept(String json) {

    static Kept packed(byte[] packed) {
        return new Kept(Packing.unpack(packed));
    }

    /** As a tree. */
    public JsonNode tree() {
        return Json.tree(json);
    }

    /** As an event, which it must be. */
    public Event event() {
        return EventJson.read(tree());
    }
}
