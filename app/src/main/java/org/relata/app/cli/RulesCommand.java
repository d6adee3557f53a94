package org.relata.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.code.RuleCheck;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;
import org.relata.ontology.Ontology;
import org.relata.parse.Parser;
import org.relata.parse.Parsers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata rules check}: whether a user's rules load, and hold on their own examples and near misses. */
@Command(
        name = "rules",
        description = "Checks your own rules: that they load, that every example is read as it says, and that no near"
                + " miss is read. Exit code 1 when one is not.")
final class RulesCommand implements Callable<Integer> {

    private static final String CHECK = "check";

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "ACTION", description = "check.")
    private String action = CHECK;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "DIR", description = "As for `relata code --rules`.")
    private List<Path> rules = new ArrayList<>();

    @Option(
            names = "--ontology",
            paramLabel = "FILE",
            description = "Your own ontology, where the rules need one: as for `relata code`.")
    private @Nullable Path ontology;

    @Option(
            names = "--parser",
            paramLabel = "NAME",
            defaultValue = Parsers.DEFAULT,
            description = "The parser (default: ${DEFAULT-VALUE}).")
    private String parser = Parsers.DEFAULT;

    RulesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!action.equals(CHECK)) {
            throw new RelataException(
                    RelataException.Code.USAGE, "rules " + action + ": what can be done with rules is: check");
        }
        Parsers.check(parser);
        Problems problems = new Problems(surroundings.err());
        RuleBook book = load(problems);
        List<Rule> own = own(book);
        boolean examples = own.stream()
                .anyMatch(rule -> !rule.examples().isEmpty() || !rule.near().isEmpty());
        int run = examples ? run(book, own, problems) : 0;
        surroundings
                .err()
                .println("relata: " + own.size() + " rules of your own, " + run + " examples and near misses run");
        return problems.exitCode();
    }

    private RuleBook load(Problems problems) {
        try {
            Path own = ontology;
            return RuleBook.with(rules, own == null ? Ontology.builtIn() : Ontology.load(own), problems::remark);
        } catch (RelataException e) {
            throw new RelataException(RelataException.Code.USAGE, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<Rule> own(RuleBook book) {
        Set<String> builtIn = new HashSet<>();
        RuleBook.builtIn().rules().forEach(rule -> builtIn.add(rule.where()));
        return book.rules().stream()
                .filter(rule -> !builtIn.contains(rule.where()))
                .toList();
    }

    private int run(RuleBook book, List<Rule> own, Problems problems) {
        int run = 0;
        try (ModelBar bar = new ModelBar(surroundings)) {
            Parser loaded = surroundings.parser().open(parser, bar);
            RuleCheck check = new RuleCheck(book, text -> loaded.parse(sentence(text)));
            for (Rule rule : own) {
                check.faults(rule).forEach(problems::failed);
                run += rule.examples().size() + rule.near().size();
                if (!rule.phrases().isEmpty()
                        && rule.where().contains(".y")
                        && rule.near().isEmpty()) {
                    problems.remark(rule.where() + ": the rule has no near miss");
                }
            }
        }
        return run;
    }

    private static Document sentence(String text) {
        Part body = new Part(PartKind.BODY, new Span(0, text.length()));
        return new Document("example", "", null, null, null, null, "en", text, List.of(body));
    }
}
