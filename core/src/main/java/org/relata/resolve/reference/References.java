package org.relata.resolve.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.NatureOf;
import org.relata.code.NounPhrases;
import org.relata.code.attribution.Attribution;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.resolve.actor.DocumentNames;

/**
 * Follows persons, groups, places and things through one document.
 *
 * <p>The phrases of the document are gathered into chains by one rule after the other ({@link Step}), the surest first. Each
 * rule sees what those before it found, so that "he" is looked for only when it is known that "Khattab" is the minister who
 * was named in full.
 */
public final class References {

    private final List<Step> steps;
    private final Scene scene;
    private final Map<Integer, Referent> byHead = new HashMap<>();
    private final NatureOf natureOf;

    private References(RuleBook rules, ReferenceWords words, Scene scene) {
        this.steps = steps(words);
        this.scene = scene;
        this.natureOf = new NatureOf(rules.natures());
        for (Referent referent : scene.referents()) {
            if (!referent.together()) {
                byHead.putIfAbsent(referent.head().span().begin(), referent);
            }
        }
        gather();
    }

    private static List<Step> steps(ReferenceWords words) {
        return List.of(
                new Speakers(),
                new SameName(),
                new Appositions(),
                new Surnames(),
                new SameNoun(words, true, Integer.MAX_VALUE),
                new SameNoun(words, false, 15),
                new RepeatedActs(words),
                new Descriptions(words),
                new Pronouns(words));
    }

    /** Reads all phrases of the document and follows them. */
    public static References of(ParsedDocument document, List<Attribution> attributions, RuleBook rules) {
        return over(document, OwnPhrases.of(document), attributions, rules);
    }

    /** Follows these phrases only, wherever they come from. */
    public static References over(
            ParsedDocument document, List<Phrase> phrases, List<Attribution> attributions, RuleBook rules) {
        ReferenceWords words = ReferenceWords.builtIn();
        Quoted quoted = new Quoted(document.document().text(), attributions);
        ReferentReader reader = new ReferentReader(rules, words, new Spelling());
        List<Phrase> inOrder = phrases.stream()
                .sorted(Comparator.comparing(
                                (Phrase phrase) -> phrase.mention().head().span())
                        .thenComparing(phrase -> -phrase.mention().span().length()))
                .toList();
        List<Referent> referents = new ArrayList<>();
        for (Phrase phrase : inOrder) {
            Mention mention = phrase.mention();
            referents.add(reader.read(
                    referents.size(),
                    mention,
                    phrase.together(),
                    quoted.at(mention.head().span())));
        }
        return new References(
                rules, words, new Scene(referents, quoted.speakers(referents), DocumentNames.of(document)));
    }

    private void gather() {
        for (Step step : steps) {
            for (Referent referent : scene.referents()) {
                if (!scene.chains().isLinked(referent)) {
                    step.antecedent(referent, scene)
                            .ifPresent(to -> scene.chains().join(referent, to, step.name()));
                }
            }
        }
    }

    /**
     * What a pronoun or short form ("the service") stands for: the phrase that says most, followed from reference to reference.
     * Empty where the phrase says enough itself, or nothing fits.
     */
    public Optional<Mention> antecedent(Mention mention) {
        List<ReferenceStep> path = path(mention);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(path.get(path.size() - 1).to());
    }

    /** The way there, with the rule of each step; empty where the phrase stands for itself. */
    public List<ReferenceStep> path(Mention mention) {
        Referent at = byHead.get(mention.head().span().begin());
        if (at == null || !isShort(at)) {
            return List.of();
        }
        List<ReferenceStep> path = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        Referent last = null;
        while (at != null && seen.add(at.order())) {
            Chains.Link link = scene.chains().link(at).orElse(null);
            if (link == null || !(isShort(at) || isNamedBy(at, link))) {
                break;
            }
            path.add(new ReferenceStep(at.mention(), link.to().mention(), link.step()));
            last = link.to();
            at = link.to();
        }
        return last == null || (isShort(last) && last.form() == Form.PRONOUN) ? List.of() : cut(path);
    }

    /** "the mayor of Norvik" goes on to "Anna Holm". */
    private static boolean isNamedBy(Referent at, Chains.Link link) {
        return at.form() == Form.NOUN && link.to().form() == Form.NAME;
    }

    /**
     * The phrases that make up one that "and" joins: "they" may stand for "Norway and Sweden", which are two.
     *
     * @return the phrase itself where it is one
     */
    public List<Mention> members(Mention phrase) {
        Sentence sentence = phrase.sentence();
        boolean together = scene.of(sentence.index()).stream()
                .anyMatch(one -> one.together() && one.span().equals(phrase.span()));
        if (!together) {
            return List.of(phrase);
        }
        List<Mention> members = new ArrayList<>();
        members.add(NounPhrases.of(sentence, phrase.head()));
        for (Word other : sentence.children(phrase.head(), "conj")) {
            if (other.isNoun()) {
                members.add(NounPhrases.of(sentence, other));
            }
        }
        return members;
    }

    /** A way ends at the last phrase that can take part in an act. */
    private List<ReferenceStep> cut(List<ReferenceStep> path) {
        Mention to = path.get(path.size() - 1).to();
        return NatureOf.isParty(natureOf.of(to.sentence(), to.head())) ? path : List.of();
    }

    /** A pronoun, or a noun with an article and nothing more. */
    private static boolean isShort(Referent referent) {
        return referent.form() == Form.PRONOUN
                || (referent.form() == Form.NOUN
                        && referent.article() == Article.DEFINITE
                        && referent.modifiers().isEmpty());
    }

    /** All phrases, gathered; those that nothing refers to stand alone. */
    public List<List<Mention>> chains() {
        return scene.chains().all().stream()
                .map(chain -> chain.stream().map(Referent::mention).toList())
                .toList();
    }

    /** A phrase as it stands in a text. {@code together}: several joined by "and", taken as one. */
    public record Phrase(Mention mention, boolean together) {

        /** The phrase of this stretch of text; null where no word of the document stands there. */
        public static @Nullable Phrase of(ParsedDocument document, Span span) {
            for (Sentence sentence : document.sentences()) {
                if (sentence.span().overlaps(span)) {
                    Word head = SpanHeads.of(sentence, span);
                    if (head != null) {
                        boolean together = sentence.children(head, "conj").stream()
                                .anyMatch(other -> span.contains(other.span()) && other.isNoun());
                        return new Phrase(new Mention(sentence, head, span), together);
                    }
                }
            }
            return null;
        }
    }
}
