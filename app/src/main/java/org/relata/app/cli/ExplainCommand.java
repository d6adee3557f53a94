package org.relata.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.Corroborator;
import org.relata.model.Document;
import org.relata.model.Published;
import org.relata.store.Access;
import org.relata.store.Kept;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code relata explain}: why a claim is as it is. */
@Command(
        name = "explain",
        description = "Shows why a claim is as it is: its sentence and parse, the rule that found it, who fills each"
                + " role and why, the chain of holders, the cues of certainty, the resolved actors, place and time."
                + " Without an id: the claims of the input in short, and what was left out and why. With --store: why a"
                + " claim or event of a store is as it is, and why claims were taken for one event.")
final class ExplainCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(
            names = "--store",
            paramLabel = "STORE",
            description = "A store, as for `relata add`; then an id of a claim or event stands in the place of INPUT.")
    private @Nullable String store;

    @Mixin
    private final CorroborationOptions corroboration = new CorroborationOptions();

    @Parameters(
            index = "0",
            paramLabel = "INPUT",
            description = "Where the claim's document is, as for `relata code`; with --store: the id.")
    private String input = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "The claim's id, as `relata code` wrote it.")
    private String id = "";

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = InputOptions.PublishedConverter.class,
            description = "The same as was given to `relata code`: it is part of what the claim depends on.")
    private @Nullable Published published;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        String from = store;
        if (from != null) {
            return explainStored(from);
        }
        Problems problems = new Problems(surroundings.err());
        InputOptions options = new InputOptions();
        options.inputs = List.of(input);
        options.published = published;
        DocumentSource documents = new DocumentSource(surroundings, options, problems);
        if (!documents.hasNext()) {
            return Commands.SOME_FAILED;
        }
        Engine engine = EngineSource.open(surroundings, data);
        while (documents.hasNext()) {
            Document document = documents.next();
            List<String> lines = id.isEmpty() ? engine.overview(document) : engine.explain(document, id);
            if (!lines.isEmpty()) {
                print(lines);
                if (!id.isEmpty()) {
                    return problems.exitCode();
                }
            }
        }
        if (id.isEmpty()) {
            return problems.exitCode();
        }
        problems.failed(input + " has no claim " + id + "; `relata code` with the same --published lists them");
        return problems.exitCode();
    }

    private int explainStored(String from) throws IOException {
        try (Store opened = Store.open(from, Access.READ)) {
            Corroborator corroborator =
                    corroboration.corroborator(data.settings().registries(), surroundings);
            List<String> lines = new ArrayList<>();
            Optional<Kept> claim = opened.claim(input);
            claim.ifPresent(kept -> lines.addAll(claim(opened, kept)));
            List<String> events = claim.isEmpty()
                    ? List.of(input)
                    : opened.eventsOf(input).stream()
                            .map(kept -> kept.event().id())
                            .toList();
            events.forEach(event -> opened.story(event, corroborator)
                    .ifPresent(story -> lines.addAll(StoredExplanation.of(story, opened.decisions()))));
            if (lines.isEmpty()) {
                surroundings
                        .err()
                        .println("relata: the store " + from + " has no claim and no event " + input
                                + "; `relata claims` and `relata events` list them");
                return Commands.SOME_FAILED;
            }
            print(lines);
            return Commands.DONE;
        }
    }

    /** From the text where the store has it, as it would be coded now; else what the claim itself says. */
    private List<String> claim(Store opened, Kept kept) {
        List<String> lines = new ArrayList<>();
        JsonNode claim = kept.tree();
        Optional<Document> document =
                opened.document(claim.path("document").path("id").asText());
        if (document.isPresent()) {
            lines.addAll(EngineSource.open(surroundings, data).explain(document.get(), input));
        }
        if (lines.isEmpty()) {
            lines.addAll(KeptText.claim(claim).lines().toList());
            lines.add("  rule " + claim.path("rule").asText() + ", found by relata "
                    + claim.path("version").path("relata").asText() + ", lexicon "
                    + claim.path("version").path("lexicon").asText() + ", registry "
                    + claim.path("version").path("registry").asText());
        }
        lines.add("");
        return lines;
    }

    private void print(List<String> lines) throws IOException {
        try (OutputStream out = Output.open(null, surroundings)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
