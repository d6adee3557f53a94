package org.relata.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.Intake;
import org.relata.resolve.actor.ActorDraft;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.RegistryWriter;

/**
 * The UCDP Actor Dataset as it is published in CSV (columns of version 22.1: ActorId, NameData, … Version). An actor that
 * the built-in registry knows by its UCDP number, or by its full name and country, gets names and links; every other one becomes an actor.
 */
final class UcdpActors implements Importer {

    private static final List<String> NEEDED = List.of("ActorId", "NameData", "Org", "Location");
    private static final List<String> NAMES = List.of(
            "NameData",
            "NameOrig",
            "NameOrigFullEng",
            "NameOrigFull",
            "NewName",
            "NewNameFullEng",
            "NewNameFullMotherTongue");
    private static final String GOVERNMENT = "Government of ";

    @Override
    public String name() {
        return "ucdp-actors";
    }

    @Override
    public String what() {
        return "UCDP Actor Dataset, CSV";
    }

    @Override
    public Target target() {
        return Target.REGISTRY;
    }

    /** Read twice: links name actors that stand further down, and may be ones that the registry has. */
    @Override
    public void run(Path file, Writer out, Intake intake) throws IOException {
        KnownActors known = new KnownActors("ucdp");
        Set<String> listed = new HashSet<>();
        rows(file, (cells, line) -> new Row(cells, file.toString(), line, known, listed, new Intake()).recognise());
        try (RegistryWriter writer = new RegistryWriter(out, "UCDP Actor Dataset (" + file.getFileName() + ")")) {
            rows(file, (cells, line) -> new Row(cells, file.toString(), line, known, listed, intake).write(writer));
        }
    }

    /** Is given each row with the line that it ends on. */
    @FunctionalInterface
    private interface Rows {
        void row(Map<String, String> cells, int line);
    }

