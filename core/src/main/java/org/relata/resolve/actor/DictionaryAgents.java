package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.data.Intake;
import org.relata.petrarch.AgentDictionary;
import org.relata.petrarch.AgentEntry;

/** Makes generic agents of a PETRARCH agent dictionary, in the form of {@code lexicon/en/agents.yaml}. */
public final class DictionaryAgents {

    private static final List<String> PERSONS =
            List.of("er", "or", "ist", "man", "men", "woman", "women", "ian", "ant", "ent", "ee", "person", "chief");

    private DictionaryAgents() {}

    /** The agents; what cannot be one is told to the intake. */
    public static DataNode read(String file, Iterator<String> lines, Intake intake) {
        Set<String> forms = new HashSet<>();
        List<DataNode> items = new ArrayList<>();
        for (AgentEntry entry : AgentDictionary.read(file, lines, intake)) {
            String where = file + ":" + entry.line();
            Optional<CameoRoles.Meaning> meaning = CameoRoles.builtIn().read(entry.code());
            if (forms.contains(entry.singular())) {
                intake.left("a noun that stands in the file before", where);
            } else if (meaning.isEmpty() || meaning.get().kind() == null) {
                intake.left("an agent whose role PLOVER does not have", where);
            } else {
                intake.took("agents");
                String plural = entry.plural();
                forms.add(entry.singular());
                forms.add(plural == null ? Agents.plural(entry.singular()) : plural);
                items.add(node(file, entry, meaning.get()));
            }
        }
        return DataNode.of(file, 1, items);
    }

    private static DataNode node(String file, AgentEntry entry, CameoRoles.Meaning meaning) {
        int line = entry.line();
        Set<String> sectors = new LinkedHashSet<>(meaning.sectors());
        String word = entry.plural() == null ? entry.singular() : entry.singular() + "=" + entry.plural();
        Map<String, DataNode> fields = new LinkedHashMap<>();
        ActorKind kind = meaning.kind() == null ? ActorKind.UNKNOWN : meaning.kind();
        fields.put("kind", DataNode.of(file, line, kind.word()));
        fields.put(
                "sectors",
                DataNode.of(
                        file,
                        line,
                        sectors.stream()
                                .map(sector -> DataNode.of(file, line, sector))
                                .toList()));
        fields.put("person", DataNode.of(file, line, isPerson(entry.singular()) ? "yes" : "no"));
        fields.put("words", DataNode.of(file, line, List.of(DataNode.of(file, line, word))));
        return DataNode.of(file, line, fields);
    }

    private static boolean isPerson(String noun) {
        return PERSONS.stream().anyMatch(noun::endsWith);
    }
}
