package org.relata.code.attribution;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Attributions by verbs: "said that", "accused X of", "is said to have", "denied the charge". */
final class VerbCues {

    private static final Set<String> PLAIN_OBJECTS = Set.of("confirm", "deny", "doubt", "report");

    private static final Set<String> ALLEGIANCE = Set.of("allegiance", "loyalty", "fealty", "bayah", "bayat");

    private static final String ACCUSE = "accuse";

    private static final Set<String> OWN = Set.of("i", "we", "you", "me", "us");

    private final CueLexicon lexicon;
    private final ClauseContent clauses;

    VerbCues(CueLexicon lexicon, Quotations quotations) {
        this.lexicon = lexicon;
        this.clauses = new ClauseContent(quotations);
    }

    void find(Sentence sentence, List<Attribution> into) {
        for (Word word : sentence.words()) {
            if (word.tag().startsWith("VB") && !isFunction(word)) {
                attribution(sentence, word).ifPresent(into::add);
            }
        }
    }

    private static boolean isFunction(Word word) {
        return word.is("aux")
                || word.is("cop")
                || word.is("case")
                || word.is("mark")
                || word.is("amod")
                || word.is("compound");
    }

    private Optional<Attribution> attribution(Sentence sentence, Word verb) {
        Set<Word> cueWords = new LinkedHashSet<>(List.of(verb));
        List<CueEntry> entries = entries(sentence, verb, cueWords);
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Optional<Word> source = Sources.of(sentence, verb);
        boolean passive = Sources.isPassive(sentence, verb);
        for (CueEntry entry : entries) {
            Optional<Content> content =
                    passive ? passive(sentence, verb, entry, source) : active(sentence, verb, entry);
            if (entry.takes(Frame.SEEM)) {
                if (content.isPresent()) {
                    return Optional.of(Making.attribution(
                            sentence, Optional.empty(), List.copyOf(cueWords), entry, content.get()));
                }
                continue;
            }
            boolean held =
                    passive || source.filter(word -> !isOwnMind(entry, word)).isPresent();
            if (held && content.isPresent() && !content.get().isEmpty()) {
                return Optional.of(Making.attribution(sentence, source, List.copyOf(cueWords), entry, content.get()));
            }
        }
        return Optional.empty();
    }

    /** "I think", "you know": whoever speaks is the holder already; the words are a hedge. */
    private static boolean isOwnMind(CueEntry entry, Word source) {
        boolean mind = entry.act().equals("believe") || entry.act().equals("know");
        return mind && OWN.contains(source.text().toLowerCase(Locale.ROOT));
    }

    /** The entries of a phrase that begins with the verb, before those of the verb alone. */
    private List<CueEntry> entries(Sentence sentence, Word verb, Set<Word> cueWords) {
        List<CueEntry> entries = new ArrayList<>();
        List<Word> beside = new ArrayList<>(sentence.children(verb));
        // "holds the government responsible": the parser may hang the adjective on the object.
        sentence.child(verb, "obj").ifPresent(object -> beside.addAll(sentence.children(object, "amod")));
        for (Word child : beside) {
            List<CueEntry> found = lexicon.phrase(verb.lemma() + " " + child.lemma());
            if (!found.isEmpty()) {
                // "Put the toll at 23": the noun is what is held, not how.
                if (found.stream().noneMatch(entry -> entry.takes(Frame.FIGURE))) {
                    cueWords.add(child);
                }
                entries.addAll(found);
            }
        }
        boolean particle = sentence.child(verb, "compound:prt").isPresent() && cueWords.size() == 1;
        if (!particle) {
            entries.addAll(lexicon.verb(verb.lemma()));
        }
        return entries;
    }

    /** "attributed the attack to the front", "the attack was blamed on the front": the attack. */
    private static Optional<Content> deed(Sentence sentence, Word verb) {
        Optional<Word> object = NounContent.object(sentence, verb);
        boolean named = object.isPresent()
                && (NounContent.behind(sentence, verb, "on", false).isPresent()
                        || NounContent.behind(sentence, verb, "to", false).isPresent()
                        || sentence.subtree(object.get(), word -> word.is("acl")).stream()
                                .anyMatch(word -> sentence.preposition(word).equals("on")));
        return named ? NounContent.object(sentence, verb, Form.OBJECT) : Optional.empty();
    }

    private Optional<Content> active(Sentence sentence, Word verb, CueEntry entry) {
        if (entry.takes(Frame.SEEM)) {
            return ClauseContent.seeming(sentence, verb);
        }
        if (entry.takes(Frame.NAME)) {
            return ClauseContent.naming(sentence, verb);
        }
        if (entry.takes(Frame.FIGURE)) {
            return NounContent.object(sentence, verb, Form.OBJECT);
        }
        Optional<Content> content = Optional.empty();
        if (entry.takes(Frame.THAT) || entry.takes(Frame.HEARER)) {
            content = clauses.that(sentence, verb, hasOwnContent(sentence, verb, entry));
        }
        if (content.isEmpty() && (entry.takes(Frame.TO) || entry.takes(Frame.HEARER))) {
            content = ClauseContent.infinitive(sentence, verb);
        }
        if (content.isEmpty() && entry.takes(Frame.ING)) {
            content = ClauseContent.participle(sentence, verb);
        }
        return content.or(() -> noun(sentence, verb, entry));
    }

