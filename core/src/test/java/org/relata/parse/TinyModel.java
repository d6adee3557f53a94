package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** A model of a few hundred bytes in the form of the real one, so that making the cache can be tried out. */
final class TinyModel {

    private TinyModel() {}

    /** Writes the compressed resources into a folder. */
    static void write(Path folder) throws IOException {
        for (ModelResource resource : ModelResource.values()) {
            Path path = path(folder, resource.resource());
            Files.createDirectories(path.getParent());
            try (ObjectOutputStream out =
                    new ObjectOutputStream(new XZOutputStream(Files.newOutputStream(path), new LZMA2Options(0)))) {
                out.writeObject(content(resource));
            }
        }
    }

    /** The resources in this folder. */
    static ModelSource in(Path folder) {
        return name -> address(path(folder, name));
    }

    private static URL address(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path path(Path folder, String resource) {
        return folder.resolve(resource.substring(1));
    }

    /** What the real resource would hold, in little. */
    static Object content(ModelResource resource) {
        return switch (resource.form()) {
            case COMPONENT -> TinyComponent.of(List.of(ModelResource.values()).indexOf(resource));
            case VECTORS ->
                new HashMap<>(Map.of("dorf", new float[] {1, -2.5f, 0}, "Zürich", new float[] {0, 0.125f, 7}));
            case TREE -> tree();
            case SETS -> sets();
            case LISTS -> new HashMap<>(Map.of("run", List.of("NN", "VB"), "tin", List.of("NN")));
        };
    }

    private static Map<String, Set<String>> sets() {
        Map<String, Set<String>> sets = new HashMap<>();
        sets.put("village", new HashSet<>(Set.of("01", "0110")));
        sets.put("hamlet", new HashSet<>(Set.of("01", "0110")));
        sets.put("lonely", new HashSet<>());
        return sets;
    }

    private static PrefixTree<String, Set<String>> tree() {
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        put(tree, new HashSet<>(Set.of("GPE")), "Port", "Sunday");
        put(tree, new HashSet<>(Set.of("GPE", "ORG")), "Port");
        put(tree, new HashSet<>(Set.of("ORG")), "Harbour", "Guard", "Union");
        return tree;
    }

    private static void put(PrefixTree<String, Set<String>> tree, Set<String> value, String... words) {
        tree.add(words, 0, words.length, word -> word).setValue(value);
    }
}
