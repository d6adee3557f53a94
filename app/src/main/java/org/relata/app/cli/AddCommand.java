package org.relata.app.cli;

import java.util.concurrent.Callable;
import org.relata.Pipeline;
import org.relata.corroborate.Corroborator;
import org.relata.model.Provenance;
import org.relata.store.Access;
import org.relata.store.Adding;
import org.relata.store.Run;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code relata add}: from documents, or claims, to the record. */
@Command(
        name = "add",
        description =
                "Codes documents and keeps them with their claims; events follow from the claims of all documents."
                        + " Files of claims, as `relata code` writes them, are added as they are. What is there already is not"
                        + " added twice; what is reported as added is on the disk.")
final class AddCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final CorroborationOptions corroboration = new CorroborationOptions();

    @Mixin
    private final ThreadOptions work = new ThreadOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(
            names = "--no-texts",
            description = "Make the store without the texts of documents: only the sentences of claims are kept.")
    private boolean withoutTexts;

    AddCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(surroundings.err());
        ClaimFiles files = ClaimFiles.among(input.inputs, surroundings.in());
        Corroborator corroborator = corroboration.corroborator(data.settings().registries(), surroundings);
        AddingReport report = new AddingReport(surroundings, problems);
        Access access = withoutTexts ? Access.ADD_WITHOUT_TEXTS : Access.ADD;
        try (Store opened = Store.open(store.address, access);
                report) {
            if (!files.claims().isEmpty()) {
                claims(opened, files, corroborator, report);
            }
            if (!files.others().isEmpty()) {
                documents(opened, files, corroborator, report, problems);
            }
        }
        report.summary(store.address);
        return problems.exitCode();
    }

    private static void claims(Store store, ClaimFiles files, Corroborator corroborator, AddingReport report) {
        Run none = new Run(new Provenance(Pipeline.VERSION, "", ""));
        try (Adding adding = store.adding(none, corroborator, report)) {
            files.eachClaim(adding::add);
        }
    }

    private void documents(
            Store store, ClaimFiles files, Corroborator corroborator, AddingReport report, Problems problems) {
        input.inputs = files.others();
        DocumentSource source = new DocumentSource(surroundings.with(files.in()), input, problems);
        Engine engine = EngineSource.open(surroundings, data);
        Run run = new Run(engine.provenance(), RegistryText.of(data.settings().registries()));
        try (Adding adding = store.adding(run, corroborator, report)) {
            StoreCoding coding = new StoreCoding(engine, adding, problems);
            new OrderedWork(work.threads).run(source, coding::code, coding::add);
        }
    }
}
