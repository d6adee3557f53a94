package org.relata.exchange.to;

import static org.relata.exchange.table.Column.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.contract.ClaimRecord;
import org.relata.exchange.Digest;
import org.relata.exchange.table.Column;
import org.relata.exchange.table.TableWriter;
import org.relata.model.EventParty;

/**
 * FollowTheMoney statements, CSV in the columns of followthemoney 4: one row a value and source. Each claim is an entity of its
 * own (entity_id) that stands for the event (canonical_id), and its publisher is the data set; so it stays visible
 * who gave which value.
 */
final class FtmStatements implements TableExport {

    private static final List<Column> COLUMNS = List.of(
            text("canonical_id", "the event, or the actor"),
            text("entity_id", "the claim, or the actor"),
            text("prop", "property of the schema; id for the entity itself"),
            text("prop_type", "FollowTheMoney's type of that property"),
            text("schema", "FollowTheMoney's schema"),
            text("value", "the value"),
            text("dataset", "the publisher, in small letters and underlines"),
            text("origin", "the named source of the claim"),
            text("lang", "left empty: values are codes, names and sentences as written"),
            text("original_value", "the words of the claim, where the value is a name of the registry"),
            text("external", "f: everything comes from the record"),
            text("first_seen", "day of publication"),
            text("last_seen", "day of publication"),
            text("id", "SHA-1 of data set, entity, property and value, as FollowTheMoney makes it"));

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("id", "entity"),
            Map.entry("name", "name"),
            Map.entry("startDate", "date"),
            Map.entry("endDate", "date"),
            Map.entry("location", "address"),
            Map.entry("country", "country"),
            Map.entry("nationality", "country"),
            Map.entry("organizer", "entity"),
            Map.entry("involved", "entity"),
            Map.entry("description", "text"),
            Map.entry("wikidataId", "identifier"),
            Map.entry("sourceUrl", "url"));

    @Override
    public String name() {
        return "ftm-statements";
    }

    @Override
    public String what() {
        return "FollowTheMoney statements, CSV, one row a value and source";
    }

    @Override
    public String suffix() {
        return "csv";
    }

    @Override
    public List<String> cannotHold() {
        return List.of(
                "tolls",
                "certainty and the place of the words in the text",
                "denials: they have no rows",
                "ties between actors: `--to ftm` has them");
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(EventStream events, TableWriter to, Account account) throws IOException {
        Set<String> written = new HashSet<>();
        events.events(record -> {
            for (ClaimRecord claim : record.claims()) {
                if (ClaimParty.denies(claim)) {
                    account.left("a claim that denies the event", String.valueOf(claim.id()));
                    continue;
                }
                for (String side : List.of("actors", "recipients")) {
                    claim.list(side).forEach(json -> {
                        EventParty party = ClaimParty.of(json);
                        FtmEntity entity = FtmMaking.actor(party);
                        rows(entity, entity.id(), claim, json.path("text").textValue(), written, to, account);
                    });
                }
                // What is of one claim comes once by itself, and need not be remembered.
                rows(FtmMaking.told(claim), FtmMaking.eventId(record), claim, null, new HashSet<>(), to, account);
            }
        });
    }

    private static void rows(
            FtmEntity entity,
            String canonical,
            ClaimRecord claim,
            @Nullable String words,
            Set<String> written,
            TableWriter to,
            Account account) {
        row(entity, canonical, "id", entity.id(), null, claim, written, to, account);
        entity.properties()
                .forEach((property, values) -> values.forEach(value -> {
                    String original = property.equals("name") && words != null && !words.equals(value) ? words : null;
                    row(entity, canonical, property, value, original, claim, written, to, account);
                }));
    }

    private static void row(
            FtmEntity entity,
            String canonical,
            String property,
            String value,
            @Nullable String original,
            ClaimRecord claim,
            Set<String> written,
            TableWriter to,
            Account account) {
        String dataset = Ftm.slug(claim.field("document").path("publisher").asText(""));
        String id = Digest.sha1(dataset + "." + entity.id() + "." + property + "." + value);
        if (!written.add(id)) {
            return;
        }
        String published = claim.field("document").path("published").textValue();
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(canonical);
        cells.add(entity.id());
        cells.add(property);
        cells.add(TYPES.getOrDefault(property, "string"));
        cells.add(entity.schema());
        cells.add(value);
        cells.add(dataset);
        cells.add(new Evidence(List.of(claim)).sources().stream().findFirst().orElse(null));
        cells.add(null);
        cells.add(original);
        cells.add("f");
        cells.add(published);
        cells.add(published);
        cells.add(id);
        try {
            to.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        account.row(COLUMNS, cells);
        account.wrote("statements");
    }
}
