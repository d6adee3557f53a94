package org.relata.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/** The generic agents of {@code lexicon/en/agents.yaml}, by word and by phrase. Immutable. */
public final class Agents {

    private static final int LONGEST = 4;

    private static final class BuiltIn {
        private static final Agents AGENTS = new Agents(List.of(LexiconFile.yaml("lexicon/en/agents.yaml")));
    }

    private final Map<String, AgentNoun> byForm = new HashMap<>();
    private int size;

    /**
     * The agents of these files; a word of a file takes the place of the same word in the files behind it.
     *
     * @throws org.relata.RelataException of code {@code DATA} when a word stands twice in one file
     */
    Agents(List<DataNode> files) {
        for (DataNode file : files) {
            Set<String> before = Set.copyOf(byForm.keySet());
            file(file, before);
        }
    }

    /** A user's agents before the built-in ones. */
    static Agents with(List<DataNode> own) {
        List<DataNode> files = new ArrayList<>(own);
        files.add(LexiconFile.yaml("lexicon/en/agents.yaml"));
        return own.isEmpty() ? builtIn() : new Agents(files);
    }

    private void file(DataNode file, Set<String> before) {
        for (DataNode group : file.itemsOrSelf()) {
            group.allow("kind", "sectors", "person", "words");
            DataNode kindNode = group.field("kind");
            ActorKind kind = ActorKind.of(kindNode.text())
                    .orElseThrow(() -> kindNode.fault("no kind of actor: " + kindNode.text()));
            List<String> codes =
                    group.optional("sectors").map(DataNode::textsOrSelf).orElse(List.of());
            boolean person = group.field("person").text().equals("yes");
            for (DataNode word : group.field("words").itemsOrSelf()) {
                add(word, new AgentNoun("", kind, codes, person), before);
            }
        }
    }

    /** The lexicon that comes with Relata. */
    public static Agents builtIn() {
        return BuiltIn.AGENTS;
    }

    private void add(DataNode word, AgentNoun sort, Set<String> before) {
        String text = word.text();
        int split = text.indexOf('=');
        String singular = split < 0 ? text : text.substring(0, split);
        String plural = split < 0 ? plural(singular) : text.substring(split + 1);
        AgentNoun noun = new AgentNoun(singular, sort.kind(), sort.sectors(), sort.person());
        if (byForm.putIfAbsent(singular, noun) != null && !before.contains(singular)) {
            throw word.fault("'" + singular + "' stands twice; keep one of them");
        }
        byForm.putIfAbsent(plural, noun);
        size++;
    }

    /** How many nouns and phrases there are, plurals not counted. */
    public int size() {
        return size;
    }

    /** The noun with this singular or plural form; case does not matter. */
    public Optional<AgentNoun> of(String form) {
        return Optional.ofNullable(byForm.get(form.toLowerCase(Locale.ROOT)));
    }

    /** The noun or longest phrase that these words end on ("heavily armed" + "suicide bombers"). */
    public Optional<AgentNoun> endOf(List<String> words) {
        for (int from = Math.max(0, words.size() - LONGEST); from < words.size(); from++) {
            Optional<AgentNoun> noun = of(String.join(" ", words.subList(from, words.size())));
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    static String plural(String singular) {
        int length = singular.length();
        if (singular.endsWith("y") && length > 1 && "aeiou".indexOf(singular.charAt(length - 2)) < 0) {
            return singular.substring(0, length - 1) + "ies";
        }
        boolean hiss =
                singular.endsWith("s") || singular.endsWith("x") || singular.endsWith("ch") || singular.endsWith("sh");
        return singular + (hiss ? "es" : "s");
    }
}
