package org.relata.exchange.to;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relata.contract.ClaimRecord;
import org.relata.contract.Json;
import org.relata.model.EventParty;

/** FollowTheMoney entities, one JSON object a line: events with their parties, then ties between actors. */
final class FtmEntities implements TextExport {

    static final List<String> NOT_HELD = List.of(
            "tolls as numbers: they stand in words in summary",
            "who acts on whom beyond organizer and involved",
            "certainty, denial and contradictions",
            "precision of place and time, coordinates",
            "credibility");

    @Override
    public String name() {
        return "ftm";
    }

    @Override
    public String what() {
        return "FollowTheMoney entities, JSON lines";
    }

    @Override
    public String suffix() {
        return "ftm.json";
    }

    @Override
    public List<String> cannotHold() {
        return NOT_HELD;
    }

    @Override
    public void write(EventStream events, Versions versions, Writer out, Account account) throws IOException {
        JsonGenerator json = Json.factory().createGenerator(out);
        json.setRootValueSeparator(new SerializedString(""));
        Lines lines = new Lines(json, account);
        events.events(record -> {
            record.event().actors().forEach(lines::actor);
            record.event().recipients().forEach(lines::actor);
            lines.write(FtmMaking.event(record), "events");
        });
        events.claims(claim -> {
            if ("relation".equals(claim.text("kind"))) {
                tie(claim, lines, account);
            }
        });
        json.flush();
    }

    private static void tie(ClaimRecord claim, Lines lines, Account account) {
        if (ClaimParty.denies(claim)) {
            account.left("a tie that is denied", String.valueOf(claim.id()));
            return;
        }
        ClaimParty.all(claim, "actors").forEach(lines::actor);
        ClaimParty.all(claim, "recipients").forEach(lines::actor);
        FtmMaking.ties(claim).forEach(entity -> lines.write(entity, "ties"));
    }

    /** Writes each actor and position only once. */
    private static final class Lines {

        private final JsonGenerator json;
        private final Account account;
        private final Set<String> written = new HashSet<>();

        Lines(JsonGenerator json, Account account) {
            this.json = json;
            this.account = account;
        }

        void actor(EventParty party) {
            write(FtmMaking.actor(party), "actors");
        }

        void write(FtmEntity entity, String sort) {
            if (!sort.equals("events") && !written.add(entity.id())) {
                return;
            }
            try {
                entity.write(json);
                json.writeRaw('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            account.wrote(sort);
        }
    }
}
