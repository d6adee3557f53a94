package org.relata.resolve.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.model.Mention;
import org.relata.model.Participant;

/**
 * Makes a mention in a sentence into a participant as of a day. Pronouns are left to the resolver of references: they
 * come back without an actor. Immutable, safe to share by threads.
 */
public final class ActorResolver {

    private final ActorNames names;

    /** A resolver of names as these are. */
    public ActorResolver(ActorNames names) {
        this.names = names;
    }

    /** A resolver with the registry that comes with Relata. */
    public static ActorResolver builtIn() {
        return new ActorResolver(ActorNames.builtIn().ready());
    }

    /** The names that it resolves by. */
    public ActorNames names() {
        return names;
    }

    /**
     * A resolver with a user's own actors and agents laid over the built-in ones: see docs/own-dictionaries.md.
     *
     * @param remarks is told what was taken of dictionaries, and what not
     * @throws org.relata.RelataException of code {@code DATA} with file and line of each fault, or of code
     *     {@code USAGE} when nothing is there
     */
    public static ActorResolver with(List<Path> paths, Consumer<String> remarks) {
        return new ActorResolver(ActorNames.with(paths, remarks).ready());
    }

    /** The same for one document: its text, and the names that it introduces. */
    public DocumentActors in(String documentText, DocumentNames document) {
        return new DocumentActors(names.in(document.countries()), documentText, document);
    }

    /**
     * Who is meant.
     *
     * @param documentText the text that the mention's offsets are counted in
     * @param asOf day of the event, else of publication; null where neither is known
     * @param document the names that the document introduces itself
     * @return never null; actor, kind, country and sectors are empty where nothing is known or it would be a guess
     */
    public Participant resolve(Mention mention, String documentText, @Nullable LocalDate asOf, DocumentNames document) {
        return in(documentText, document).resolve(mention, asOf);
    }
}
