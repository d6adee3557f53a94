package org.relata.exchange.from;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.ontology.Ontology;
import org.relata.resolve.actor.ActorNames;

/**
 * What is to be read, and with what.
 *
 * @param with a second file that the first refers to: the events of GDELT's mentions; null where there is none
 * @param names who is meant by a name as of a day
 */
public record ImportRequest(Path file, @Nullable Path with, ActorNames names, Ontology ontology) {

    /** With what is built in. */
    public static ImportRequest of(Path file) {
        return new ImportRequest(file, null, ActorNames.builtIn(), Ontology.builtIn());
    }
}
