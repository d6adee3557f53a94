package org.relata.lexicon;

import java.io.StringReader;

/** YAML of a test, as if it stood in a file. */
final class YamlText {

    private YamlText() {}

    /** The file is called {@code rules.yaml}; its first line is 1. */
    static YamlNode of(String yaml) {
        return YamlNode.read("rules.yaml", new StringReader(yaml));
    }
}
