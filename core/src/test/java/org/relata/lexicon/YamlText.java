package org.relata.lexicon;

import org.relata.data.DataNode;
import org.relata.data.YamlReader;

/** YAML of a test, as if it stood in a file. */
final class YamlText {

    private YamlText() {}

    /** The file is called {@code rules.yaml}; its first line is 1. */
    static DataNode of(String yaml) {
        return YamlReader.read("rules.yaml", yaml);
    }
}
