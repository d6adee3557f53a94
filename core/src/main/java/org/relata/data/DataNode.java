package org.relata.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private DataNode(String file, int line, Object value) {
        this.file = file;
        this.line = line;
        this.value = value;
    }

    static DataNode text(String file, int line, String text) {
        return new DataNode(file, line, text);
    }

    static DataNode list(String file, int line, List<DataNode> items) {
        return new DataNode(file, line, List.copyOf(items));
    }

    static DataNode mapping(String file, int line, Map<String, DataNode> fields) {
        return new DataNode(file, line, Collections.unmodifiableMap(fields));
    }

    /** Name of the file, as given to the reader. */
    public String file() {
        return file;
    }

    /** Line in the file, from 1. */
    public int line() {
        return line;
    }

    /** A fault at this place; the caller throws it. */
    public RelataException fault(String message) {
        return new RelataException(RelataException.Code.DATA, file + ":" + line + ": " + message);
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
        for (Map.Entry<String, DataNode> field : fields().entrySet()) {
            if (!List.of(known).contains(field.getKey())) {
                throw field.getValue()
                        .fault("unknown key '" + field.getKey() + "'; known here: " + String.join(", ", known));
            }
        }
    }

    @SuppressWarnings("unchecked") // mapping() is the only maker of a map
    private Map<String, DataNode> fields() {
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
