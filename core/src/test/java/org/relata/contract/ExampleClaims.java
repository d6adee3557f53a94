package org.relata.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Cue;
import org.relata.model.Document;
import org.relata.model.Holder;
import org.relata.model.HolderCue;
import org.relata.model.Link;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Provenance;
import org.relata.model.Published;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;
import org.relata.model.Trigger;

/** Two claims of one small text: one with every field, one with as few as there can be. */
final class ExampleClaims {

    static final Provenance VERSION = new Provenance("0.1.0", "l-1", "r-1");

    private static final String TEXT = "The coast guard did not seize the \"Aurora\" near Port Vell on Monday, "
            + "wounding at least two, a harbour official said.\nSomebody left the league.";

    private static final Part BODY = new Part(PartKind.BODY, new Span(0, TEXT.length()));

    static final Document DOCUMENT = new Document(
            "doc-1",
            "0f0f",
            "https://news.example/1",
            "The Example",
            null,
            Published.on(LocalDate.of(2024, 3, 6)),
            "en",
            TEXT,
            List.of(BODY));

    private ExampleClaims() {}

    static Claim full() {
        Participant official = participant("a harbour official", "official", null);
        return new Claim(
                "c_full",
                DOCUMENT,
                BODY,
                sentence(0, 0, 116),
                "event",
                new Codes("COERCE", "seize", List.of("seize"), List.of("military"), "171", 4, -7.0, -9.2),
                new Trigger("seize", at("seize"), List.of(at("seize"))),
                List.of(participant("The coast guard", "guard", "MIL")),
                List.of(participant("the \"Aurora\"", "Aurora", null)),
                List.of(),
                new PlaceRef("Port Vell", at("Port Vell"), "Port Vell", "ESP", "Catalonia", 41.37, 2.18, 3L, 2, false),
                new TimeSpan("Monday", at("Monday"), LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4), 1, false),
                List.of(new Toll("wounded", 2, 2, null, "at least two", at("at least two"), null, null, "event")),
                List.of(
                        new Holder("author", null, null, Certainty.CT_PLUS),
                        new Holder("source", official, new HolderCue("said", at("said"), "say"), Certainty.CT_MINUS)),
                Certainty.CT_MINUS,
                Status.DENIED,
                List.of(new Cue("negation", "not", at("not"))),
                false,
                false,
                null,
                null,
                List.of(new Link("part-of", "c_bare", null)),
                "coerce/seize.v");
    }

    static Claim bare() {
        return new Claim(
                "c_bare",
                DOCUMENT,
                BODY,
                sentence(1, 117, TEXT.length()),
                "event",
                new Codes(null, null, List.of(), List.of(), null, null, null, null),
                new Trigger("left", at("left"), List.of()),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(new Holder("author", null, null, Certainty.CT_PLUS)),
                Certainty.CT_PLUS,
                Status.ASSERTED,
                List.of(),
                false,
                false,
                null,
                null,
                List.of(),
                "retreat/leave.v");
    }

    private static Sentence sentence(int index, int begin, int end) {
        return new Sentence(index, BODY, new Span(begin, end), List.of(), List.of());
    }

    private static Participant participant(String text, String head, @Nullable String sector) {
        return new Participant(
                text,
                at(text),
                head,
                null,
                null,
                sector == null ? null : "organ",
                sector == null ? null : "ESP",
                sector == null ? List.of() : List.of(sector),
                null,
                0,
                null,
                null);
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
