package org.relata.resolve.actor;

import java.util.List;
import java.util.Map;
import org.relata.RelataException;

/** A piece of a YAML file that knows its file and line, so that a fault can be named by both. */
sealed interface DataNode {

    String file();

    int line();

    /** A word or number, as written. */
    record Scalar(String file, int line, String text) implements DataNode {}

    /** A list. */
    record Sequence(String file, int line, List<DataNode> items) implements DataNode {}

    /** A map, in the order of the file. */
    record Mapping(String file, int line, Map<String, DataNode> fields) implements DataNode {}

    /** A fault at this place of the file. */
    default RelataException fault(String what) {
        return new RelataException(RelataException.Code.DATA, file() + ":" + line() + ": " + what);
    }

    /** The text of a scalar; a fault for anything else. */
    default String asText() {
        if (this instanceof Scalar scalar) {
            return scalar.text();
        }
        throw fault("a single word or phrase is wanted here");
    }

    /** The items of a list; a scalar or map is a list of one. */
    default List<DataNode> asList() {
        return this instanceof Sequence sequence ? sequence.items() : List.of(this);
    }

    /** The fields of a map; a fault for anything else. */
    default Map<String, DataNode> asMap() {
        if (this instanceof Mapping mapping) {
            return mapping.fields();
        }
        throw fault("a map (key: value) is wanted here");
    }

    /** Refuses keys that nobody reads, since they are most often misspelt. */
    default void allow(String... keys) {
        List<String> known = List.of(keys);
        for (Map.Entry<String, DataNode> field : asMap().entrySet()) {
            if (!known.contains(field.getKey())) {
                throw field.getValue().fault("unknown key '" + field.getKey() + "'; known here: " + known);
            }
        }
    }
}
