package org.relata;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.relata.data.BuiltInFiles;
import org.relata.data.OwnFiles;
import org.relata.lexicon.RuleBook;
import org.relata.model.Provenance;
import org.relata.ontology.Ontology;
import org.relata.resolve.actor.ActorResolver;
import org.relata.resolve.place.Gazetteer;

/** The data that a user can lay something over, loaded as the settings say. */
record OwnData(Ontology ontology, RuleBook rules, ActorResolver actors, Gazetteer gazetteer, Provenance provenance) {

    private static final List<String> LEXICON = List.of("rules", "lexicon", "ontology", "classify");
    private static final List<String> REGISTRY = List.of("registry", "gazetteer");

    /**
     * Loads all; the registry, which takes longest, on a thread of its own.
     *
     * @param remarks is told what was taken of a user's dictionaries, and what not
     * @throws RelataException of code {@code USAGE} that names every fault of the user's files, one a line
     */
    static OwnData load(Settings settings, Consumer<String> remarks) {
        List<String> actorRemarks = new ArrayList<>();
        Later<ActorResolver> actors = Later.start(
                "registry",
                () -> settings.registries().isEmpty()
                        ? ActorResolver.builtIn()
                        : ActorResolver.with(settings.registries(), actorRemarks::add));
        Faults faults = new Faults();
        Path ownOntology = settings.ontology();
        Optional<Ontology> ontology =
                faults.attempt(() -> ownOntology == null ? Ontology.builtIn() : Ontology.load(ownOntology));
        Optional<RuleBook> rules = ontology.flatMap(known -> faults.attempt(() -> rules(settings, known, remarks)));
        Optional<Gazetteer> gazetteer = faults.attempt(() ->
                settings.gazetteers().isEmpty() ? Gazetteer.builtIn() : Gazetteer.with(settings.gazetteers(), remarks));
        Optional<ActorResolver> resolver = faults.attempt(actors::value);
        actorRemarks.forEach(remarks);
        faults.throwIfAny();
        return new OwnData(
                ontology.orElseThrow(),
                rules.orElseThrow(),
                resolver.orElseThrow(),
                gazetteer.orElseThrow(),
                provenance(settings));
    }

    private static RuleBook rules(Settings settings, Ontology ontology, Consumer<String> remarks) {
        return settings.rules().isEmpty() && settings.ontology() == null
                ? RuleBook.builtIn()
                : RuleBook.with(settings.rules(), ontology, remarks);
    }

    private static Provenance provenance(Settings settings) {
        List<Path> lexicon = new ArrayList<>(settings.rules());
        Path ontology = settings.ontology();
        if (ontology != null) {
            lexicon.add(ontology);
        }
        List<Path> registry = new ArrayList<>(settings.registries());
        registry.addAll(settings.gazetteers());
        return new Provenance(Pipeline.VERSION, version(LEXICON, lexicon), version(REGISTRY, registry));
    }

    /** Twelve figures of the built-in files, and twelve of the user's behind a plus where there are some. */
    private static String version(List<String> folders, List<Path> own) {
        String builtIn = BuiltInFiles.version(folders);
        if (own.isEmpty()) {
            return builtIn;
        }
        Digest digest = new Digest();
        OwnFiles.under(own, "files").forEach(digest::add);
        return builtIn + "+" + digest.figures();
    }

    /** The SHA-256 of several files, one after another. */
    private static final class Digest {

        private final java.security.MessageDigest sha = sha();

        private static java.security.MessageDigest sha() {
            try {
                return java.security.MessageDigest.getInstance("SHA-256");
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java has SHA-256", e);
            }
        }

        void add(Path file) {
            try (java.io.InputStream in = Files.newInputStream(file)) {
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    sha.update(buffer, 0, read);
                }
            } catch (java.io.IOException e) {
                throw new RelataException(RelataException.Code.USAGE, file + ": cannot be read: " + e.getMessage(), e);
            }
        }

        String figures() {
            return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
        }
    }

    /** The faults of all files, so that a user sees them at once. */
    private static final class Faults {

        private final List<String> messages = new ArrayList<>();

        <T> Optional<T> attempt(Supplier<T> loading) {
            try {
                return Optional.of(loading.get());
            } catch (RelataException e) {
                messages.add(String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        }

        void throwIfAny() {
            if (!messages.isEmpty()) {
                throw new RelataException(RelataException.Code.USAGE, String.join("\n", messages));
            }
        }
    }
}
