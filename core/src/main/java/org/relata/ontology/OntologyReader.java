package org.relata.ontology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.DataNode;
import org.relata.data.Faults;
import org.relata.data.YamlReader;

/** Puts an ontology together from its files, later ones over earlier ones, and checks it as a whole. */
final class OntologyReader {

    private final Faults faults = new Faults();
    private final Map<String, TypeEntry> types = new LinkedHashMap<>();
    private Map<String, Context> contexts = Map.of();
    private Map<String, CameoReader.Row> cameo = Map.of();
    private @Nullable Acled acled;
    private @Nullable Ucdp ucdp;

    /** A type with the place it was read from. */
    private record TypeEntry(PloverType type, DataNode node, boolean own) {}

    static Ontology read(List<OntologyFile> files) {
        OntologyReader reader = new OntologyReader();
        for (OntologyFile file : files) {
            reader.faults.attempt(() -> reader.add(file));
        }
        reader.faults.throwIfAny();
        reader.check();
        reader.faults.throwIfAny();
        return reader.ontology(OntologyVersion.of(files));
    }

    private void add(OntologyFile file) {
        switch (file.key()) {
            case "contexts.yaml" -> contexts = PloverReader.contexts(yaml(file));
            case "cameo.tsv" -> cameo = CameoReader.read(file, faults);
            case "acled.yaml" -> acled = ScaleReader.acled(yaml(file));
            case "ucdp.yaml" -> ucdp = ScaleReader.ucdp(yaml(file));
            default -> addType(file);
        }
    }

    private static DataNode yaml(OntologyFile file) {
        return YamlReader.read(file.name(), file.content());
    }

    private void addType(OntologyFile file) {
        if (!file.key().endsWith(".yaml")) {
            throw new RelataException(
                    RelataException.Code.DATA, file.name() + ":1: the only .tsv of an ontology is cameo.tsv");
        }
        DataNode node = yaml(file);
        PloverType type = PloverReader.type(node);
        TypeEntry earlier = types.get(type.name());
        if (earlier != null && earlier.own() == file.own()) {
            throw node.fault(
                    "the type " + type.name() + " stands in " + earlier.node().file() + " too");
        }
        types.put(type.name(), new TypeEntry(type, node, file.own()));
    }

    private void check() {
        for (TypeEntry entry : types.values()) {
            faults.attempt(() -> checkCameo(entry.node().field("cameo")));
            for (DataNode mode : entry.node().optionalItems("modes")) {
                faults.attempt(() -> checkCameo(mode.field("cameo")));
            }
        }
        for (CameoReader.Row row : cameo.values()) {
            faults.attempt(() -> checkPlover(row));
        }
    }

    private void checkCameo(DataNode node) {
        if (!cameo.containsKey(node.text())) {
            throw node.fault("no CAMEO code '" + node.text() + "' in the table; write it in quotes, with its zeros");
        }
    }

    private void checkPlover(CameoReader.Row row) {
        PloverCode code = row.cameo().plover();
        if (code == null) {
            return;
        }
        TypeEntry entry = types.get(code.type());
        if (entry == null
                || (code.mode() != null && entry.type().mode(code.mode()).isEmpty())) {
            throw row.fault("no PLOVER type or mode '" + code + "'");
        }
    }

    private Ontology ontology(String version) {
        if (acled == null || ucdp == null) {
            throw new RelataException(RelataException.Code.DATA, "acled.yaml and ucdp.yaml belong to every ontology");
        }
        Map<String, PloverType> plain = new LinkedHashMap<>();
        types.forEach((name, entry) -> plain.put(name, entry.type()));
        Map<String, Cameo> codes = new LinkedHashMap<>();
        cameo.forEach((code, row) -> codes.put(code, row.cameo()));
        return new Ontology(version, plain, contexts, codes, acled, ucdp);
    }
}
