package org.relata.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.relata.RelataException;
import org.relata.data.DataNode;
import org.relata.data.Faults;
import org.relata.data.Intake;
import org.relata.data.OwnFiles;
import org.relata.data.YamlReader;
import org.relata.ontology.Ontology;
import org.relata.petrarch.DictionaryKind;
import org.relata.petrarch.VerbReader;

/**
 * Lays a user's rules over the built-in ones: word classes and natures first, then rules, which come before the built-in
 * ones where both ask for as much. What each file is, its content tells.
 */
final class OwnRules {

    private final Ontology ontology;
    private final Consumer<String> remarks;
    private final Faults faults = new Faults();
    private final List<Rule> rules = new ArrayList<>();
    private final List<ModeCue> cues = new ArrayList<>();
    private final Map<String, DataNode> dropped = new HashMap<>();
    private final Set<String> replacedTypes = new HashSet<>();
    private boolean replacesAll;

    OwnRules(Ontology ontology, Consumer<String> remarks) {
        this.ontology = ontology;
        this.remarks = remarks;
    }

    RuleBook over(RuleFiles.Parts builtIn, List<Path> paths) {
        List<DataNode> ruleFiles = new ArrayList<>();
        WordClasses classes = builtIn.classes();
        Natures natures = builtIn.natures();
        for (Path path : OwnFiles.under(paths, "rules")) {
            Optional<DataNode> file = faults.attempt(() -> List.of(read(path))).stream()
                    .flatMap(Optional::stream)
                    .findFirst();
            if (file.isEmpty()) {
                continue;
            }
            WordClasses before = classes;
            Natures known = natures;
            switch (sort(file.get())) {
                case "classes" ->
                    classes =
                            one(() -> before.with(only(file.get(), "classes"))).orElse(before);
                case "natures" ->
                    natures = one(() -> known.with(only(file.get(), "natures"))).orElse(known);
                default -> ruleFiles.add(file.get());
            }
        }
        RuleReader reader = new RuleReader(classes, false);
        ruleFiles.forEach(file -> faults.attempt(() -> rules(file, reader)));
        return book(builtIn, classes, natures);
    }

    private RuleBook book(RuleFiles.Parts builtIn, WordClasses classes, Natures natures) {
        Set<String> own = new HashSet<>();
        rules.forEach(rule -> own.add(rule.id()));
        List<Rule> all = new ArrayList<>(rules);
        builtIn.rules().stream()
                .filter(rule -> !own.contains(rule.id()) && stays(rule))
                .forEach(all::add);
        List<ModeCue> allCues = new ArrayList<>(cues);
        builtIn.cues().stream()
                .filter(cue -> !replacesAll && !replacedTypes.contains(cue.type()))
                .forEach(allCues::add);
        checkDropped(builtIn.rules());
        RuleCodes codes = new RuleCodes(ontology);
        all.forEach(rule -> faults.attempt(() -> codes.check(rule)));
        faults.throwIfAny();
        return new RuleBook(all, allCues, classes, natures, rules.size());
    }

    private boolean stays(Rule rule) {
        return !replacesAll && !replacedTypes.contains(rule.type()) && !dropped.containsKey(rule.id());
    }

    private void checkDropped(List<Rule> builtIn) {
        Set<String> ids = new HashSet<>();
        builtIn.forEach(rule -> ids.add(rule.id()));
        dropped.values().stream()
                .filter(node -> !ids.contains(node.text()))
                .forEach(node -> faults.attempt(() -> {
                    throw node.fault("there is no built-in rule '" + node.text() + "' to drop");
                }));
    }

    /** YAML; or empty for a dictionary, which is made into rules at once. */
    private Optional<DataNode> read(Path path) {
        String content = OwnFiles.text(path);
        if (OwnFiles.isYaml(path)) {
            return Optional.of(YamlReader.read(path.toString(), content));
        }
        DictionaryKind kind = DictionaryKind.of(content)
                .orElseThrow(() -> new RelataException(
                        RelataException.Code.DATA,
                        path + ":1: neither rules in YAML (FILE.yaml) nor a PETRARCH verb dictionary"));
        if (kind != DictionaryKind.VERBS) {
            throw new RelataException(
                    RelataException.Code.DATA,
                    path + ":1: a PETRARCH dictionary of " + kind.name().toLowerCase(Locale.ROOT)
                            + "; give it as --registry");
        }
        Intake intake = new Intake();
        rules.addAll(DictionaryRules.of(
                VerbReader.read(path.toString(), content.lines().iterator(), intake), ontology, intake));
        intake.lines().forEach(line -> remarks.accept(path + ": " + line));
        return Optional.empty();
    }

    private static String sort(DataNode file) {
        return file.isMapping() && file.optional("classes").isPresent()
                ? "classes"
                : file.isMapping() && file.optional("natures").isPresent() ? "natures" : "rules";
    }

    private static DataNode only(DataNode file, String key) {
        file.allow(key);
        return file.field(key);
    }

    private <T> Optional<T> one(java.util.function.Supplier<T> step) {
        return faults.attempt(() -> List.of(step.get())).stream().findFirst();
    }

    private void rules(DataNode file, RuleReader reader) {
        file.optional("replace").ifPresent(node -> replace(file, node));
        file.optional("drop").ifPresent(node -> node.itemsOrSelf().forEach(id -> dropped.put(id.text(), id)));
        boolean onlyRemoves = file.optional("rules").isEmpty()
                && file.optional("modes").isEmpty()
                && (file.optional("replace").isPresent()
                        || file.optional("drop").isPresent());
        if (onlyRemoves) {
            file.allow("type", "replace", "drop");
            return;
        }
        reader.read(file, rules, cues);
    }

    private void replace(DataNode file, DataNode node) {
        switch (node.text()) {
            case "all" -> replacesAll = true;
            case "true" -> replacedTypes.add(file.field("type").text());
            case "false" -> {}
            default -> throw node.fault("replace is true (the built-in rules of the file's type go), all, or false");
        }
    }
}
