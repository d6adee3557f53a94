package org.relata.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.relata.corroborate.Corroborator;
import org.relata.model.Document;
import org.relata.store.Access;
import org.relata.store.Adding;
import org.relata.store.Run;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code relata recode}: the stored documents under today's program, rules and registry. */
@Command(
        name = "recode",
        description =
                "Codes the documents of a store anew, where their claims were found under other versions of program,"
                        + " rules or registry. Older claims stay readable; the events follow the new ones. Cut off, it goes on"
                        + " where it was.")
final class RecodeCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Mixin
    private final CorroborationOptions corroboration = new CorroborationOptions();

    @Mixin
    private final ThreadOptions work = new ThreadOptions();

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(
            names = "--events-only",
            description = "Code nothing; compute all events anew from the claims, as after a change of --registry or"
                    + " --reliability.")
    private boolean eventsOnly;

    RecodeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(surroundings.err());
        try (Store opened = Store.open(store.address, Access.CHANGE)) {
            Corroborator corroborator =
                    corroboration.corroborator(data.settings().registries(), surroundings);
            if (eventsOnly) {
                surroundings.err().println("relata: " + opened.gatherAnew(corroborator) + " events");
            } else {
                recode(opened, corroborator, problems);
            }
        }
        return problems.exitCode();
    }

    private void recode(Store opened, Corroborator corroborator, Problems problems) {
        Engine engine = EngineSource.open(surroundings, data);
        List<String> ids = opened.documentsNotUnder(engine.provenance());
        Run run = new Run(engine.provenance(), RegistryText.of(data.settings().registries()));
        AddingReport report = new AddingReport(surroundings, problems);
        try (report;
                Adding adding = opened.adding(run, corroborator, report)) {
            StoreCoding coding = new StoreCoding(engine, adding, problems);
            new OrderedWork(work.threads)
                    .run(
                            ids.stream()
                                    .map(opened::document)
                                    .flatMap(Optional<Document>::stream)
                                    .iterator(),
                            coding::code,
                            coding::add);
        }
        report.summary(store.address);
    }
}
