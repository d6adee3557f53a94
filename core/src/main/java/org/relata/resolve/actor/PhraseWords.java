package org.relata.resolve.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relata.data.DataNode;
import org.relata.lexicon.LexiconFile;

/**
 * The words that turn a country or group into one of its organs, posts, governments or members:
 * {@code registry/organs.yaml} and {@code registry/posts.yaml}.
 */
final class PhraseWords {

    private static final class BuiltIn {
        private static final PhraseWords WORDS =
                new PhraseWords(LexiconFile.yaml("registry/organs.yaml"), LexiconFile.yaml("registry/posts.yaml"));
    }

    private static final Set<String> PREPOSITIONS =
            Set.of("of", "for", "in", "on", "at", "by", "from", "to", "with", "and");

    private final Map<String, Organ> organs = new HashMap<>();
    private final Map<String, Organ> heads = new HashMap<>();
    private final Map<String, Post> posts = new HashMap<>();
    private final Set<String> government;
    private final Set<String> beforeGovernment;
    private final Set<String> institutions;
    private final Set<String> against;
    private final Set<String> holding;
    private final Set<String> tied;
    private final Set<String> speakers;
    private final Set<String> members;
    private final Set<String> titles;
    private final Set<String> ofPeople;
    private final Set<String> grounds;

    PhraseWords(DataNode organFile, DataNode postFile) {
        for (DataNode row : organFile.itemsOrSelf()) {
            row.allow("id", "name", "sectors", "head", "words");
            Organ organ =
                    new Organ(text(row, "id"), text(row, "name"), texts(row, "sectors"), row.optionalText("head"));
            heads.put(organ.id(), organ);
            for (String word : texts(row, "words")) {
                organs.putIfAbsent(word, organ);
            }
        }
        postFile.allow(
                "posts",
                "institutions",
                "against",
                "government",
                "holding",
                "tied",
                "speakers",
                "members",
                "titles",
                "of-people",
                "grounds");
        for (DataNode row : postFile.field("posts").itemsOrSelf()) {
            row.allow("post", "sectors", "words");
            Post post = new Post(text(row, "post"), texts(row, "sectors"));
            for (DataNode word : row.field("words").itemsOrSelf()) {
                if (posts.putIfAbsent(word.text(), post) != null) {
                    throw word.fault("'" + word.text() + "' already names another post");
                }
            }
        }
        DataNode governments = postFile.field("government");
        government = set(governments, "words");
        beforeGovernment = set(governments, "before");
        institutions = set(postFile, "institutions");
        against = set(postFile, "against");
        holding = set(postFile, "holding");
        tied = set(postFile, "tied");
        speakers = set(postFile, "speakers");
        members = set(postFile, "members");
        titles = set(postFile, "titles");
        ofPeople = set(postFile, "of-people");
        grounds = set(postFile, "grounds");
    }

    static PhraseWords builtIn() {
        return BuiltIn.WORDS;
    }

    private static String text(DataNode node, String key) {
        return node.field(key).text();
    }

    private static List<String> texts(DataNode node, String key) {
        return node.field(key).itemsOrSelf().stream().map(DataNode::text).toList();
    }

    private static Set<String> set(DataNode node, String key) {
        return new HashSet<>(texts(node, key));
    }

    /** "Air force helicopters": what the last word names is part of the organ. */
    private boolean isPart(List<String> words) {
        String last = lower(words.get(words.size() - 1));
        return members.contains(last) || organs.containsKey(last);
    }

    /** The organ that these words end on, the longest phrase first: "elite" + "special forces". */
    Optional<Organ> organ(List<String> words) {
        Organ whole = organs.get(joined(words, 0, institution(words)));
        if (whole != null && isPart(words)) {
            return Optional.of(whole);
        }
        for (int from = 0; from < words.size(); from++) {
            Organ organ = organs.get(joined(words, from, words.size()));
            if (organ != null) {
                return words.subList(0, from).stream().anyMatch(word -> against.contains(lower(word)))
                        ? Optional.empty()
                        : Optional.of(organ);
            }
        }
        return Optional.empty();
    }

    /** Whether a noun names what a people does or has, not its state: "protest" of "Turkish protests". */
    boolean isOfPeople(String lemma) {
        return ofPeople.contains(lemma);
    }

    /** "Army troops", "armed forces personnel": an organ that every state has one of, and whoever belongs to it. */
    boolean beginsWithInstitution(List<String> words) {
        return institution(words) > 0;
    }

    /** Whether the words name such an organ and no more: "army". */
    boolean isInstitution(List<String> words) {
        return institutions.contains(joined(words, 0, words.size()));
    }

    /** How many of the first words are such an organ, with more behind them that is no "of"; 0 where none. */
    private int institution(List<String> words) {
        for (int to = Math.min(2, words.size() - 1); to > 0; to--) {
            if (institutions.contains(joined(words, 0, to))) {
                return words.stream().anyMatch(word -> PREPOSITIONS.contains(lower(word))) ? 0 : to;
            }
        }
        return 0;
    }

    /** The state's post whose holder heads its organ of this id: Army Chief for {@code military}. */
    Optional<String> head(String organ) {
        return Optional.ofNullable(heads.get(organ)).map(Organ::head);
    }

    /** Whether these words, all of them, are what news calls an organ that every state has. */
    boolean isOrgan(List<String> words) {
        return organs.containsKey(joined(words, 0, words.size()));
    }

    /** The post that these words are, all of them. */
    Optional<Post> post(List<String> words) {
        return Optional.ofNullable(posts.get(joined(words, 0, words.size())));
    }

    /** How many of the first words are a post, the longest first; 0 where none. */
    int postLength(List<String> words) {
        for (int to = Math.min(words.size(), 6); to > 0; to--) {
            if (posts.containsKey(joined(words, 0, to))) {
                return to;
            }
        }
        return 0;
    }

    /** Whether these words are "government" or the like, with words before it that change nothing. */
    boolean isGovernment(List<String> words) {
        if (words.isEmpty() || !government.contains(lower(words.get(words.size() - 1)))) {
            return false;
        }
        for (int i = 0; i < words.size() - 1; i++) {
            if (!beforeGovernment.contains(lower(words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** "led", "dominated": after a hyphen, what follows belongs to what stands before it. */
    boolean isHolding(String word) {
        return holding.contains(lower(word));
    }

    /** "backed", "allied": after a hyphen, what follows is somebody else. */
    boolean isTied(String word) {
        return tied.contains(lower(word));
    }

    /** Whoever speaks for the actor before it. */
    boolean isSpeaker(String word) {
        return speakers.contains(lower(word));
    }

    /** What armed people hold or bring up: "positions", "reinforcements". */
    boolean isGround(String word) {
        return grounds.contains(lower(word));
    }

    /** Whoever is part of the group before it. */
    boolean isMember(List<String> words) {
        return !words.isEmpty()
                && (members.contains(lower(words.get(words.size() - 1)))
                        || members.contains(joined(words, 0, words.size())));
    }

    /** Whether it stands before names without being part of them. */
    boolean isTitle(String word) {
        return titles.contains(lower(word.replace(".", "")));
    }

    private static String joined(List<String> words, int from, int to) {
        return lower(String.join(" ", words.subList(from, to)));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
