package org.relata.app.cli;

import java.util.List;
import org.relata.RelataException;
import org.relata.contract.ClaimJson;
import org.relata.contract.Json;
import org.relata.model.Document;
import org.relata.store.Adding;

/** Documents on their way into a store: one that cannot be coded is named, and the others go on. */
record StoreCoding(Engine engine, Adding adding, Problems problems) {

    /** A document with its claims as JSON, or why it has none. */
    record Coded(Document document, List<String> claims, String failure) {}

    /** Codes one document; called by several threads at once. */
    Coded code(Document document) {
        ClaimJson form = new ClaimJson(engine.provenance());
        try {
            List<String> claims = engine.code(document).claims().stream()
                    .map(claim -> Json.text(json -> form.write(claim, json)))
                    .toList();
            return new Coded(document, claims, "");
        } catch (RelataException said) {
            return new Coded(document, List.of(), String.valueOf(said.getMessage()));
        } catch (RuntimeException | StackOverflowError fault) {
            return new Coded(document, List.of(), "a fault of the program: " + fault);
        }
    }

    /** Adds one document. */
    void add(Coded coded) {
        if (coded.failure().isEmpty()) {
            adding.add(coded.document(), coded.claims());
        } else {
            problems.failed(
                    "document " + coded.document().id() + ": it was not coded and not added: " + coded.failure());
        }
    }
}
