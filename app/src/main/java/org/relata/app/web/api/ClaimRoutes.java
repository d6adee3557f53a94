package org.relata.app.web.api;

import io.javalin.http.Context;
import java.util.List;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.store.Kept;

/** Claims: lists, one, and why it is as it is. */
final class ClaimRoutes {

    private static final String PATH = "/api/v1/claims";

    private final Desk desk;

    ClaimRoutes(Desk desk) {
        this.desk = desk;
    }

    List<Route> all() {
        return List.of(
                Asked.paged(
                        Asked.filtered(Route.look(PATH, "Claims in force, by the day of what they tell.", this::list))),
                Route.look(PATH + "/{id}", "A claim.", this::one).with("id", "string", "The claim's id."),
                Route.look(PATH + "/{id}/explanation", "Why a claim is as it is.", this::explain)
                        .costing(Route.Cost.WORK)
                        .with("id", "string", "The claim's id."));
    }

    private void list(Context context) {
        Asked asked = new Asked(context, desk.lookup());
        Answers.slice(context, "claims", desk.store().overview().claims(asked.filter(), asked.page()));
    }

    private void one(Context context) {
        Kept claim = claim(context);
        Answers.json(context, json -> json.writeRaw(claim.json()));
    }

    private Kept claim(Context context) {
        String id = context.pathParam("id");
        return desk.store().claim(id).orElseThrow(() -> Refusal.missing("There is no claim " + id + "."));
    }

    private void explain(Context context) {
        Kept claim = claim(context);
        String document = claim.tree().path("document").path("id").asText();
        List<String> lines = desk.store()
                .document(document)
                .map(whole ->
                        desk.coder().explain(whole, claim.tree().path("id").asText()))
                .orElseThrow(() -> new Refusal(410, "The text of the claim's document is not kept."));
        context.result(Lines.json(
                lines.isEmpty()
                        ? List.of(
                                "The program, its rules or its registry have changed since this claim was found; they no"
                                        + " longer find it. `relata recode` codes the stored documents anew.")
                        : lines));
        context.contentType("application/json");
    }
}
