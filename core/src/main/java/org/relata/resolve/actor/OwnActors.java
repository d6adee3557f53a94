package org.relata.resolve.actor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.relata.RelataException;
import org.relata.data.DataNode;
import org.relata.data.Faults;
import org.relata.data.Intake;
import org.relata.data.OwnFiles;
import org.relata.data.YamlReader;
import org.relata.petrarch.DictionaryKind;
import org.relata.resolve.place.Countries;

/**
 * A user's own actors and agents, laid over the built-in ones: an actor of the same id takes the place of the built-in
 * one, and a name of a user's means the user's actor alone.
 */
final class OwnActors {

    private static final String REPLACE = "replace";

    private final Consumer<String> remarks;
    private final Faults faults = new Faults();
    private final List<DataNode> registries = new ArrayList<>();
    private final List<DataNode> agents = new ArrayList<>();
    private final Set<String> ownFiles = new HashSet<>();
    private boolean replaces;

    private OwnActors(Consumer<String> remarks) {
        this.remarks = remarks;
    }

    /**
     * Reads the files; what each is, its content tells: a registry in YAML, a list of agents in YAML, a PETRARCH
     * dictionary of actors or of agents.
     *
     * @throws RelataException of code {@code DATA} with file and line of each fault
     */
    static OwnActors read(List<Path> paths, Consumer<String> remarks) {
        OwnActors own = new OwnActors(remarks);
        for (Path path : OwnFiles.under(paths, "registry")) {
            own.faults.attempt(() -> own.file(path));
        }
        own.faults.throwIfAny();
        return own;
    }

    private void file(Path path) {
        String name = path.toString();
        ownFiles.add(name);
        if (OwnFiles.isYaml(path)) {
            yaml(YamlReader.read(name, OwnFiles.text(path)));
            return;
        }
        String content = OwnFiles.text(path);
        DictionaryKind kind = DictionaryKind.of(content)
                .orElseThrow(() -> new RelataException(
                        RelataException.Code.DATA,
                        name + ":1: neither a registry in YAML (FILE.yaml) nor a PETRARCH dictionary"));
        if (kind == DictionaryKind.VERBS) {
            throw new RelataException(
                    RelataException.Code.DATA, name + ":1: a PETRARCH verb dictionary; give it as --rules");
        }
        Intake intake = new Intake();
        if (kind == DictionaryKind.AGENTS) {
            agents.add(DictionaryAgents.read(name, content.lines().iterator(), intake));
        } else {
            registries.add(dictionary(name, content, intake));
        }
        intake.lines().forEach(line -> remarks.accept(name + ": " + line));
    }

    private static DataNode dictionary(String name, String content, Intake intake) {
        List<DataNode> actors = new ArrayList<>();
        DictionaryActors.read(name, content.lines().iterator(), intake, draft -> actors.add(draft.node()));
        Map<String, DataNode> fields = new LinkedHashMap<>();
        fields.put("source", DataNode.of(name, 1, name));
        fields.put("actors", DataNode.of(name, 1, actors));
        return DataNode.of(name, 1, fields);
    }

    private void yaml(DataNode file) {
        if (file.isList()) {
            new Agents(List.of(file));
            agents.add(file);
            return;
        }
        file.optional(REPLACE).ifPresent(node -> replaces |= node.flag());
        for (DataNode actor : file.optional("actors").map(DataNode::itemsOrSelf).orElse(List.of())) {
            faults.attempt(() -> alone(file, actor));
        }
        registries.add(file);
    }

    /** Reads one actor by itself, so that the faults of all actors are found and not only the first. */
    private static void alone(DataNode file, DataNode actor) {
        Map<String, DataNode> fields = new LinkedHashMap<>();
        fields.put("actors", DataNode.of(file.file(), file.line(), List.of(actor)));
        for (Actor read : RegistryReader.read(List.of(DataNode.of(file.file(), file.line(), fields))).actors) {
            for (ActorCode code : read.codes()) {
                code.sectors().stream()
                        .filter(sector -> !Sectors.isKnown(sector))
                        .forEach(sector -> {
                            throw actor.fault("'" + sector + "' is no PLOVER sector");
                        });
            }
        }
    }

    /** The names of the registry with the user's over it. */
    ActorNames names() {
        List<DataNode> files = new ArrayList<>();
        if (!replaces) {
            files.addAll(Registry.files());
        }
        files.addAll(registries);
        RegistryFacts facts = RegistryReader.read(files).complete();
        giveWay(facts);
        return new ActorNames(Registry.of(facts, Countries.builtIn()), Agents.with(agents));
    }

    private void giveWay(RegistryFacts facts) {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Actor actor : facts.actors) {
            if (isOwn(actor)) {
                ids.add(actor.id());
                actor.names().forEach(name -> names.add(NameForm.key(name.text())));
            }
        }
        List<Actor> all = new ArrayList<>();
        int taken = 0;
        for (Actor actor : facts.actors) {
            if (isOwn(actor)) {
                all.add(actor);
            } else if (!ids.contains(actor.id())) {
                Actor rest = actor.without(names);
                taken += actor.names().size() - rest.names().size();
                all.add(rest);
            }
        }
        facts.actors.clear();
        facts.actors.addAll(all);
        if (taken > 0) {
            remarks.accept(taken + " names of the built-in registry now mean your actors");
        }
    }

    private boolean isOwn(Actor actor) {
        return ownFiles.contains(actor.entry().file());
    }
}
