package org.relata.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;

/**
 * An actor as an importer found it, before it is an entry of a registry.
 *
 * @param id in lower case with hyphens
 * @param kind null for what is added to an actor that stands elsewhere
 * @param country ISO 3166 alpha-3 or PLOVER's supranational code; null where there is none
 * @param names the usual one first; empty only where kind is null
 * @param ids what other registries call it: {@code ucdp → 234}
 * @param file where it was found
 * @param line of the file, from 1
 */
public record ActorDraft(
        String id,
        @Nullable ActorKind kind,
        @Nullable String country,
        List<DraftName> names,
        List<DraftCode> codes,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<DraftLink> links,
        Map<String, String> ids,
        String file,
        int line) {

    /** A name; language is null for one in English or Latin letters. */
    public record DraftName(
            String text,
            @Nullable String language,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        /** A name that was always borne. */
        public static DraftName of(String text) {
            return new DraftName(text, null, null, null);
        }
    }

    /** PLOVER codes over a time; country is null where it is the actor's own. */
    public record DraftCode(
            @Nullable String country,
            List<String> sectors,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A tie to another actor.
     *
     * @param key under which it stands in a registry file: member-of, under, designated, lineage, offices
     * @param fields its own, in order: {@code of}, {@code type}, {@code from} …; a value may be a list of mappings
     */
    public record DraftLink(String key, Map<String, Object> fields) {}

    public ActorDraft {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
        links = List.copyOf(links);
    }

    /** Links of an actor that stands elsewhere. */
    public static ActorDraft addition(String id, List<DraftLink> links, String file, int line) {
        return new ActorDraft(id, null, null, List.of(), List.of(), null, null, links, Map.of(), file, line);
    }

    /** As it stands in a registry file: texts, lists and maps, in the order in which they are written. */
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        put(fields, "kind", kind == null ? null : kind.word());
        put(fields, "country", country);
        addCodes(fields);
        put(fields, "from", from);
        put(fields, "to", to);
        if (!names.isEmpty()) {
            fields.put("names", names.stream().map(ActorDraft::name).toList());
        }
        for (DraftLink link : links) {
            @SuppressWarnings("unchecked") // every value under a link's key is made in this line
            List<Object> same = (List<Object>) fields.computeIfAbsent(link.key(), key -> new ArrayList<Object>());
            same.add(link.fields());
        }
        if (!ids.isEmpty()) {
            fields.put("ids", ids);
        }
        return fields;
    }

    private void addCodes(Map<String, Object> fields) {
        boolean plain = codes.size() == 1
                && codes.get(0).from() == null
                && codes.get(0).to() == null
                && codes.get(0).country() == null;
        if (plain) {
            fields.put("sectors", codes.get(0).sectors());
        } else if (!codes.isEmpty()) {
            fields.put("codes", codes.stream().map(ActorDraft::code).toList());
        }
    }

    private static Object name(DraftName name) {
        if (name.language() == null && name.from() == null && name.to() == null) {
            return name.text();
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name.text());
        put(fields, "lang", name.language());
        put(fields, "from", name.from());
        put(fields, "to", name.to());
        return fields;
    }

    private static Map<String, Object> code(DraftCode code) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("sectors", code.sectors());
        put(fields, "country", code.country());
        put(fields, "from", code.from());
        put(fields, "to", code.to());
        return fields;
    }

    private static void put(Map<String, Object> fields, String key, @Nullable Object value) {
        if (value != null) {
            fields.put(key, value.toString());
        }
    }

    /** The same as a node of a registry file, whose faults are named where the draft was found. */
    DataNode node() {
        return node(fields());
    }

    private DataNode node(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, DataNode> fields = new LinkedHashMap<>();
            map.forEach((key, one) -> fields.put(String.valueOf(key), node(one)));
            return DataNode.of(file, line, fields);
        }
        if (value instanceof List<?> list) {
            List<DataNode> items = new ArrayList<>();
            list.forEach(one -> items.add(node(one)));
            return DataNode.of(file, line, items);
        }
        return DataNode.of(file, line, value.toString());
    }
}
