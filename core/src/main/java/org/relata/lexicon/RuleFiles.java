package org.relata.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;

/** Finds and reads the files of rules. The list {@code rules/en/files.txt} names the built-in ones, in their order. */
final class RuleFiles {

    private static final String RULES = "rules/en/";

    private RuleFiles() {}

    static RuleBook builtIn() {
        WordClasses classes = WordClasses.read(resource("lexicon/en/classes.yaml"));
        Natures natures = Natures.read(resource("lexicon/en/natures.yaml"));
        RuleReader reader = new RuleReader(classes);
        List<Rule> rules = new ArrayList<>();
        List<ModeCue> cues = new ArrayList<>();
        for (String file : WordList.resource(RULES + "files.txt").words()) {
            reader.read(resource(RULES + file), rules, cues);
        }
        return new RuleBook(rules, cues, classes, natures);
    }

    private static YamlNode resource(String path) {
        try (InputStream stream = RuleFiles.class.getResourceAsStream("/org/relata/" + path)) {
            if (stream == null) {
                throw new RelataException(RelataException.Code.DATA, "There is no file " + path);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return YamlNode.read(path, reader);
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, path + " cannot be read: " + e.getMessage(), e);
        }
    }
}
