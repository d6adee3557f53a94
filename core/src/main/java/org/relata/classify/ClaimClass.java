package org.relata.classify;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Codes;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Status;
import org.relata.ontology.Ontology;

/**
 * The codes of a claim, from its rule, its parties and how the text puts it.
 *
 * <p>Order: what the rule says; a cooperative act that somebody will not do is a refusal; then the party rules.
 */
public final class ClaimClass {

    /** CAMEO's refusals, by the type of what is refused. */
    private static final Map<String, String> REFUSALS = Map.of(
            "AGREE",
            "120",
            "CONSULT",
            "125",
            "SUPPORT",
            "121",
            "COOPERATE",
            "121",
            "AID",
            "122",
            "RETREAT",
            "124",
            "CONCEDE",
            "124");

    private final Ontology ontology;
    private final PartyRules parties;

    public ClaimClass(Ontology ontology) {
        this.ontology = ontology;
        this.parties = PartyRules.over(ontology);
    }

    /** A concession that is still to come is the intent to yield, CAMEO 035, and stays a concession in PLOVER. */
    private Codes promised(Codes codes, Status status) {
        String cameo = codes.cameo();
        boolean still = status == Status.PLANNED && "CONCEDE".equals(codes.type());
        return still && cameo != null && cameo.startsWith("08")
                ? ontology.codes("CONCEDE", List.of(), codes.contexts(), "035")
                : codes;
    }

    /** The codes of a mere statement by its act: a denial is CAMEO 016, any other 010. */
    public Codes statement(String act) {
        return ontology.codes(null, List.of(), List.of(), act.equals("deny") ? "016" : "010");
    }

    /**
     * The codes.
     *
     * @param type the rule's: a PLOVER type, STATEMENT, or a relation in lower case
     * @param future whether the act lies in the future as the text puts it
     * @param place where it happened, as far as it is known
     */
    public Codes of(
            String type,
            @Nullable String mode,
            @Nullable String cameo,
            boolean future,
            Certainty certainty,
            Status status,
            List<Participant> actors,
            List<Participant> recipients,
            @Nullable PlaceRef place) {
        if (type.equals(type.toLowerCase(Locale.ROOT))) {
            return new Codes(type, null, List.of(), List.of(), null, null, null, null);
        }
        if (type.equals("STATEMENT")) {
            return ontology.codes(null, List.of(), List.of(), cameo);
        }
        String refusal = REFUSALS.get(type);
        if (future && refusal != null && certainty == Certainty.CT_MINUS) {
            return ontology.codes("REJECT", List.of(), List.of(), refusal);
        }
        String known = mode == null && type.equals("CONSULT") ? MeetingMode.of(actors, recipients, place) : mode;
        Codes codes = ontology.codes(type, known == null ? List.of() : List.of(known), List.of(), cameo);
        return promised(parties.apply(codes, actors, recipients, status), status);
    }
}
