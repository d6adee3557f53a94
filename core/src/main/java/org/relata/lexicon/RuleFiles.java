package org.relata.lexicon;

import java.util.ArrayList;
import java.util.List;

/** Finds and reads the files of rules. The list {@code rules/en/files.txt} names the built-in ones, in their order. */
final class RuleFiles {

    private static final String RULES = "rules/en/";

    private RuleFiles() {}

    /** What rule files hold, before it is put together. */
    record Parts(List<Rule> rules, List<ModeCue> cues, WordClasses classes, Natures natures) {

        RuleBook book() {
            return new RuleBook(rules, cues, classes, natures);
        }
    }

    static Parts builtIn() {
        WordClasses classes = WordClasses.read(LexiconFile.yaml("lexicon/en/classes.yaml"));
        Natures natures = Natures.read(LexiconFile.yaml("lexicon/en/natures.yaml"));
        RuleReader reader = new RuleReader(classes, true);
        List<Rule> rules = new ArrayList<>();
        List<ModeCue> cues = new ArrayList<>();
        for (String file : WordList.resource(RULES + "files.txt").words()) {
            reader.read(LexiconFile.yaml(RULES + file), rules, cues);
        }
        return new Parts(rules, cues, classes, natures);
    }
}
