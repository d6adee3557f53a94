package org.relata.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Holder;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Span;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;

/** A claim as a short block of text for a terminal. */
public final class ClaimText {

    private ClaimText() {}

    /** The block, ending with a line end: the sentence with its trigger in brackets, then one line a matter. */
    public static String block(Claim claim) {
        StringBuilder out = new StringBuilder();
        out.append(sentence(claim)).append('\n');
        line(out, "what", what(claim));
        line(out, "who", parties(claim));
        line(out, "place", place(claim.place()));
        line(out, "time", time(claim.time()));
        line(out, "tolls", tolls(claim.tolls()));
        line(out, "says", holders(claim));
        line(out, "id", claim.id() + "  (" + claim.rule() + ")");
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append("  ")
                    .append(name)
                    .append(" ".repeat(7 - name.length()))
                    .append(value)
                    .append('\n');
        }
    }

    private static String sentence(Claim claim) {
        String text = claim.document().text();
        Span whole = claim.sentence().span();
        StringBuilder marked = new StringBuilder();
        int at = whole.begin();
        List<Span> pieces = new ArrayList<>(claim.trigger().spans());
        if (pieces.isEmpty()) {
            pieces.add(claim.trigger().span());
        }
        pieces.sort(Comparator.naturalOrder());
        for (Span piece : pieces) {
            if (piece.begin() >= at && piece.end() <= whole.end()) {
                marked.append(text, at, piece.begin())
                        .append('[')
                        .append(piece.of(text))
                        .append(']');
                at = piece.end();
            }
        }
        marked.append(text, at, whole.end());
        String part = claim.part().kind().word();
        return (part.equals("body") ? "" : part + ": ") + oneLine(marked.toString());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String what(Claim claim) {
        String type = Objects.requireNonNullElse(claim.codes().type(), "statement");
        String modes = String.join("+", claim.codes().modes());
        StringBuilder out = new StringBuilder(type).append(modes.isEmpty() ? "" : "/" + modes);
        if (claim.codes().cameo() != null) {
            out.append("  CAMEO ").append(claim.codes().cameo());
        }
        if (claim.codes().field().acledSubEventType() != null) {
            out.append("  ACLED ").append(claim.codes().field().acledSubEventType());
        }
        if (claim.post() != null) {
            out.append("  as ").append(claim.post());
        }
        if (!claim.codes().contexts().isEmpty()) {
            out.append("  in ").append(String.join(", ", claim.codes().contexts()));
        }
        return out.append(claim.background() ? "  (background)" : "").toString();
    }

    private static String parties(Claim claim) {
        String others = claim.others().stream()
                .map(other -> Objects.requireNonNullElse(other.role(), "other") + ": " + name(other))
                .collect(Collectors.joining("; "));
        if (claim.actors().isEmpty() && claim.recipients().isEmpty()) {
            return others;
        }
        return names(claim.actors()) + " → " + names(claim.recipients()) + (others.isEmpty() ? "" : "; " + others);
    }

    private static String names(List<Participant> participants) {
        return participants.isEmpty()
                ? "?"
                : participants.stream().map(ClaimText::name).collect(Collectors.joining(", "));
    }

    private static String name(Participant participant) {
        String text = oneLine(participant.text());
        String resolved =
                participant.name() == null || participant.name().equals(text) ? "" : " = " + participant.name();
        List<String> codes = new ArrayList<>();
        if (participant.country() != null) {
            codes.add(participant.country());
        }
        codes.addAll(participant.sectors());
        return text + resolved + (codes.isEmpty() ? "" : " (" + String.join(" ", codes) + ")");
    }

    private static String place(@Nullable PlaceRef place) {
        if (place == null) {
            return "";
        }
        List<String> whole = new ArrayList<>();
        for (String piece : new @Nullable String[] {place.name(), place.admin1(), place.country()}) {
            if (piece != null && !whole.contains(piece)) {
                whole.add(piece);
            }
        }
        return oneLine(place.text())
                + (whole.isEmpty() ? "" : " = " + String.join(", ", whole))
                + (place.precision() == null ? "" : "  (precision " + place.precision() + ")");
    }

    private static String time(@Nullable TimeSpan time) {
        if (time == null) {
            return "";
        }
        String days = "";
        if (time.start() != null || time.finish() != null) {
            days = " = " + (time.start() == null ? "…" : time.start());
            days += Objects.equals(time.start(), time.finish())
                    ? ""
                    : " to " + (time.finish() == null ? "…" : time.finish());
        }
        return oneLine(time.text()) + days + (time.precision() == null ? "" : "  (precision " + time.precision() + ")");
    }

    private static String tolls(List<Toll> tolls) {
        return tolls.stream()
                .map(toll -> toll.kind() + " " + figure(toll) + " (\"" + oneLine(toll.text()) + "\")"
                        + (toll.scope().equals("event") ? "" : " over the " + toll.scope()))
                .collect(Collectors.joining("; "));
    }

    private static String figure(Toll toll) {
        if (toll.low() != null && toll.low().equals(toll.high())) {
            return toll.low().toString();
        }
        if (toll.low() == null && toll.high() == null && toll.best() != null) {
            return toll.best().toString();
        }
        return (toll.low() == null ? "…" : toll.low()) + "–" + (toll.high() == null ? "…" : toll.high());
    }

    private static String holders(Claim claim) {
        String chain = claim.holders().stream().map(ClaimText::holder).collect(Collectors.joining(" ← "));
        return chain + "; " + claim.certainty().code() + ", " + claim.status().word()
                + (claim.quoted() ? ", quoted" : "");
    }

    private static String holder(Holder holder) {
        Participant participant = holder.participant();
        String who =
                participant == null ? holder.kind().equals("source") ? "somebody" : holder.kind() : name(participant);
        String cue = holder.cue() == null ? "" : " \"" + oneLine(holder.cue().text()) + "\"";
        return who + cue + " " + holder.certainty().code();
    }
}
