package org.relata.resolve.reference;

import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/** The words of {@code lexicon/en/references.yaml}. Immutable after loading. */
final class ReferenceWords {

    private static final class BuiltIn {
        private static final ReferenceWords WORDS = new ReferenceWords(LexiconFile.yaml("lexicon/en/references.yaml"));
    }

    private final EventWords events;

    private ReferenceWords(DataNode root) {
        root.allow("events");
        this.events = EventWords.read(root.field("events"));
    }

    static ReferenceWords builtIn() {
        return BuiltIn.WORDS;
    }

    EventWords events() {
        return events;
    }
}
