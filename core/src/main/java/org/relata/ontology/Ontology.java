package org.relata.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.model.Codes;

/**
 * The ontologies and the look-ups between them. Immutable and safe for any number of threads.
 *
 * <p>A look-up that takes a type, mode or code and returns a plain value throws a {@link RelataException} of code
 * {@code USAGE} when the ontology does not hold it.
 */
public final class Ontology {

    private final String version;
    private final Map<String, PloverType> types;
    private final Map<String, Context> contexts;
    private final Map<String, Cameo> cameo;
    private final Acled acled;
    private final Ucdp ucdp;

    Ontology(
            String version,
            Map<String, PloverType> types,
            Map<String, Context> contexts,
            Map<String, Cameo> cameo,
            Acled acled,
            Ucdp ucdp) {
        this.version = version;
        this.types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
        this.contexts = Collections.unmodifiableMap(new LinkedHashMap<>(contexts));
        this.cameo = Collections.unmodifiableMap(new LinkedHashMap<>(cameo));
        this.acled = acled;
        this.ucdp = ucdp;
    }

    /** The ontology that comes with Relata; read at the first call and kept. */
    public static Ontology builtIn() {
        return BuiltIn.ONTOLOGY;
    }

    private static final class BuiltIn {
        static final Ontology ONTOLOGY = OntologyReader.read(OntologyFiles.builtIn());
    }

    /**
     * The built-in ontology with a user's file or folder laid over it. A type file replaces the type it names or adds
     * one; {@code contexts.yaml}, {@code cameo.tsv}, {@code acled.yaml} and {@code ucdp.yaml} replace the whole table.
     *
     * @throws RelataException of code {@code DATA} with file and line of each fault, or of code {@code USAGE} when
     *     nothing is there
     */
    public static Ontology load(Path path) {
        List<OntologyFile> files = new ArrayList<>(OntologyFiles.builtIn());
        files.addAll(OntologyFiles.under(path));
        return OntologyReader.read(files);
    }

    /** Twelve hexadecimal digits that change with the data. */
    public String version() {
        return version;
    }

    /** All PLOVER types, in the order of the manual. */
    public Collection<PloverType> types() {
        return types.values();
    }

    /** All contexts, in the order of the manual. */
    public Collection<Context> contexts() {
        return contexts.values();
    }

    /** All CAMEO codes, roots included, in ascending order. */
    public Collection<Cameo> cameoCodes() {
        return cameo.values();
    }

    /** ACLED's categories and scales. */
    public Acled acled() {
        return acled;
    }

    /** UCDP's scales, definitions and thresholds. */
    public Ucdp ucdp() {
        return ucdp;
    }

    /** The PLOVER type of this name in capitals. */
    public Optional<PloverType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The mode of this type and name. */
    public Optional<Mode> mode(String type, String name) {
        return type(type).flatMap(found -> found.mode(name));
    }

    /** The context of this name. */
    public Optional<Context> context(String name) {
        return Optional.ofNullable(contexts.get(name));
    }

    /** The CAMEO entry of exactly this code. */
    public Optional<Cameo> cameo(String code) {
        return Optional.ofNullable(cameo.get(code));
    }

    /** PLOVER's score of the mode, or of the type where the mode is null or has none; -10 to +10. */
    public double score(String type, @Nullable String mode) {
        Double score = mode == null ? null : neededMode(type, mode).score();
        return score == null ? neededType(type).score() : score;
    }

    /** PLOVER's quad class, 1 to 4. */
    public int quad(String type) {
        return neededType(type).quad();
    }

    /** The CAMEO code of a mode, or of the type where the mode is null. */
    public String cameoFor(String type, @Nullable String mode) {
        return mode == null ? neededType(type).cameo() : neededMode(type, mode).cameo();
    }

    /** The Goldstein score of a code, or of its nearest parent in the table (1711, 171, 17); -10 to +10. */
    public double goldstein(String code) {
        return nearest(code).goldstein();
    }

    /** The PLOVER type and mode of a code or of its nearest parent in the table; empty where PLOVER drops it. */
    public Optional<PloverCode> ploverOf(String code) {
        return Optional.ofNullable(nearest(code).plover());
    }

    /**
     * All codes of one event: quad class and scores follow from type, mode and CAMEO code.
     *
     * @param type null for a mere statement
     * @param modes the first is the mode
     * @param code null to take the mode's or type's own CAMEO code
     */
    public Codes codes(@Nullable String type, List<String> modes, List<String> contextNames, @Nullable String code) {
        String mode = modes.isEmpty() ? null : modes.get(0);
        String cameoCode = code != null || type == null ? code : cameoFor(type, mode);
        return new Codes(
                type,
                mode,
                modes,
                contextNames,
                cameoCode,
                type == null ? null : quad(type),
                type == null ? null : score(type, mode),
                cameoCode == null ? null : goldstein(cameoCode));
    }

    private Cameo nearest(String code) {
        for (int length = code.length(); length >= 2; length--) {
            Cameo found = cameo.get(code.substring(0, length));
            if (found != null) {
                return found;
            }
        }
        throw new RelataException(
                RelataException.Code.USAGE, "no CAMEO code '" + code + "': two to four digits with a root of 01 to 20");
    }

    private PloverType neededType(String name) {
        return type(name)
                .orElseThrow(() -> new RelataException(
                        RelataException.Code.USAGE,
                        "no PLOVER type '" + name + "'; there are " + String.join(", ", types.keySet())));
    }

    private Mode neededMode(String type, String name) {
        PloverType found = neededType(type);
        return found.mode(name)
                .orElseThrow(() -> new RelataException(
                        RelataException.Code.USAGE,
                        "no mode '" + name + "' of " + type + "; there are "
                                + found.modes().stream().map(Mode::name).toList()));
    }
}