    private static void rows(Path file, Rows each) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (Reader reader = Source.lines(file);
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(schema)
                        .readValues(reader)) {
            boolean first = true;
            while (rows.hasNext()) {
                Map<String, String> row = withoutMark(rows.next());
                if (first) {
                    checkColumns(row, file);
                    first = false;
                }
                each.row(row, rows.getCurrentLocation().getLineNr() - 1);
            }
        } catch (RuntimeException e) {
            throw e.getCause() instanceof JsonProcessingException broken ? broken(file, broken) : e;
        } catch (JsonProcessingException e) {
            throw broken(file, e);
        }
    }

    private static RelataException broken(Path file, JsonProcessingException e) {
        long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        long column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
        return Source.fault(file, line, column, "not CSV: " + e.getOriginalMessage());
    }

    private static Map<String, String> withoutMark(Map<String, String> row) {
        String marked = row.remove("\uFEFFActorId");
        if (marked != null) {
            row.put("ActorId", marked);
        }
        return row;
    }

    private static void checkColumns(Map<String, String> row, Path file) {
        for (String column : NEEDED) {
            if (!row.containsKey(column)) {
                throw Source.fault(file, 1, 1, "no column '" + column + "': not the UCDP Actor Dataset");
            }
        }
    }

    /** One row of the table. */
    private record Row(
            Map<String, String> cells, String file, int line, KnownActors known, Set<String> listed, Intake intake) {

        /** Remembers that there is such an actor, and which of the registry's it is. */
        void recognise() {
            String ucdp = cell("ActorId");
            listed.add(ucdp);
            known.builtIn(ucdp).or(this::government).or(this::group).ifPresent(id -> known.is(ucdp, id));
        }

        void write(RegistryWriter writer) {
            String ucdp = cell("ActorId");
            if (ucdp.isEmpty() || cell("NameData").isEmpty()) {
                intake.left("a row without ActorId or NameData", where());
                return;
            }
            Optional<String> builtIn = known.builtIn(ucdp);
            ActorDraft draft = new ActorDraft(
                    builtIn.orElseGet(() -> known.id(ucdp)),
                    builtIn.isPresent() ? null : kind(),
                    builtIn.isPresent() ? null : country(),
                    names(builtIn.isPresent()),
                    builtIn.isPresent() ? List.of() : List.of(new ActorDraft.DraftCode(null, sectors(), null, null)),
                    null,
                    null,
                    links(),
                    Map.of("ucdp", ucdp),
                    file,
                    line);
            writer.write(draft);
            intake.took(builtIn.isPresent() ? "actors that the registry has, given their UCDP number" : "actors");
            for (String member : ids("Alliance", "ActorIdAlliance")) {
                writer.write(addition(known.id(member), "member-of", Map.of("of", draft.id())));
                intake.took("memberships in alliances");
            }
        }

        private String where() {
            return file + ":" + line;
        }

        private String cell(String column) {
            String cell = cells.get(column);
            return cell == null || cell.equals("n/a") ? "" : cell.strip();
        }

        /** The unnamed government that every state has. */
        private Optional<String> government() {
            String name = cell("NameData");
            if (!cell("Org").equals("4") || !name.startsWith(GOVERNMENT)) {
                return Optional.empty();
            }
            return KnownActors.country(name.substring(GOVERNMENT.length()))
                    .map(iso3 -> iso3.toLowerCase(java.util.Locale.ROOT) + "-government");
        }

        private Optional<String> group() {
            if (!cell("Org").equals("1")) {
                return Optional.empty();
            }
            Set<String> countries = new HashSet<>();
            parted("Location").forEach(place -> KnownActors.country(place).ifPresent(countries::add));
            return KnownActors.group(cell("NameOrigFullEng"), countries)
                    .or(() -> KnownActors.group(cell("NameData"), countries));
        }

        private ActorKind kind() {
            return switch (cell("Org")) {
                case "1" -> ActorKind.ARMED_GROUP;
                case "4" -> ActorKind.REGIME;
                default -> ActorKind.POPULATION;
            };
        }

        private List<String> sectors() {
            return List.of(
                    switch (cell("Org")) {
                        case "1" -> "REB";
                        case "4" -> "GOV";
                        default -> "CVL";
                    });
        }

        /** Where it fights, if that is one country. */
        private @Nullable String country() {
            List<String> places = parted("Location");
            if (places.size() != 1) {
                intake.left("the country of an actor of several (its location lists them)", where());
                return null;
            }
            Optional<String> found = KnownActors.country(places.get(0));
            if (found.isEmpty()) {
                intake.left("a location that is no country of today", where());
            }
            return found.orElse(null);
        }

        private List<ActorDraft.DraftName> names(boolean builtIn) {
            Set<String> names = new LinkedHashSet<>();
            for (String column : NAMES) {
                String name = cell(column);
                if (!name.isEmpty() && !(builtIn && name.startsWith(GOVERNMENT))) {
                    names.add(name);
                }
            }
            return names.stream().map(ActorDraft.DraftName::of).toList();
        }

        private List<ActorDraft.DraftLink> links() {
            List<ActorDraft.DraftLink> links = new ArrayList<>();
            Set<String> seen = new LinkedHashSet<>();
            for (String before : ids("Splinter", "ActorIdPrev")) {
                lineage(links, "split-from", before, seen);
            }
            for (String before : ids("SplitTemp", "ActorIdSplitTemp")) {
                lineage(links, "split-from", before, seen);
            }
            for (String joined : ids("JoinGroup", "ActorIdGroup")) {
                lineage(links, "merged-into", joined, seen);
            }
            if (!cell("NewName").isEmpty()) {
                intake.took("new names (undated, as UCDP gives them)");
            }
            return links;
        }

        private void lineage(List<ActorDraft.DraftLink> links, String type, String other, Set<String> seen) {
            if (seen.add(type + other)) {
                Map<String, Object> fields = new java.util.LinkedHashMap<>();
                fields.put("type", type);
                fields.put("other", known.id(other));
                links.add(new ActorDraft.DraftLink("lineage", fields));
                intake.took("links of lineage");
            }
        }

        private List<String> ids(String flag, String column) {
            if (!cell(flag).equals("1")) {
                return List.of();
            }
            List<String> ids = new ArrayList<>();
            for (String id : parted(column)) {
                if (listed.contains(id)) {
                    ids.add(id);
                } else {
                    intake.left("a link to an actor that the file does not have (" + flag + ")", where());
                }
            }
            return ids;
        }

        private List<String> parted(String column) {
            List<String> parts = new ArrayList<>();
            for (String part : cell(column).split(",", -1)) {
                if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
            return parts;
        }

        private ActorDraft addition(String id, String key, Map<String, Object> fields) {
            return ActorDraft.addition(id, List.of(new ActorDraft.DraftLink(key, fields)), file, line);
        }
    }
}
