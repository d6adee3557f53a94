package org.relata.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relata.RelataException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into {@link DataNode}s. {@code &name} names a value, {@code *name} repeats it and {@code <<: *name} takes
 * over its fields where the mapping has none of that name. Tags and second documents are no part of our files.
 *
 * <p>It reads SnakeYAML's events without Jackson's layer over them, which halves the time that the tables take at the
 * start of a process.
 */
public final class YamlReader {

    private static final int DEEPEST = 50;
    private static final String MERGE = "<<";

    private final String file;
    private final Parser parser;
    private final Map<String, DataNode> anchors = new HashMap<>();
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
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(Integer.MAX_VALUE);
            return new YamlReader(file, new ParserImpl(new StreamReader(content), options)).document();
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
            case MappingStart -> mapping(line(event));
            case SequenceStart -> DataNode.list(file, line(event), items());
            case Scalar -> DataNode.text(file, line(event), ((ScalarEvent) event).getValue());
            case Alias -> anchored((AliasEvent) event);
            default -> throw fault(line(event), "a value is wanted here");
        };
        depth--;
        if (event instanceof NodeEvent named && named.getAnchor() != null && !(event instanceof AliasEvent)) {
            anchors.put(named.getAnchor(), node);
        }
        return node;
    }

    private DataNode anchored(AliasEvent event) {
        DataNode node = anchors.get(event.getAnchor());
        if (node == null) {
            throw fault(line(event), "nothing before this is called &" + event.getAnchor());
        }
        return node;
    }

    private DataNode mapping(int line) {
        Map<String, DataNode> fields = new LinkedHashMap<>();
        Map<String, DataNode> taken = new LinkedHashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event event = parser.getEvent();
            if (!(event instanceof ScalarEvent name)) {
                throw fault(line(event), "a key is a single word");
            }
            DataNode value = value(parser.getEvent());
            if (name.getValue().equals(MERGE)) {
                value.itemsOrSelf().forEach(other -> other.fields().forEach(taken::putIfAbsent));
            } else if (fields.put(name.getValue(), value) != null) {
                throw fault(line(event), "the key '" + name.getValue() + "' stands here twice");
            }
            lines.put(name.getValue(), line(event));
        }
        parser.getEvent();
        taken.forEach(fields::putIfAbsent);
        return DataNode.mapping(file, line, fields, lines);
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
