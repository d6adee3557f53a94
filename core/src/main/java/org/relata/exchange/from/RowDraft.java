package org.relata.exchange.from;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.Digest;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Document;
import org.relata.model.Holder;
import org.relata.model.HolderCue;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Published;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;
import org.relata.model.Trigger;

/** A row on its way to becoming a document with a claim. For one row, in one thread. */
final class RowDraft {

    private final Row row;
    private final DataSet set;
    private final String id;
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private final List<Participant> others = new ArrayList<>();
    private final List<Toll> tolls = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();
    private @Nullable PlaceRef place;
    private @Nullable TimeSpan time;
    private @Nullable LocalDate published;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String language;
    private String text;

    RowDraft(Row row, DataSet set, String id) {
        this.row = row;
        this.set = set;
        this.id = id;
        this.text = row.text();
        holders.add(new Holder("author", null, null, Certainty.CT_PLUS));
    }

    RowDraft published(@Nullable LocalDate day) {
        published = day;
        return this;
    }

    RowDraft titled(@Nullable String words) {
        title = words;
        return this;
    }

    RowDraft at(@Nullable String address) {
        url = address;
        return this;
    }

    RowDraft in(@Nullable String languageCode) {
        language = languageCode;
        return this;
    }

    /** Puts further text behind the row: what the row refers to. */
    RowDraft with(String further) {
        text = row.text() + "\n\n" + further;
        return this;
    }

    RowDraft actor(Participant party) {
        actors.add(party);
        return this;
    }

    RowDraft recipient(Participant party) {
        recipients.add(party);
        return this;
    }

    RowDraft other(Participant party, String role) {
        others.add(party.inRole(role));
        return this;
    }

    /**
     * Keeps a code of the data set that the contract has no field for.
     *
     * @param code what is kept as the head; the words are the cell's
     */
    RowDraft code(String role, @Nullable Cell cell, String code) {
        if (cell != null && !cell.isEmpty() && !code.isEmpty()) {
            others.add(new Participant(
                    words(cell), cell.span(), code, null, null, null, null, List.of(), null, 0, role, null));
        }
        return this;
    }

    RowDraft toll(
            String kind,
            Cell cell,
            @Nullable Integer low,
            @Nullable Integer best,
            @Nullable Integer high,
            @Nullable Participant of,
            @Nullable Integer partOf) {
        tolls.add(new Toll(kind, low, best, high, words(cell), cell.span(), of, partOf, "event"));
        return this;
    }

    RowDraft place(@Nullable PlaceRef where) {
        place = where;
        return this;
    }

    RowDraft time(Cell cell, LocalDate start, LocalDate finish, int precision) {
        time = new TimeSpan(words(cell), cell.span(), start, finish, precision, false);
        return this;
    }

    /** Names who the data set says it has it from. */
    RowDraft source(Participant who, Cell cell) {
        holders.add(new Holder("source", who, new HolderCue(words(cell), cell.span(), "report"), Certainty.CT_PLUS));
        return this;
    }

    List<Participant> actors() {
        return actors;
    }

    List<Participant> recipients() {
        return recipients;
    }

    Imported event(Codes codes, Cell trigger) {
        return imported("event", codes, trigger, null);
    }

    Imported relation(String type, Cell trigger) {
        return imported(
                "relation", new Codes(type, null, List.of(), List.of(), null, null, null, null), trigger, "asserted");
    }

    private Imported imported(String kind, Codes codes, Cell trigger, @Nullable String sinceKind) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        String version = Digest.sha256(text);
        Document document = new Document(
                set.documentId(id),
                version,
                url,
                set.name(),
                title,
                published == null ? null : Published.on(published),
                language,
                text,
                List.of(body));
        Claim claim = new Claim(
                Digest.claimId(document.id(), version, set.rule()),
                document,
                body,
                new Sentence(0, body, body.span(), List.of(), List.of()),
                kind,
                codes,
                new Trigger(words(trigger), trigger.span(), List.of(trigger.span())),
                actors,
                recipients,
                others,
                place,
                time,
                tolls,
                holders,
                Certainty.CT_PLUS,
                Status.ASSERTED,
                List.of(),
                false,
                false,
                null,
                sinceKind,
                List.of(),
                set.rule());
        return new Imported(document, claim);
    }

    private String words(Cell cell) {
        return cell.span().of(text);
    }
}
