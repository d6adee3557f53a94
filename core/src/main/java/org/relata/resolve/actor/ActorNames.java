package org.relata.resolve.actor;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.place.Countries;

/**
 * Who is meant by a name or a noun phrase as of a day. Works on strings alone; {@link ActorResolver} adds the sentence
 * and the document. Immutable, safe to share by threads.
 */
public final class ActorNames {

    /** Below this score a reading is a guess, and {@link #best} does not give it. */
    public static final double MINIMUM_SCORE = 0.6;

    private static final double OF_ITS_ACTS = 0.8;

    private static final class BuiltIn {
        private static final ActorNames NAMES = new ActorNames(Registry.builtIn());
    }

    /** What a name is looked up with. To make it takes a while, which who asks for an id is spared. */
    private record Lookup(NameIndex index, Agents agents, DatedNames names, PhraseReader phrases) {

        static Lookup of(Registry registry, NameIndex index, Agents agents, DocumentCountries document) {
            DatedNames names = new DatedNames(registry, index, document);
            return new Lookup(
                    index,
                    agents,
                    names,
                    new PhraseReader(registry, names, Countries.builtIn(), PhraseWords.builtIn(), agents));
        }
    }

    private final Registry registry;
    private final Supplier<Lookup> making;
    private volatile @Nullable Lookup made;

    /** Names as this registry has them. */
    public ActorNames(Registry registry) {
        this(registry, () -> Lookup.of(registry, new NameIndex(registry), Agents.builtIn(), DocumentCountries.NONE));
    }

    /** Names as this registry has them, with these generic agents. */
    ActorNames(Registry registry, Agents agents) {
        this(registry, () -> Lookup.of(registry, new NameIndex(registry), agents, DocumentCountries.NONE));
    }

    private ActorNames(Registry registry, Supplier<Lookup> making) {
        this.registry = registry;
        this.making = making;
    }

    private Lookup lookup() {
        Lookup known = made;
        return known == null ? make() : known;
    }

    private synchronized Lookup make() {
        Lookup known = made;
        if (known == null) {
            known = making.get();
            made = known;
        }
        return known;
    }

    /** The same, when all that a lookup needs is made. */
    public ActorNames ready() {
        lookup();
        return this;
    }

    /** Names as the registry that comes with Relata has them. */
    public static ActorNames builtIn() {
        return BuiltIn.NAMES;
    }

    /** The same names as a document that names these countries means them. */
    ActorNames in(DocumentCountries document) {
        if (document.counts().isEmpty() && document.main() == null) {
            return this;
        }
        Lookup known = lookup();
        return new ActorNames(registry, () -> Lookup.of(registry, known.index(), known.agents(), document));
    }

    /** Whether this very name, apart from case, accents, hyphens and articles, is anybody's. */
    boolean isName(String name) {
        return !lookup().index().exact(name).isEmpty();
    }

    /** The registry that the names are from. */
    public Registry registry() {
        return registry;
    }

    /**
     * Names of the built-in registry with a user's own actors and agents laid over it: see docs/own-dictionaries.md.
     *
     * @param remarks is told what was taken of dictionaries, and what not
     * @throws org.relata.RelataException of code {@code DATA} with file and line of each fault, or of code
     *     {@code USAGE} when nothing is there
     */
    public static ActorNames with(List<Path> paths, Consumer<String> remarks) {
        return OwnActors.read(paths, remarks).names();
    }

    /**
     * All readings of a name or phrase, the surest first; empty where nothing is known of it.
     *
     * @param name as in the text: "Hurras al-Din", "Syria's Interior Ministry", "the Syrian interior minister"
     * @param asOf day of the event; null where it is not known, and then offices and regimes are left open
     */
    public List<ActorMatch> lookup(String name, @Nullable LocalDate asOf) {
        return lookup().phrases().read(name, asOf);
    }

    /** The surest reading, where it is no guess and no other is as sure. */
    public Optional<ActorMatch> best(String name, @Nullable LocalDate asOf) {
        return best(lookup(name, asOf));
    }

    /** The surest of these readings, where it is no guess and no other is as sure. */
    public static Optional<ActorMatch> best(List<ActorMatch> matches) {
        if (matches.isEmpty() || matches.get(0).score() < MINIMUM_SCORE) {
            return Optional.empty();
        }
        boolean tie =
                matches.size() > 1 && matches.get(1).score() >= matches.get(0).score();
        return tie ? Optional.empty() : Optional.of(matches.get(0));
    }

    /** The state of this country, for what its adjective alone tells: "Turkish raids". */
    Optional<ActorMatch> state(String country, @Nullable LocalDate asOf) {
        return registry.actor(CountryActors.stateId(country))
                .map(state -> lookup().names().of(state, asOf, OF_ITS_ACTS, "adjective of what its state did"));
    }

    /** The persons that a surname alone may mean. */
    List<ActorMatch> surname(String name, @Nullable LocalDate asOf) {
        return lookup().names().surname(name, asOf);
    }

    /** The actors with exactly this name, without any reading of the words in it. */
    public List<ActorMatch> named(String name, @Nullable LocalDate asOf) {
        return lookup().names().named(name, asOf);
    }
}
