package org.relata.resolve.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relata.code.NatureOf;
import org.relata.code.NounPhrases;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Word;

/**
 * Follows references through one document.
 *
 * <p>The chain, first rule that answers: a pronoun takes the nearest phrase before it that agrees in number and kind,
 * subjects before others, its own sentence first (but no phrase of its own clause for an object); "the X" with nothing
 * else takes the nearest fuller phrase with the same head; "the group", "the country" and their like take the nearest
 * named phrase of that kind. At most {@value #REACH} sentences back.
 */
public final class References {

    private static final int REACH = 5;

    private final Map<Sentence, List<Referent>> referents = new HashMap<>();
    private final List<Sentence> sentences;
    private final NatureOf natureOf;
    private final Set<String> groupWords;
    private final Set<String> countryWords;

    private References(ParsedDocument document, NatureOf natureOf, RuleBook rules) {
        this.sentences = document.sentences();
        this.natureOf = natureOf;
        this.groupWords = rules.classes().words("group-words");
        this.countryWords = rules.classes().words("country-words");
        for (Sentence sentence : sentences) {
            referents.put(sentence, collect(sentence));
        }
    }

    /** Reads all phrases of the document once; the answers are found as they are asked for. */
    public static References of(ParsedDocument document, RuleBook rules) {
        return new References(document, new NatureOf(rules.natures()), rules);
    }

    private List<Referent> collect(Sentence sentence) {
        List<Referent> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.isNoun() && !word.is("compound") && !word.relation().equals("amod")) {
                Set<String> natures = natureOf.of(sentence, word);
                if (NatureOf.isParty(natures)) {
                    found.add(referent(sentence, word, natures));
                }
            }
        }
        return found;
    }

    private static Referent referent(Sentence sentence, Word word, Set<String> natures) {
        boolean plural = word.tag().equals("NNS")
                || word.tag().equals("NNPS")
                || !sentence.children(word, "conj").isEmpty();
        boolean subject = word.is("nsubj") || word.relation().equals("obl:agent");
        boolean main = subject
                && sentence.head(word)
                        .map(verb -> verb.relation().equals("root"))
                        .orElse(false);
        boolean named = sentence.nameAt(word).isPresent() || word.isProper();
        return new Referent(NounPhrases.of(sentence, word), natures, plural, subject, main, named);
    }

    /** What the phrase stands for; empty where it stands for itself, or nothing fits. */
    public Optional<Mention> antecedent(Mention mention) {
        Word head = mention.head();
        return switch (head.lemma().toLowerCase(Locale.ROOT)) {
            case "he", "him", "his", "she", "her", "hers", "himself", "herself" -> nearest(mention, Referent::isPerson);
            case "they", "them", "their", "theirs", "themselves" -> nearest(mention, Referent::isPeople);
            case "it", "its", "itself" -> nearest(mention, referent -> referent.isBody() && !referent.plural());
            default -> shortForm(mention);
        };
    }

    private Optional<Mention> shortForm(Mention mention) {
        Word head = mention.head();
        if (!head.tag().startsWith("NN") || (head.isProper() && !isDefinite(mention)) || !isBare(mention)) {
            return Optional.empty();
        }
        Optional<Mention> fuller = nearestNamed(mention, referent -> sameHead(referent, head));
        if (fuller.isPresent()) {
            return fuller;
        }
        if (groupWords.contains(head.lemma())) {
            return nearestNamed(
                    mention,
                    referent -> referent.natures().contains("GROUP")
                            || (referent.named() && referent.natures().equals(Set.of("NAME"))));
        }
        if (countryWords.contains(head.lemma())) {
            return nearestNamed(mention, referent -> referent.natures().contains("COUNTRY"));
        }
        return Optional.empty();
    }

    private static boolean sameHead(Referent referent, Word head) {
        Word other = referent.mention().head();
        return other.lemma().equals(head.lemma())
                && referent.mention().span().length() > head.span().length() + 4;
    }

    private boolean isDefinite(Mention mention) {
        return mention.sentence().children(mention.head(), "det").stream()
                .anyMatch(det -> det.lemma().equals("the")
                        || det.lemma().equals("this")
                        || det.lemma().equals("that"));
    }

    /** "the service" and nothing more: a phrase with modifiers of its own stands for itself. */
    private boolean isBare(Mention mention) {
        return isDefinite(mention)
                && mention.sentence().children(mention.head()).stream()
                        .noneMatch(child -> child.is("amod")
                                || child.is("compound")
                                || child.is("nmod")
                                || child.is("acl")
                                || child.is("nummod"));
    }

    private Optional<Mention> nearestNamed(Mention mention, Predicate<Referent> fits) {
        return nearest(mention, referent -> (referent.named() || hasName(referent)) && fits.test(referent));
    }

    private static boolean hasName(Referent referent) {
        Sentence sentence = referent.mention().sentence();
        return sentence.children(referent.mention().head()).stream()
                .anyMatch(child -> child.isProper() || sentence.nameAt(child).isPresent());
    }

    private Optional<Mention> nearest(Mention mention, Predicate<Referent> fits) {
        Optional<Mention> inside = inSentence(mention, fits);
        if (inside.isPresent()) {
            return inside;
        }
        int at = mention.sentence().index();
        for (int i = at - 1; i >= 0 && i >= at - REACH; i--) {
            Sentence before = sentences.get(i);
            if (!sameVoice(before.part(), mention.sentence().part())) {
                return Optional.empty();
            }
            Optional<Mention> found = best(referents.getOrDefault(before, List.of()), fits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The nearest subject before the word, else the nearest other phrase; none of the word's own clause. */
    private Optional<Mention> inSentence(Mention mention, Predicate<Referent> fits) {
        List<Referent> before = new ArrayList<>();
        Set<Integer> own = ownClause(mention);
        for (Referent referent : referents.getOrDefault(mention.sentence(), List.of())) {
            Word head = referent.mention().head();
            boolean covers = referent.mention().span().overlaps(mention.span());
            if (head.index() < mention.head().index() && !covers && !own.contains(head.index())) {
                before.add(referent);
            }
        }
        java.util.Collections.reverse(before);
        return best(before, fits);
    }

    /** A pronoun that is an argument of a verb does not stand for another argument of it. */
    private static Set<Integer> ownClause(Mention mention) {
        Sentence sentence = mention.sentence();
        Set<Integer> own = new HashSet<>();
        if (mention.head().relation().equals("nmod:poss")) {
            return own;
        }
        sentence.head(mention.head()).filter(Word::isVerb).ifPresent(verb -> {
            for (Word child : sentence.children(verb)) {
                own.add(child.index());
            }
        });
        return own;
    }

    private static Optional<Mention> best(List<Referent> nearestFirst, Predicate<Referent> fits) {
        Referent chosen = null;
        for (Referent referent : nearestFirst) {
            if (fits.test(referent) && (chosen == null || rank(referent) > rank(chosen))) {
                chosen = referent;
            }
        }
        return Optional.ofNullable(chosen).map(Referent::mention);
    }

    private static int rank(Referent referent) {
        return (referent.main() ? 4 : 0) + (referent.subject() ? 2 : 0) + (referent.named() ? 1 : 0);
    }

    private static boolean sameVoice(Part one, Part other) {
        if (one.kind() == PartKind.COMMENT || other.kind() == PartKind.COMMENT) {
            return one.span().equals(other.span());
        }
        return true;
    }
}
