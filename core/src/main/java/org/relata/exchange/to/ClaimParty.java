package org.relata.exchange.to;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.relata.contract.ClaimRecord;
import org.relata.model.EventParty;

/** The parties of a claim as the contract's JSON has them. */
final class ClaimParty {

    private ClaimParty() {}

    /** Those on one side: {@code actors} or {@code recipients}. */
    static List<EventParty> all(ClaimRecord claim, String side) {
        List<EventParty> parties = new ArrayList<>();
        claim.list(side).forEach(json -> parties.add(of(json)));
        return parties;
    }

    /** One; named by the registry's name, else by the words. */
    static EventParty of(JsonNode json) {
        List<String> sectors = new ArrayList<>();
        json.path("sectors").forEach(sector -> sectors.add(sector.asText()));
        String name = json.path("name").isTextual()
                ? json.path("name").asText()
                : json.path("text").asText();
        return new EventParty(
                json.path("actor").textValue(),
                name,
                json.path("kind").textValue(),
                json.path("country").textValue(),
                sectors);
    }

    /** Whether the claim says that it did not happen. */
    static boolean denies(ClaimRecord claim) {
        String status = String.valueOf(claim.text("status"));
        String certainty = String.valueOf(claim.text("certainty"));
        return status.equals("denied") || certainty.endsWith("-");
    }
}
