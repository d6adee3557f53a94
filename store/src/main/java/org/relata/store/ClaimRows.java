package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes claims with all that they are looked up by. */
final class ClaimRows {

    private static final String SENTENCE =
            "INSERT INTO sentences (number, document_version, begin_at, end_at, text)" + " VALUES (?, ?, ?, ?, ?)";
    private static final String CLAIM = "INSERT INTO claims (number, run, sentence, in_force, day, finish, kind, type,"
            + " mode, part, status, certainty, place, id, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PARTICIPANT = "INSERT INTO participants (who, side, day, claim, role, finish, country)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String ACCUSATION = "INSERT INTO accusations (accuser, day, claim, accused, finish, sure)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String TOLL =
            "INSERT INTO tolls (claim, position, kind, low, best, high, scope) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final long NONE = Long.MAX_VALUE;

    private final Sql sql;
    private final Counters counters;
    private final PlaceRows places;
    private final Map<String, Long> sentences = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private long firstSentence = NONE;

    ClaimRows(Sql sql, Counters counters, PlaceRows places) {
        this.sql = sql;
        this.counters = counters;
        this.places = places;
    }

    /** Begins a transaction: what is put off is sent parents first. */
    void begin() {
        sentences.clear();
        written.clear();
        firstSentence = NONE;
        sql.inOrder(SENTENCE, PlaceRows.INSERT, CLAIM, PARTICIPANT, ACCUSATION, TOLL);
    }

    /** Ends a transaction: the new sentences can be found by their words. */
    void finish(Dialect dialect) {
        if (firstSentence != NONE) {
            sql.send();
            dialect.indexWords(sql, firstSentence);
        }
    }

    /** Writes a claim; its number, or null where it was there already. */
    @Nullable
    Long write(ClaimLine claim, DocumentRows.Place at) {
        if (!written.add(claim.id() + " " + at.run()) || (!at.runIsNew() && isThere(claim.id(), at.run()))) {
            return null;
        }
        long number = counters.next("claims");
        JsonNode json = claim.json();
        int day = Days.first(day(json, "start"), day(json, "finish"));
        int finish = Days.last(day(json, "start"), day(json, "finish"));
        sql.later(
                CLAIM,
                number,
                at.run(),
                sentence(json.path("sentence"), at),
                at.inForce() ? 1 : 0,
                day,
                finish,
                json.path("kind").asText("event"),
                Head.text(json, "type"),
                Head.text(json, "mode"),
                json.path("part").asText("body"),
                json.path("status").asText("asserted"),
                json.path("certainty").asText("Uu"),
                places.number(json.path("place")),
                claim.id(),
                claim.packed());
        participants(number, claim, day, finish);
        if (at.inForce() && "ACCUSE".equals(Head.text(json, "type"))) {
            accusations(number, json, day, finish);
        }
        tolls(number, json.path("tolls"));
        return number;
    }

    private boolean isThere(String id, long run) {
        return sql.number("SELECT number FROM claims WHERE id = ? AND run = ?", id, run) > 0;
    }

    private long sentence(JsonNode sentence, DocumentRows.Place at) {
        int begin = sentence.path("begin").asInt();
        int end = sentence.path("end").asInt();
        String key = at.documentVersion() + " " + begin + " " + end;
        Long known = sentences.get(key);
        if (known == null && !at.versionIsNew()) {
            known = sql.first(
                    "SELECT number FROM sentences WHERE document_version = ? AND begin_at = ? AND end_at = ?",
                    row -> row.getLong(1),
                    at.documentVersion(),
                    begin,
                    end);
        }
        if (known == null) {
            known = counters.next("sentences");
            firstSentence = Math.min(firstSentence, known);
            sql.later(
                    SENTENCE,
                    known,
                    at.documentVersion(),
                    begin,
                    end,
                    sentence.path("text").asText());
        }
        sentences.put(key, known);
        return known;
    }

    private void participants(long claim, ClaimLine line, int day, int finish) {
        JsonNode json = line.json();
        json.path("actors").forEach(who -> participant(claim, who, Who.PARTY, "actor", day, finish));
        json.path("recipients").forEach(who -> participant(claim, who, Who.PARTY, "recipient", day, finish));
        json.path("others")
                .forEach(who ->
                        participant(claim, who, Who.OTHER, who.path("role").asText("other"), day, finish));
        json.path("tolls").forEach(toll -> participant(claim, toll.path("of"), Who.OTHER, "toll", day, finish));
        for (JsonNode holder : json.path("holders")) {
            participant(claim, holder.path("participant"), Who.HOLDER, "holder", day, finish);
        }
        String publisher = line.head().publisher();
        if (publisher != null) {
            sql.later(PARTICIPANT, Who.unnamed(publisher), Who.HOLDER, day, claim, "publisher", finish, null);
        }
    }

    private void participant(long claim, JsonNode who, int side, String role, int day, int finish) {
        String name = Who.of(who);
        if (name != null) {
            sql.later(PARTICIPANT, name, side, day, claim, role, finish, Head.text(who, "country"));
        }
    }

    /** Each who accuses with each who is accused. */
    private void accusations(long claim, JsonNode json, int day, int finish) {
        int sure = json.path("certainty").asText().endsWith("+") ? 1 : 0;
        for (JsonNode one : json.path("actors")) {
            for (JsonNode other : json.path("recipients")) {
                String accuser = Who.of(one);
                String accused = Who.of(other);
                if (accuser != null && accused != null) {
                    sql.later(ACCUSATION, accuser, day, claim, accused, finish, sure);
                }
            }
        }
    }

    private void tolls(long claim, JsonNode tolls) {
        int position = 0;
        for (JsonNode toll : tolls) {
            sql.later(
                    TOLL,
                    claim,
                    position++,
                    toll.path("kind").asText(),
                    whole(toll, "low"),
                    whole(toll, "best"),
                    whole(toll, "high"),
                    toll.path("scope").asText("event"));
        }
    }

    private static @Nullable Integer whole(JsonNode toll, String field) {
        return toll.path(field).isInt() ? toll.path(field).intValue() : null;
    }

    private static @Nullable LocalDate day(JsonNode claim, String field) {
        String day = Head.text(claim.path("time"), field);
        return day == null ? null : LocalDate.parse(day);
    }
}
