package org.relata.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.relata.RelataException;
import org.relata.store.Access;
import org.relata.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code relata forget}: takes texts out of a store. */
@Command(
        name = "forget",
        description = "Takes the text of documents out of a store for good: the text, its title, the sentences of its"
                + " claims and the index of their words. What the claims say stays, with a mark that the document was"
                + " forgotten; it is not taken again.")
final class ForgetCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private final StoreOption store = new StoreOption();

    @Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "Ids of documents, as their claims give them.")
    private List<String> documents = List.of();

    ForgetCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Problems problems = new Problems(surroundings.err());
        try (Store opened = Store.open(store.address, Access.CHANGE)) {
            for (String document : documents) {
                try {
                    int claims = opened.forget(document);
                    surroundings.err().println("relata: " + document + " is forgotten; its " + claims + " claims stay");
                } catch (RelataException said) {
                    if (said.code() != RelataException.Code.USAGE) {
                        throw said;
                    }
                    problems.failed(String.valueOf(said.getMessage()));
                }
            }
        }
        return problems.exitCode();
    }
}
