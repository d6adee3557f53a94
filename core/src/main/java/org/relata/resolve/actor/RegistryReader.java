package org.relata.resolve.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.data.YamlReader;

/**
 * Reads registry files. A file is a map: {@code source} (of every fact that names no other), {@code actors}, and
 * {@code offices} of actors that stand in another file. See {@code registry/README.md} for all keys.
 */
final class RegistryReader {

    private static final List<String> ACTOR_KEYS = List.of(
            "id",
            "kind",
            "country",
            "sectors",
            "codes",
            "ids",
            "names",
            "metonyms",
            "local",
            "from",
            "to",
            "holds",
            "member-of",
            "under",
            "fought",
            "offices",
            "designated",
            "lineage",
            "source",
            "notes");
    private static final Set<String> STANDINGS = Set.of(Designation.LISTED, "suspended", "contested");

    private final RegistryFacts facts = new RegistryFacts();
    private final PersonNames persons = new PersonNames();
    private String source = Entry.UNCHECKED;

    private RegistryReader() {}

    /**
     * Reads several files in their order; a person named in more than one is the same when country and name are.
     *
     * @throws org.relata.RelataException (DATA) with file and line when a key, date or kind is wrong
     */
    static RegistryFacts read(List<DataNode> files) {
        RegistryReader reader = new RegistryReader();
        files.forEach(reader::file);
        reader.facts.actors.addAll(reader.persons.all());
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
            String id = need(office, "of");
            offices(office, id, text(office.fields(), "country", prefix(id)));
        }
    }

    /** The country that an id begins with: {@code SYR} of {@code syr-sdf}. */
    private static String prefix(String id) {
        int hyphen = id.indexOf('-');
        return (hyphen < 0 ? id : id.substring(0, hyphen)).toUpperCase(Locale.ROOT);
    }

    private void actor(DataNode node) {
        node.allow(ACTOR_KEYS);
        Map<String, DataNode> fields = node.fields();
        String id = need(node, "id");
        String country = node.optionalText("country");
        if (fields.containsKey("kind")) {
            facts.actors.add(new Actor(
                    id, kind(node), country, names(node), codes(node), ids(node), period(fields), entry(node)));
        } else {
            facts.additions.add(
                    new Addition(id, country, names(node), codes(node), ids(node), period(fields), entry(node)));
        }
        list(fields, "holds").forEach(held -> holding(id, held));
        for (DataNode in : list(fields, "member-of")) {
            facts.memberships.add(membership(id, in));
        }
        for (DataNode under : list(fields, "under")) {
            under.allow("of", "from", "to", "source");
            facts.commands.add(new Command(id, need(under, "of"), period(under.fields()), entry(under)));
        }
        for (DataNode fought : list(fields, "fought")) {
            fought.allow("from", "to", "source");
            facts.activities.add(new Activity(id, period(fought.fields()), entry(fought)));
        }
        for (DataNode office : list(fields, "offices")) {
            office.allow("post", "sectors", "holders", "source");
            offices(office, id, country == null && !fields.containsKey("kind") ? prefix(id) : country);
        }
        list(fields, "designated").forEach(by -> designation(id, by));
        list(fields, "lineage").forEach(link -> lineage(id, link));
    }

    private static ActorKind kind(DataNode node) {
        DataNode word = node.field("kind");
        return ActorKind.of(word.text()).orElseThrow(() -> word.fault("no kind of actor: " + word.text()));
    }

    private void holding(String id, DataNode held) {
        held.allow("state", "from", "to", "recognised", "source");
        boolean recognised = !text(held.fields(), "recognised", "yes").equals("no");
        facts.holdings.add(new Holding(id, need(held, "state"), recognised, period(held.fields()), entry(held)));
    }

    private List<ActorName> names(DataNode actor) {
        List<ActorName> names = new ArrayList<>();
        list(actor.fields(), "names").forEach(name -> names.add(name(name, ActorName.Use.PLAIN)));
        list(actor.fields(), "local").forEach(name -> names.add(name(name, ActorName.Use.LOCAL)));
        if (names.isEmpty() && actor.optional("kind").isPresent()) {
            throw actor.fault("an actor needs at least one name (names: [...])");
        }
        list(actor.fields(), "metonyms").forEach(name -> names.add(name(name, ActorName.Use.METONYM)));
        return names;
    }

    private ActorName name(DataNode name, ActorName.Use use) {
        if (name.isText()) {
            return new ActorName(name.text().strip(), null, Period.ALWAYS, use, entry(name));
        }
        name.allow("name", "lang", "from", "to", "source");
        return new ActorName(need(name, "name"), name.optionalText("lang"), period(name.fields()), use, entry(name));
    }

    private List<ActorCode> codes(DataNode actor) {
        Map<String, DataNode> fields = actor.fields();
        List<ActorCode> codes = new ArrayList<>();
        if (fields.containsKey("sectors")) {
            codes.add(new ActorCode(null, texts(fields, "sectors"), Period.ALWAYS, entry(actor)));
        }
        for (DataNode code : list(fields, "codes")) {
            code.allow("sectors", "country", "from", "to", "source");
            codes.add(new ActorCode(
                    code.optionalText("country"), texts(code.fields(), "sectors"), period(code.fields()), entry(code)));
        }
        return codes;
    }

    private static Map<String, List<String>> ids(DataNode actor) {
        Map<String, List<String>> ids = new TreeMap<>();
        actor.optional("ids")
                .ifPresent(node -> node.fields().forEach((scheme, values) -> ids.put(scheme, values.textsOrSelf())));
        return ids;
    }

    private Membership membership(String member, DataNode in) {
        if (in.isText()) {
            return new Membership(member, in.text(), null, Period.ALWAYS, entry(in));
        }
        in.allow("of", "role", "from", "to", "source");
        return new Membership(member, need(in, "of"), in.optionalText("role"), period(in.fields()), entry(in));
    }

    private void offices(DataNode office, String of, @Nullable String country) {
        String post = need(office, "post");
        List<String> sectors = texts(office.fields(), "sectors");
        DataNode holders = office.field("holders");
        if (holders.isText()) {
            String from = text(office.fields(), "source", source);
            HolderLines.read(holders)
                    .forEach(line -> facts.offices.add(
                            office(line, post, of, sectors, country, new Entry(holders.file(), line.line(), from))));
            return;
        }
        for (DataNode holder : holders.itemsOrSelf()) {
            holder.allow("holder", "also", "from", "to", "since", "until", "source");
            Map<String, DataNode> fields = holder.fields();
            boolean firstCited = text(fields, "since", "asserted").equals("first-cited");
            boolean lastCited = text(fields, "until", "asserted").equals("last-cited");
            String id = persons.id(need(holder, "holder"), texts(fields, "also"), country, entry(holder));
            facts.offices.add(new Office(
                    post, of, id, period(fields), start(firstCited), end(lastCited), sectors, entry(holder)));
        }
    }

    private Office office(
            HolderLines.Line line,
            String post,
            String of,
            List<String> sectors,
            @Nullable String country,
            Entry entry) {
        String from = line.from();
        String to = line.to();
        Function<String, RuntimeException> fault = day ->
                new org.relata.RelataException(org.relata.RelataException.Code.DATA, entry.where() + noDate(day));
        Period period = new Period(
                from == null ? null : day(from, Period::firstDay, fault),
                to == null ? null : day(to, Period::lastDay, fault));
        String id = persons.id(line.name(), line.also(), country, entry);
        return new Office(post, of, id, period, start(line.firstCited()), end(line.lastCited()), sectors, entry);
    }

    private static Office.Start start(boolean firstCited) {
        return firstCited ? Office.Start.FIRST_CITED : Office.Start.ASSERTED;
    }

    private static Office.End end(boolean lastCited) {
        return lastCited ? Office.End.LAST_CITED : Office.End.ASSERTED;
    }

    private void designation(String actor, DataNode by) {
        by.allow("by", "list", "from", "to", "status", "source");
        Map<String, DataNode> fields = by.fields();
        String standing = text(fields, "status", Designation.LISTED);
        if (!STANDINGS.contains(standing)) {
            throw by.fault("no status of a designation: " + standing + "; listed, suspended or contested");
        }
        facts.designations.add(
                new Designation(actor, need(by, "by"), by.optionalText("list"), period(fields), standing, entry(by)));
    }

    private void lineage(String actor, DataNode link) {
        link.allow("type", "other", "date", "source");
        String word = need(link, "type");
        Lineage.Type type = Lineage.Type.of(word).orElseThrow(() -> link.fault("no type of lineage: " + word));
        LocalDate date = date(link.fields(), "date", Period::firstDay);
        facts.lineages.add(new Lineage(type, actor, link.optionalText("other"), date, entry(link)));
    }

    private static Period period(Map<String, DataNode> fields) {
        return new Period(date(fields, "from", Period::firstDay), date(fields, "to", Period::lastDay));
    }

    private static @Nullable LocalDate date(
            Map<String, DataNode> fields, String key, Function<String, LocalDate> read) {
        DataNode node = fields.get(key);
        return node == null
                ? null
                : day(node.text(), read, day -> node.fault(noDate(day).substring(2)));
    }

    private static LocalDate day(
            String written, Function<String, LocalDate> read, Function<String, RuntimeException> fault) {
        try {
            return read.apply(written);
        } catch (DateTimeException e) {
            throw fault.apply(written);
        }
    }

    private static String noDate(String written) {
        return ": '" + written + "' is no date; write 2013, 2013-04 or 2013-04-08";
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
