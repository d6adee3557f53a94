package org.relata.data;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relata.RelataException;

/** Reads YAML into {@link DataNode}s. Anchors, tags and second documents are not part of our files. */
public final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final JsonParser parser;

    private YamlReader(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads one file.
     *
     * @param file name for messages
     * @param content the whole file
     * @throws RelataException of code {@code DATA}, with file and line, when it is not YAML, is empty, or names a key
     *     twice in one mapping
     */
    public static DataNode read(String file, String content) {
        try (JsonParser parser = YAML.createParser(content)) {
            if (parser.nextToken() == null) {
                throw new RelataException(RelataException.Code.DATA, file + ":1: the file is empty");
            }
            return new YamlReader(file, parser).value();
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            int line = location == null ? 1 : location.getLineNr();
            throw new RelataException(
                    RelataException.Code.DATA,
                    file + ":" + line + ": not YAML: " + firstLine(e.getOriginalMessage()),
                    e);
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private DataNode value() throws IOException {
        int line = line();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return DataNode.mapping(file, line, fields());
        }
        if (token == JsonToken.START_ARRAY) {
            return DataNode.list(file, line, items());
        }
        return DataNode.text(file, line, token == JsonToken.VALUE_NULL ? "" : parser.getText());
    }

    private Map<String, DataNode> fields() throws IOException {
        Map<String, DataNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int line = line();
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                throw new RelataException(
                        RelataException.Code.DATA, file + ":" + line + ": the key '" + name + "' stands here twice");
            }
        }
        return fields;
    }

    private List<DataNode> items() throws IOException {
        List<DataNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return items;
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
