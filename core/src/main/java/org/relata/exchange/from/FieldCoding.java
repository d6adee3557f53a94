package org.relata.exchange.from;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.classify.AcledClass;
import org.relata.classify.PartyKind;
import org.relata.classify.UcdpViolence;
import org.relata.model.Codes;
import org.relata.model.FieldCodes;
import org.relata.model.Participant;
import org.relata.ontology.Ontology;

/** What an imported act is for ACLED and UCDP, where the data set does not say so itself. */
final class FieldCoding {

    private FieldCoding() {}

    /** UCDP's type of violence, for acts of violence; null where there is none or the sides do not tell. */
    static @Nullable Integer violence(Codes codes, List<Participant> actors, List<Participant> recipients) {
        return "ASSAULT".equals(codes.type()) ? UcdpViolence.of(kinds(actors), kinds(recipients)) : null;
    }

    /** The same codes with ACLED's and UCDP's. */
    static Codes with(
            Ontology ontology,
            Codes codes,
            List<String> contexts,
            List<Participant> actors,
            List<Participant> recipients) {
        AcledClass acled = AcledClass.of(ontology.acled(), codes, List.of(), kinds(actors), kinds(recipients));
        return codes.with(
                contexts,
                new FieldCodes(
                        acled == null ? null : acled.eventType(),
                        acled == null ? null : acled.subEventType(),
                        violence(codes, actors, recipients)));
    }

    private static List<PartyKind> kinds(List<Participant> parties) {
        return parties.stream().map(PartyKind::of).toList();
    }
}
