package org.relata.lexicon;

import java.util.ArrayList;
import java.util.List;

/** A few rules of a test's own with the built-in word classes, so that a test does not hang on the built-in rules. */
public final class RulesOfTest {

    private RulesOfTest() {}

    /** Reads the text of one rule file. */
    public static RuleBook read(String yaml) {
        RuleBook builtIn = RuleBook.builtIn();
        List<Rule> rules = new ArrayList<>();
        List<ModeCue> cues = new ArrayList<>();
        new RuleReader(builtIn.classes(), true).read(YamlText.of(yaml), rules, cues);
        return new RuleBook(rules, cues, builtIn.classes(), builtIn.natures());
    }
}
