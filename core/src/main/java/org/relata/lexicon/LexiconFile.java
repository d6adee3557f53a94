package org.relata.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.relata.RelataException;
import org.relata.data.DataNode;
import org.relata.data.YamlReader;

/** The program's own lexicon files. */
public final class LexiconFile {

    private LexiconFile() {}

    /**
     * Reads a YAML file of the program's own.
     *
     * @param path below {@code org/relata}
     * @throws RelataException when there is no such file, or it is not YAML
     */
    public static DataNode yaml(String path) {
        try (InputStream stream = LexiconFile.class.getResourceAsStream("/org/relata/" + path)) {
            if (stream == null) {
                throw new RelataException(RelataException.Code.DATA, "There is no lexicon file " + path);
            }
            return YamlReader.read(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
