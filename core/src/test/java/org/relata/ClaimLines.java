package org.relata;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Holder;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/** The claims of a made-up text, each as one line: type, parties, place, certainty, status, holders. */
final class ClaimLines {

    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private ClaimLines() {}

    static List<Claim> claims(String text) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        Document document = new Document(
                "test", "test", null, null, null, Published.parse("2025-05-19"), "en", text, List.of(body));
        return PIPELINE.code(document).claims();
    }

    /** The lines of the claims at this trigger: {@code ASSAULT rebels > soldiers @Homs CT+ asserted, army said}. */
    static List<String> at(String text, String trigger) {
        return claims(text).stream()
                .filter(claim -> claim.trigger().text().equals(trigger))
                .map(ClaimLines::line)
                .toList();
    }

    private static String line(Claim claim) {
        PlaceRef place = claim.place();
        String holders = claim.holders().stream()
                .filter(holder -> holder.cue() != null)
                .map(ClaimLines::holder)
                .collect(Collectors.joining());
        return claim.codes().type() + " " + parties(claim.actors()) + " > " + parties(claim.recipients())
                + (place == null ? "" : " @" + (place.inherited() ? "~" : "") + place.text()) + " "
                + claim.certainty().code() + " "
                + claim.status().word() + holders;
    }

    private static String holder(Holder holder) {
        Participant who = holder.participant();
        return ", " + (who == null ? "?" : who.head()) + " "
                + Objects.requireNonNull(holder.cue()).text();
    }

    private static String parties(List<Participant> parties) {
        return parties.isEmpty() ? "?" : parties.stream().map(ClaimLines::party).collect(Collectors.joining(", "));
    }

    /** The head word, and behind "=" the head of whom it stands for. */
    private static String party(Participant party) {
        String via = party.via();
        return via == null ? party.head() : via.substring(0, via.indexOf(" →")) + "=" + party.head();
    }
}
