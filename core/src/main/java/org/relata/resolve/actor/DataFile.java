package org.relata.resolve.actor;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** Reads YAML into nodes that know their lines. */
final class DataFile {

    private static final YAMLFactory FACTORY = new YAMLFactory();
    private static final int DEEPEST = 30;

    private final String file;
    private final JsonParser parser;

    private DataFile(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a resource below {@code /org/relata/}.
     *
     * @throws RelataException (DATA) when it is missing or no YAML
     */
    static DataNode resource(String path) {
        InputStream stream = DataFile.class.getResourceAsStream("/org/relata/" + path);
        if (stream == null) {
            throw new RelataException(
                    RelataException.Code.DATA, path + ": missing from the class path; build core again");
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(path.substring(path.lastIndexOf('/') + 1), reader);
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Reads YAML.
     *
     * @param file its name in messages
     * @throws RelataException (DATA) when it is no YAML
     */
    static DataNode read(String file, Reader reader) {
        try (JsonParser parser = FACTORY.createParser(reader)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new RelataException(RelataException.Code.DATA, file + ":1: the file is empty");
            }
            return new DataFile(file, parser).node(first, 0);
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, file + ": not YAML: " + e.getMessage(), e);
        }
    }

    private DataNode node(@Nullable JsonToken token, int depth) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (depth > DEEPEST) {
            throw new RelataException(RelataException.Code.DATA, file + ":" + line + ": nested too deep");
        }
        if (token == JsonToken.START_OBJECT) {
            return mapping(line, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            List<DataNode> items = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                items.add(node(next, depth + 1));
            }
            return new DataNode.Sequence(file, line, List.copyOf(items));
        }
        return new DataNode.Scalar(file, line, parser.getText().strip());
    }

    private DataNode mapping(int line, int depth) throws IOException {
        Map<String, DataNode> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = parser.currentTokenLocation().getLineNr();
            if (fields.put(key, node(parser.nextToken(), depth + 1)) != null) {
                throw new RelataException(
                        RelataException.Code.DATA, file + ":" + keyLine + ": the key '" + key + "' stands twice");
            }
        }
        return new DataNode.Mapping(file, line, fields);
    }
}
