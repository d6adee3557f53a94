package org.relata.resolve.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.data.YamlReader;

/**
 * Reads registry files. A file is a map: {@code source} (of every fact that names no other), {@code actors}, and
 * {@code offices} of actors that stand in another file. See {@code registry/README.md} for all keys.
 */
final class RegistryReader {

    private final RegistryFacts facts = new RegistryFacts();
    private final Map<String, Actor> persons = new HashMap<>();
    private String source = Entry.UNCHECKED;

    private RegistryReader() {}

    /**
     * Reads several files in their order; a person named in more than one is the same when country and name are.
     *
     * @throws RelataException (DATA) with file and line when a key, date or kind is wrong
     */
    static RegistryFacts read(List<DataNode> files) {
        RegistryReader reader = new RegistryReader();
        files.forEach(reader::file);
        reader.facts.actors.addAll(reader.persons.values().stream()
                .sorted(java.util.Comparator.comparing(Actor::id))
                .toList());
        return reader.facts;
    }

    /** Reads one file, named {@code file} in messages. */
    static RegistryFacts read(String file, String text) {
        return read(List.of(YamlReader.read(file, text)));
    }

    private void file(DataNode file) {
        file.allow("source", "actors", "offices", "notes", "replace");
        Map<String, DataNode> fields = file.fields();
        source = text(fields, "source", Entry.UNCHECKED);
        list(fields, "actors").forEach(this::actor);
        for (DataNode office : list(fields, "offices")) {
            office.allow("of", "post", "sectors", "holders", "country", "source");
            Map<String, DataNode> of = office.fields();
            String id = need(office, "of");
            offices(office, id, text(of, "country", id.toUpperCase(java.util.Locale.ROOT)));
        }
    }

    private void actor(DataNode node) {
        node.allow(
                "id",
                "kind",
                "country",
                "sectors",
                "codes",
                "names",
                "metonyms",
                "from",
                "to",
                "holds",
                "member-of",
                "offices",
                "designated",
                "lineage",
                "source",
                "notes");
        Map<String, DataNode> fields = node.fields();
        String id = need(node, "id");
        String kindWord = need(node, "kind");
        ActorKind kind =
                ActorKind.of(kindWord).orElseThrow(() -> node.field("kind").fault("no kind of actor: " + kindWord));
        String country = fields.containsKey("country") ? need(node, "country") : null;
        facts.actors.add(new Actor(id, kind, country, names(node), codes(node), period(fields), entry(node)));
        for (DataNode held : list(fields, "holds")) {
            held.allow("state", "from", "to", "recognised", "source");
            boolean recognised = !text(held.fields(), "recognised", "yes").equals("no");
            facts.holdings.add(new Holding(id, need(held, "state"), recognised, period(held.fields()), entry(held)));
        }
        for (DataNode in : list(fields, "member-of")) {
            facts.memberships.add(membership(id, in));
        }
        for (DataNode office : list(fields, "offices")) {
            office.allow("post", "sectors", "holders", "source");
            offices(office, id, country);
        }
        list(fields, "designated").forEach(by -> designation(id, by));
        list(fields, "lineage").forEach(link -> lineage(id, link));
    }

    private List<ActorName> names(DataNode actor) {
        List<ActorName> names = new ArrayList<>();
        for (DataNode name : list(actor.fields(), "names")) {
            if (name.isText()) {
                names.add(new ActorName(name.text(), null, Period.ALWAYS, false, entry(name)));
            } else {
                name.allow("name", "lang", "from", "to", "source");
                Map<String, DataNode> fields = name.fields();
                String language = fields.containsKey("lang") ? need(name, "lang") : null;
                names.add(new ActorName(need(name, "name"), language, period(fields), false, entry(name)));
            }
        }
        for (DataNode name : list(actor.fields(), "metonyms")) {
            names.add(new ActorName(name.text(), null, Period.ALWAYS, true, entry(name)));
        }
        if (names.isEmpty()) {
            throw actor.fault("an actor needs at least one name (names: [...])");
        }
        return names;
    }

    private List<ActorCode> codes(DataNode actor) {
        Map<String, DataNode> fields = actor.fields();
        List<ActorCode> codes = new ArrayList<>();
        if (fields.containsKey("sectors")) {
            codes.add(new ActorCode(texts(fields, "sectors"), Period.ALWAYS, entry(actor)));
        }
        for (DataNode code : list(fields, "codes")) {
            code.allow("sectors", "from", "to", "source");
            codes.add(new ActorCode(texts(code.fields(), "sectors"), period(code.fields()), entry(code)));
        }
        return codes;
    }

