package org.relata.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relata.RelataException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into {@link DataNode}s. Anchors, tags and second documents are no part of our files.
 *
 * <p>It reads SnakeYAML's events without Jackson's layer over them, which halves the time that the tables take at the
 * start of a process.
 */
public final class YamlReader {

    private static final int DEEPEST = 50;

    private final String file;
    private final Parser parser;
    private int depth;

    private YamlReader(String file, Parser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads one file.
     *
     * @param file name for messages
     * @param content the whole file
     * @throws RelataException of code {@code DATA}, with file and line, when it is not YAML, is empty, holds more than
     *     one document, or names a key twice in one mapping
     */
    public static DataNode read(String file, String content) {
        try {
            return new YamlReader(file, new ParserImpl(new StreamReader(content), new LoaderOptions())).document();
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw fault(file, line, "not YAML: " + e.getProblem(), e);
        } catch (YAMLException e) {
            throw fault(file, 1, "not YAML: " + e.getMessage(), e);
        }
    }

    private DataNode document() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw fault(1, "the file is empty");
        }
        parser.getEvent();
        DataNode root = value(parser.getEvent());
        parser.getEvent();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw fault(line(parser.peekEvent()), "one file holds one document");
        }
        return root;
    }

    private DataNode value(Event event) {
        if (++depth > DEEPEST) {
            throw fault(line(event), "nested deeper than " + DEEPEST);
        }
        DataNode node = switch (event.getEventId()) {
            case MappingStart -> DataNode.mapping(file, line(event), fields());
            case SequenceStart -> DataNode.list(file, line(event), items());
            case Scalar -> DataNode.text(file, line(event), ((ScalarEvent) event).getValue());
            default -> throw fault(line(event), "anchors are not allowed here; write the value out");
        };
        depth--;
        return node;
    }

    private Map<String, DataNode> fields() {
        Map<String, DataNode> fields = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event event = parser.getEvent();
            if (!(event instanceof ScalarEvent name)) {
                throw fault(line(event), "a key is a single word");
            }
            if (fields.put(name.getValue(), value(parser.getEvent())) != null) {
                throw fault(line(event), "the key '" + name.getValue() + "' stands here twice");
            }
        }
        parser.getEvent();
        return fields;
    }

    private List<DataNode> items() {
        List<DataNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value(parser.getEvent()));
        }
        parser.getEvent();
        return items;
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private RelataException fault(int line, String message) {
        return new RelataException(RelataException.Code.DATA, file + ":" + line + ": " + message);
    }

    private static RelataException fault(String file, int line, String message, Throwable cause) {
        return new RelataException(RelataException.Code.DATA, file + ":" + line + ": " + message, cause);
    }
}
