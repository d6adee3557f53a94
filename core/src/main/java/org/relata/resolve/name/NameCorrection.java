package org.relata.resolve.name;

import java.util.ArrayList;
import java.util.List;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Agents;

/**
 * Puts right the names that the parser found, before anything is coded: what the registry knows, what the words of the name or
 * the title before it tell, and what the document says elsewhere goes before the parser's guess. Immutable, safe for threads.
 */
public final class NameCorrection {

    private final RegistryNames registry;
    private final ToldNames told;

    /** With the names of this registry. */
    public NameCorrection(ActorNames actors) {
        this.registry = new RegistryNames(actors);
        this.told = new ToldNames(NameWords.builtIn(), Agents.builtIn());
    }

    /** The same document with better names; its words and trees are the same. */
    public ParsedDocument correct(ParsedDocument document) {
        List<NameList> lists = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            NameList names = new NameList(sentence);
            registry.correct(names);
            told.correct(names);
            lists.add(names);
        }
        new NamesElsewhere(document, lists).correct();
        return new ParsedDocument(
                document.document(), lists.stream().map(NameList::corrected).toList());
    }
}