    private Membership membership(String member, DataNode in) {
        if (in.isText()) {
            return new Membership(member, in.text(), null, Period.ALWAYS, entry(in));
        }
        in.allow("of", "role", "from", "to", "source");
        Map<String, DataNode> fields = in.fields();
        String role = fields.containsKey("role") ? need(in, "role") : null;
        return new Membership(member, need(in, "of"), role, period(fields), entry(in));
    }

    private void offices(DataNode office, String of, @Nullable String country) {
        String post = need(office, "post");
        List<String> sectors = texts(office.fields(), "sectors");
        for (DataNode holder : list(office.fields(), "holders")) {
            holder.allow("holder", "also", "from", "to", "since", "source");
            Map<String, DataNode> fields = holder.fields();
            String since = text(fields, "since", "asserted");
            Office.Start start = since.equals("first-cited") ? Office.Start.FIRST_CITED : Office.Start.ASSERTED;
            String id = person(holder, country);
            facts.offices.add(new Office(post, of, id, period(fields), start, sectors, entry(holder)));
        }
    }

    /** The id that stands there, or the id of a person made from the name that stands there. */
    private String person(DataNode holder, @Nullable String country) {
        String written = need(holder, "holder");
        if (written.equals(written.toLowerCase(java.util.Locale.ROOT))) {
            return written;
        }
        String prefix = country == null ? "" : country.toLowerCase(java.util.Locale.ROOT) + "-";
        String id = prefix + NameForm.plain(written).replace(' ', '-');
        List<ActorName> names = new ArrayList<>();
        names.add(new ActorName(written, null, Period.ALWAYS, false, entry(holder)));
        for (String also : texts(holder.fields(), "also")) {
            names.add(new ActorName(also, null, Period.ALWAYS, false, entry(holder)));
        }
        Actor before = persons.get(id);
        if (before == null || before.names().size() < names.size()) {
            persons.put(id, new Actor(id, ActorKind.PERSON, country, names, List.of(), Period.ALWAYS, entry(holder)));
        }
        return id;
    }

    private void designation(String actor, DataNode by) {
        by.allow("by", "list", "from", "to", "source");
        Map<String, DataNode> fields = by.fields();
        String list = fields.containsKey("list") ? need(by, "list") : null;
        facts.designations.add(new Designation(actor, need(by, "by"), list, period(fields), entry(by)));
    }

    private void lineage(String actor, DataNode link) {
        link.allow("type", "other", "date", "source");
        Map<String, DataNode> fields = link.fields();
        String word = need(link, "type");
        Lineage.Type type = Lineage.Type.of(word).orElseThrow(() -> link.fault("no type of lineage: " + word));
        String other = fields.containsKey("other") ? need(link, "other") : null;
        facts.lineages.add(new Lineage(type, actor, other, date(fields, "date", Period::firstDay), entry(link)));
    }

    private Period period(Map<String, DataNode> fields) {
        return new Period(date(fields, "from", Period::firstDay), date(fields, "to", Period::lastDay));
    }

    private static @Nullable LocalDate date(
            Map<String, DataNode> fields, String key, Function<String, LocalDate> read) {
        DataNode node = fields.get(key);
        if (node == null) {
            return null;
        }
        try {
            return read.apply(node.text());
        } catch (DateTimeException e) {
            throw node.fault("'" + node.text() + "' is no date; write 2013, 2013-04 or 2013-04-08");
        }
    }

    private Entry entry(DataNode node) {
        String own = node.isMapping() ? text(node.fields(), "source", source) : source;
        return new Entry(node.file(), node.line(), own);
    }

    private static String need(DataNode node, String key) {
        return node.field(key).text();
    }

    private static String text(Map<String, DataNode> fields, String key, String otherwise) {
        DataNode value = fields.get(key);
        return value == null ? otherwise : value.text();
    }

    private static List<DataNode> list(Map<String, DataNode> fields, String key) {
        DataNode value = fields.get(key);
        return value == null ? List.of() : value.itemsOrSelf();
    }

    private static List<String> texts(Map<String, DataNode> fields, String key) {
        return list(fields, key).stream().map(DataNode::text).toList();
    }
}