    /** Whether an object or infinitive is there for the cue to hold; a quotation beside it is then seldom what it holds. */
    private static boolean hasOwnContent(Sentence sentence, Word verb, CueEntry entry) {
        boolean object = (entry.takes(Frame.OBJECT) || entry.takes(Frame.TOPIC))
                && sentence.child(verb, "obj").isPresent();
        return object
                || (entry.takes(Frame.TO)
                        && ClauseContent.infinitive(sentence, verb).isPresent());
    }

    private static Optional<Content> noun(Sentence sentence, Word verb, CueEntry entry) {
        if (entry.takes(Frame.AS)) {
            Optional<Content> as = NounContent.behind(sentence, verb, "as", true);
            if (as.isPresent()) {
                return as;
            }
        }
        Optional<Content> deed = entry.takes(Frame.DEED) ? deed(sentence, verb) : Optional.empty();
        if (deed.isPresent()) {
            return deed;
        }
        boolean topic = entry.takes(Frame.TOPIC);
        for (Frame frame : entry.frames()) {
            Optional<Content> found =
                    frame.preposition().flatMap(word -> NounContent.behind(sentence, verb, word, topic));
            if (found.isPresent()) {
                return found;
            }
        }
        boolean spokenOf = topic || isJudged(sentence, verb, entry);
        if (isGivenBySaying(sentence, verb)) {
            return Optional.empty();
        }
        if (entry.takes(Frame.OBJECT) || topic) {
            return NounContent.object(sentence, verb, spokenOf ? Form.TOPIC : Form.OBJECT);
        }
        return Optional.empty();
    }

    /** "pledged allegiance": by these words it is given, not promised. */
    private static boolean isGivenBySaying(Sentence sentence, Word verb) {
        return sentence.child(verb, "obj")
                .filter(object -> ALLEGIANCE.contains(object.lemma()))
                .isPresent();
    }

    /** "rejected the murder": no denial of it. */
    private static boolean isJudged(Sentence sentence, Word verb, CueEntry entry) {
        return entry.judges()
                && NounContent.object(sentence, verb)
                        .filter(object -> CueLexicon.builtIn().isDeed(object.lemma()))
                        .isPresent();
    }

    private Optional<Content> passive(Sentence sentence, Word verb, CueEntry entry, Optional<Word> agent) {
        Optional<Content> clause = Optional.empty();
        if (entry.takes(Frame.THAT) || entry.takes(Frame.HEARER) || entry.takes(Frame.TO)) {
            clause = ClauseContent.infinitive(sentence, verb)
                    .map(content -> entry.takes(Frame.HEARER) ? content : Making.withSubject(sentence, verb, content));
        }
        if (clause.isEmpty() && entry.takes(Frame.THAT)) {
            clause = ClauseContent.participleOf(sentence, verb)
                    .map(content -> Making.withSubject(sentence, verb, content));
        }
        if (clause.isEmpty() && (entry.takes(Frame.THAT) || entry.takes(Frame.HEARER))) {
            clause = clauses.that(sentence, verb, false);
        }
        if (clause.isPresent()) {
            return clause;
        }
        if (entry.takes(Frame.AS)) {
            return NounContent.behind(sentence, verb, "as", true);
        }
        if (entry.takes(Frame.ABOUT) && entry.takes(Frame.HEARER)) {
            return NounContent.behind(sentence, verb, "about", false);
        }
        if (entry.takes(Frame.OF)) {
            return NounContent.behind(sentence, verb, "of", false);
        }
        Optional<Content> attributed = entry.takes(Frame.DEED) ? deed(sentence, verb) : Optional.empty();
        if (attributed.isPresent()) {
            return attributed;
        }
        if (entry.act().equals(ACCUSE) && entry.takes(Frame.FOR)) {
            Optional<Content> deed = NounContent.behind(sentence, verb, "for", false);
            if (deed.isPresent()) {
                return deed;
            }
        }
        boolean wanted = agent.isPresent() || PLAIN_OBJECTS.contains(entry.act());
        boolean noun = entry.takes(Frame.OBJECT) || entry.takes(Frame.TOPIC);
        Form form = entry.takes(Frame.TOPIC) || isJudged(sentence, verb, entry) ? Form.TOPIC : Form.OBJECT;
        return wanted && noun ? NounContent.object(sentence, verb, form) : Optional.empty();
    }
}
