package org.relata.lexicon;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of a YAML file that knows its file and line, so that every fault can be named where it stands. */
public final class YamlNode {

    private static final String MERGE = "<<";

    private final String file;
    private final Node node;

    private YamlNode(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    /**
     * Reads one YAML document.
     *
     * @param file name for messages
     * @throws RelataException when the text is not YAML, or is empty
     */
    public static YamlNode read(String file, Reader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(64 << 20);
        try {
            Node node = new Yaml(options).compose(reader);
            if (node == null) {
                throw new RelataException(RelataException.Code.DATA, file + ": the file is empty");
            }
            return new YamlNode(file, node);
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new RelataException(
                    RelataException.Code.DATA, file + ":" + line + ": not YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw new RelataException(RelataException.Code.DATA, file + ": not YAML: " + e.getMessage(), e);
        }
    }

    /** {@code file:line}, counted from 1. */
    public String where() {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    /** A fault at this place. */
    public RelataException fault(String what) {
        return new RelataException(RelataException.Code.DATA, where() + ": " + what);
    }

    /** The text of a plain value. */
    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw fault("a plain value is expected here");
    }

    /** The items of a list; a plain value counts as a list of one. */
    public List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(new YamlNode(file, item));
            }
            return items;
        }
        return List.of(this);
    }

    /** The texts of a list of plain values. */
    public List<String> texts() {
        return items().stream().map(YamlNode::text).toList();
    }

    /**
     * The entries of a mapping in the order of the file. What {@code <<: *anchor} brings in comes last, and only where
     * the mapping itself has no such key.
     */
    public Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw fault("a mapping (key: value) is expected here");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        Map<String, YamlNode> merged = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            YamlNode value = new YamlNode(file, tuple.getValueNode());
            if (key.text().equals(MERGE)) {
                merged.putAll(value.entries());
            } else if (entries.put(key.text(), value) != null) {
                throw key.fault("'" + key.text() + "' stands here twice");
            }
        }
        merged.forEach(entries::putIfAbsent);
        return entries;
    }

    /** Refuses keys that nothing reads: they are typing errors. */
    public Map<String, YamlNode> entries(Set<String> known) {
        Map<String, YamlNode> entries = entries();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (!known.contains(key.text())) {
                throw key.fault("unknown key '" + key.text() + "'; known are "
                        + known.stream().sorted().toList());
            }
        }
        return entries;
    }

    /** Whether this is a plain value. */
    public boolean isPlain() {
        return node instanceof ScalarNode;
    }

    /** The text of a plain value, or null where there is no node or it is an explicit null. */
    public static @Nullable String textOf(@Nullable YamlNode node) {
        return node == null || node.text().equals("null") ? null : node.text();
    }
}
