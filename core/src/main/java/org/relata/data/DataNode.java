package org.relata.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/**
 * One value of a data file: a text, a list, or a mapping, with the place it stands at.
 *
 * <p>Every accessor that does not find what it asks for throws a {@link RelataException} of code {@code DATA} whose
 * message begins with file and line.
 */
public final class DataNode {

    private final String file;
    private final int line;
    private final Object value;
    private final Map<String, Integer> keyLines;

    private DataNode(String file, int line, Object value, Map<String, Integer> keyLines) {
        this.file = file;
        this.line = line;
        this.value = value;
        this.keyLines = keyLines;
    }

    static DataNode text(String file, int line, String text) {
        return new DataNode(file, line, text, Map.of());
    }

    static DataNode list(String file, int line, List<DataNode> items) {
        return new DataNode(file, line, List.copyOf(items), Map.of());
    }

    static DataNode mapping(String file, int line, Map<String, DataNode> fields, Map<String, Integer> keyLines) {
        return new DataNode(file, line, Collections.unmodifiableMap(fields), keyLines);
    }

    /** A single value that stands in no YAML file, but was made of what stands at this place. */
    public static DataNode of(String file, int line, String text) {
        return text(file, line, text);
    }

    /** A list of the same sort. */
    public static DataNode of(String file, int line, List<DataNode> items) {
        return list(file, line, items);
    }

    /** A mapping of the same sort, in the order of the map. */
    public static DataNode of(String file, int line, Map<String, DataNode> fields) {
        return mapping(file, line, new LinkedHashMap<>(fields), Map.of());
    }

    /** Name of the file, as given to the reader. */
    public String file() {
        return file;
    }

    /** Line in the file, from 1. */
    public int line() {
        return line;
    }

    /** {@code file:line}. */
    public String where() {
        return file + ":" + line;
    }

    /** A fault at this place; the caller throws it. */
    public RelataException fault(String message) {
        return new RelataException(RelataException.Code.DATA, where() + ": " + message);
    }

    /** Whether it is a single value, which may be blank. */
    public boolean isText() {
        return value instanceof String;
    }

    /** Whether it is a list. */
    public boolean isList() {
        return value instanceof List;
    }

    /** Whether it is a mapping. */
    public boolean isMapping() {
        return value instanceof Map;
    }

    /** The text of a single value; never blank. */
    public String text() {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw fault("a single value is wanted here, not " + shape());
    }

    /** The value as a whole number. */
    public int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw fault("a whole number is wanted here, not '" + text() + "'");
        }
    }

    /** The value as a number that is neither infinite nor NaN. */
    public double number() {
        try {
            double number = Double.parseDouble(text());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The fault below names the text, which is all that there is to say.
        }
        throw fault("a number is wanted here, not '" + text() + "'");
    }

    /** The value as {@code true} or {@code false}. */
    public boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw fault("true or false is wanted here, not '" + text() + "'");
        };
    }

    /** The items of a list. */
    @SuppressWarnings("unchecked") // list() is the only maker of a list
    public List<DataNode> items() {
        if (value instanceof List) {
            return (List<DataNode>) value;
        }
        throw fault("a list is wanted here, not " + shape());
    }

    /** The single values of a list. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (DataNode item : items()) {
            texts.add(item.text());
        }
        return List.copyOf(texts);
    }

    /** The items of a list; anything else is a list of one. */
    public List<DataNode> itemsOrSelf() {
        return isList() ? items() : List.of(this);
    }

    /** The single values of a list; a single value is a list of one. */
    public List<String> textsOrSelf() {
        return itemsOrSelf().stream().map(DataNode::text).toList();
    }

    /** The names of a mapping's fields, in the order of the file. */
    public Set<String> names() {
        return fields().keySet();
    }

    /** A field that must be there. */
    public DataNode field(String name) {
        return optional(name).orElseThrow(() -> fault("'" + name + "' is missing"));
    }

    /** A field that may be absent. */
    public Optional<DataNode> optional(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    /** The single value of a field; null when the field is absent or says {@code null}. */
    public @Nullable String optionalText(String name) {
        DataNode node = fields().get(name);
        return node == null || "null".equals(node.value) ? null : node.text();
    }

    /** The items of a list field; none when the field is absent. */
    public List<DataNode> optionalItems(String name) {
        return optional(name).map(DataNode::items).orElse(List.of());
    }

    /** The single values of a list field; none when the field is absent. */
    public List<String> optionalTexts(String name) {
        return optional(name).map(DataNode::texts).orElse(List.of());
    }

    /** Refuses a mapping with a field that is not one of these. */
    public void allow(String... known) {
        allow(List.of(known));
    }

    /** Refuses a mapping with a field that is not one of these; the fault names them in this order. */
    public void allow(List<String> known) {
        for (String name : names()) {
            if (!known.contains(name)) {
                throw text(file, keyLines.getOrDefault(name, field(name).line), name)
                        .fault("unknown key '" + name + "'; known here: " + String.join(", ", known));
            }
        }
    }

    /** A mapping's fields in the order of the file; what {@code <<} takes over from elsewhere comes last. */
    @SuppressWarnings("unchecked") // mapping() is the only maker of a map
    public Map<String, DataNode> fields() {
        if (value instanceof Map) {
            return (Map<String, DataNode>) value;
        }
        throw fault("named fields are wanted here, not " + shape());
    }

    private String shape() {
        if (value instanceof String text) {
            return text.isBlank() ? "nothing" : "'" + text + "'";
        }
        return value instanceof List ? "a list" : "named fields";
    }
}
