package org.relata.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.Pipeline;
import org.relata.RelataException;
import org.relata.contract.ClaimJson;
import org.relata.contract.Json;
import org.relata.corroborate.Corroborator;
import org.relata.data.BuiltInFiles;
import org.relata.data.Intake;
import org.relata.exchange.from.ClaimSource;
import org.relata.exchange.from.ImportRequest;
import org.relata.exchange.from.Imported;
import org.relata.model.Provenance;
import org.relata.ontology.Ontology;
import org.relata.resolve.actor.ActorNames;
import org.relata.store.Access;
import org.relata.store.Adding;
import org.relata.store.Run;
import org.relata.store.Store;

/** Puts the rows of an event data set into a store, as documents of that data set with their claims. */
record StoreImport(ClaimSource source, Path file, @Nullable Path with, List<Path> registries) {

    /**
     * Reads the file into the store.
     *
     * @return the exit code: {@link Commands#SOME_FAILED} where a row could not be taken; each is named
     */
    int run(String address, Corroborator corroborator, Surroundings surroundings) {
        ActorNames names =
                registries.isEmpty() ? ActorNames.builtIn() : ActorNames.with(registries, surroundings.err()::println);
        Provenance provenance = new Provenance(
                Pipeline.VERSION,
                BuiltInFiles.version(List.of("exchange", "ontology", "classify")),
                BuiltInFiles.version(List.of("registry", "gazetteer")));
        Problems problems = new Problems(surroundings.err());
        Intake intake = new Intake(problems::failed);
        AddingReport report = new AddingReport(surroundings, problems);
        try (Store store = Store.open(address, Access.ADD);
                report) {
            Run run = new Run(provenance, RegistryText.of(registries));
            try (Adding adding = store.adding(run, corroborator, report)) {
                ClaimJson form = new ClaimJson(provenance);
                source.read(
                        new ImportRequest(file, with, names, Ontology.builtIn()),
                        imported -> add(imported, form, adding),
                        intake);
            }
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.INPUT, file + " cannot be read: " + e.getMessage(), e);
        }
        intake.lines().forEach(line -> surroundings.err().println("relata: " + line));
        report.summary(address);
        return problems.exitCode();
    }

    private static void add(Imported imported, ClaimJson form, Adding adding) {
        adding.add(imported.document(), List.of(Json.text(json -> form.write(imported.claim(), json))));
    }
}
