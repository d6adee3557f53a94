package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;
import org.relata.model.Certainty;

/** The cues of {@code lexicon/en/attribution.yaml}, by lemma. Immutable after loading. */
final class CueLexicon {

    private static final Set<String> ACTS = Set.of(
            "say", "report", "accuse", "deny", "confirm", "doubt", "suggest", "warn", "demand", "promise", "know",
            "believe", "quote");

    private final Map<String, List<CueEntry>> verbs = new HashMap<>();
    private final Map<String, List<CueEntry>> phrases = new HashMap<>();
    private final Map<String, CueEntry> nouns = new HashMap<>();
    private final Map<String, CueEntry> adjectives = new HashMap<>();
    private final Map<String, CueEntry> adverbs = new HashMap<>();
    private final Map<String, CueEntry> sources = new HashMap<>();
    private final Set<String> speakers;
    private final Set<String> deeds;

    private CueLexicon(DataNode root) {
        root.allow("groups", "nouns", "adjectives", "adverbs", "sources", "speakers", "deeds");
        for (DataNode group : root.field("groups").items()) {
            group(group);
        }
        words(root.field("nouns"), nouns);
        words(root.field("adjectives"), adjectives);
        words(root.field("adverbs"), adverbs);
        words(root.field("sources"), sources);
        speakers = Set.copyOf(root.field("speakers").texts());
        deeds = Set.copyOf(root.field("deeds").texts());
    }

    /** The built-in lexicon. */
    static CueLexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    /** Reads a lexicon. */
    static CueLexicon read(DataNode root) {
        return new CueLexicon(root);
    }

    private void group(DataNode group) {
        group.allow("act", "sure", "author", "factive", "judges", "frames", "verbs", "phrases");
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        for (DataNode frame : group.field("frames").items()) {
            frames.add(Frame.of(frame.text()).orElseThrow(() -> frame.fault("no such frame: '" + frame.text() + "'")));
        }
        CueEntry entry = entry(group, frames);
        for (String verb : group.optionalTexts("verbs")) {
            (verb.contains(" ") ? phrases : verbs)
                    .computeIfAbsent(verb, key -> new ArrayList<>())
                    .add(entry);
        }
        for (String phrase : group.optionalTexts("phrases")) {
            phrases.computeIfAbsent(phrase, key -> new ArrayList<>()).add(entry);
        }
    }

    private static void words(DataNode groups, Map<String, CueEntry> into) {
        for (DataNode group : groups.items()) {
            group.allow("act", "sure", "author", "factive", "words");
            CueEntry entry = entry(group, Set.of());
            for (DataNode word : group.field("words").items()) {
                if (into.putIfAbsent(word.text(), entry) != null) {
                    throw word.fault("'" + word.text() + "' stands in the list twice");
                }
            }
        }
    }

    private static CueEntry entry(DataNode group, Set<Frame> frames) {
        DataNode act = group.field("act");
        if (!ACTS.contains(act.text())) {
            throw act.fault("no such act: '" + act.text() + "'; known: "
                    + String.join(", ", ACTS.stream().sorted().toList()));
        }
        Certainty sure = certainty(group.field("sure"));
        Certainty author = group.optional("author").map(CueLexicon::certainty).orElse(sure);
        boolean factive = group.optional("factive").map(DataNode::flag).orElse(false);
        boolean judges = group.optional("judges").map(DataNode::flag).orElse(false);
        return new CueEntry(act.text(), sure, author, factive, judges, Set.copyOf(frames));
    }

    private static Certainty certainty(DataNode node) {
        return Arrays.stream(Certainty.values())
                .filter(certainty -> certainty.code().equals(node.text()))
                .findFirst()
                .orElseThrow(() -> node.fault("no such certainty: '" + node.text() + "'; known: CT+, PR+ … Uu"));
    }

    List<CueEntry> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    List<CueEntry> phrase(String lemmas) {
        return phrases.getOrDefault(lemmas, List.of());
    }

    Map<String, CueEntry> nouns() {
        return nouns;
    }

    Map<String, CueEntry> adjectives() {
        return adjectives;
    }

    Map<String, CueEntry> adverbs() {
        return adverbs;
    }

    Map<String, CueEntry> sources() {
        return sources;
    }

    /** A noun for a deed, which can be condemned but not, like a report of it, be false. */
    boolean isDeed(String lemma) {
        return deeds.contains(lemma);
    }

    boolean isSpeaker(String lemma) {
        return speakers.contains(lemma);
    }

    /** How many words and phrases there are. */
    int size() {
        return verbs.size() + phrases.size() + nouns.size() + adjectives.size() + adverbs.size() + sources.size();
    }

    private static final class BuiltIn {

        private static final CueLexicon LEXICON = new CueLexicon(LexiconFile.yaml("lexicon/en/attribution.yaml"));
    }
}
