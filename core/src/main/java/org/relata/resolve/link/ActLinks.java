package org.relata.resolve.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.code.NatureOf;
import org.relata.code.link.Tie;
import org.relata.code.link.TieFinder;
import org.relata.lexicon.RuleBook;
import org.relata.model.Claim;
import org.relata.model.Cue;
import org.relata.model.Link;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.resolve.reference.EventReferences;

/**
 * Ties the acts of a document to each other: told again, part of, purpose of, caused by, alternative to.
 *
 * <p>An act told again, or named as the whole of another, lends its actors where the later words name none; {@code via} then
 * tells the way. Immutable; threads share one.
 */
public final class ActLinks {

    private static final Set<String> WITHIN = Set.of("in", "during", "by");
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");

    private final TieFinder ties;
    private final EventReferences references;
    private final NatureOf natureOf;
    private final ActNouns nouns;

    private ActLinks(RuleBook rules) {
        this.ties = TieFinder.over(rules);
        this.references = EventReferences.builtIn();
        this.natureOf = new NatureOf(rules.natures());
        this.nouns = new ActNouns(rules);
    }

    /** With the built-in words; the rules tell what kind of thing a noun names. */
    public static ActLinks over(RuleBook rules) {
        return new ActLinks(rules);
    }

    /** The same claims, in the same order, with their links. The claims are in the order of the text. */
    public List<Claim> link(List<Claim> claims) {
        Document document = new Document(new ArrayList<>(claims));
        Map<Integer, Sentence> sentences = new LinkedHashMap<>();
        claims.forEach(claim -> sentences.put(claim.sentence().index(), claim.sentence()));
        sentences.values().forEach(document::link);
        return List.copyOf(document.claims);
    }

    /** The claims of one document, sentence by sentence. */
    private final class Document {

        private final List<Claim> claims;
        private final EarlierActs earlier;

        Document(List<Claim> claims) {
            this.claims = claims;
            this.earlier = new EarlierActs(references, natureOf, nouns, claims);
        }

        void link(Sentence sentence) {
            for (int i = 0; i < claims.size(); i++) {
                if (isEventOf(sentence, claims.get(i))) {
                    again(sentence, i);
                    partOf(sentence, i);
                }
            }
            ties.find(sentence).forEach(tie -> tie(sentence, tie));
            claims.replaceAll(claim -> isEventOf(sentence, claim) ? withoutActs(sentence, claim) : claim);
        }

        /** "the raid was an attempt to": where nobody is found behind an act, nobody stands in its place. */
        private Claim withoutActs(Sentence sentence, Claim claim) {
            List<Participant> actors = claim.actors().stream()
                    .filter(actor -> !isActOf(sentence, actor))
                    .toList();
            return actors.size() == claim.actors().size() ? claim : claim.withParties(actors, claim.recipients());
        }

        /** "the raid", "these raids": the act of an earlier claim. */
        private void again(Sentence sentence, int at) {
            Claim claim = claims.get(at);
            Word head = nouns.of(claim).orElse(null);
            if (head == null || !head.isNoun()) {
                return;
            }
            boolean wide = EarlierActs.isNewlyDescribed(sentence, head);
            Optional<Claim> before = earlier.of(sentence, head)
                    .filter(act -> SameAct.isPossible(act, claim))
                    .filter(act -> !wide || SameAct.sharesParty(act, claim));
            if (before.isPresent()) {
                Claim act = before.get();
                Cue cue = cue(sentence, List.of(head), true);
                Claim same = lent(claim, act, cue.text(), true);
                boolean otherCode = FORCE.contains(String.valueOf(claim.codes().type()))
                        && !act.codes().equals(claim.codes())
                        && isSameWord(act, head);
                String relation = SameAct.adds(act, claim) ? "refines" : "repeats";
                claims.set(
                        at, (otherCode ? same.withCodes(act.codes()) : same).with(new Link(relation, act.id(), cue)));
            }
        }

        private boolean isSameWord(Claim act, Word head) {
            return nouns.of(act)
                    .filter(other -> other.lemma().equals(head.lemma()))
                    .isPresent();
        }

        /** "three were killed in the raid". */
        private void partOf(Sentence sentence, int at) {
            Claim claim = claims.get(at);
            Word verb = head(claim);
            if (verb == null
                    || !verb.isVerb()
                    || !FORCE.contains(String.valueOf(claim.codes().type()))) {
                return;
            }
            if (claim.links().stream().anyMatch(link -> link.relation().equals("part-of"))) {
                return;
            }
            Word whole = whole(sentence, verb);
            Optional<Claim> act = whole == null ? Optional.empty() : act(sentence, whole);
            boolean fits = act.filter(one -> !one.id().equals(claim.id()) && isForce(one))
                    .filter(one -> SameAct.isAtOneTime(one, claim))
                    .isPresent();
            if (whole != null && fits) {
                Cue cue = cue(sentence, withCase(sentence, whole), true);
                Claim lent = lent(claim, act.get(), cue.text(), false);
                claims.set(at, lent.with(new Link("part-of", act.get().id(), cue)));
            }
        }

        private boolean isForce(Claim act) {
            return FORCE.contains(String.valueOf(act.codes().type()));
        }

        /** What the verb says that it happened in; a coordinated verb without one shares that of the first. */
        private @Nullable Word whole(Sentence sentence, Word verb) {
            Word own = own(sentence, verb);
            return own == null ? shared(sentence, verb) : own;
        }

        private @Nullable Word own(Sentence sentence, Word verb) {
            for (Word child : sentence.children(verb)) {
                boolean within = WITHIN.contains(sentence.preposition(child));
                if ((child.is("obl") || child.is("nmod")) && child.isNoun() && within) {
                    if (natureOf.of(sentence, child).contains("ACT")
                            || act(sentence, child).isPresent()) {
                        return child;
                    }
                }
            }
            return null;
        }

        /** "Five were killed and six wounded in the strikes": of verbs in a row one has it for all. */
        private @Nullable Word shared(Sentence sentence, Word verb) {
            for (Word next : sentence.children(verb, "conj")) {
                Word last = next.isVerb() ? whole(sentence, next) : null;
                if (last != null) {
                    return last;
                }
            }
            return verb.is("conj")
                    ? sentence.head(verb)
                            .filter(Word::isVerb)
                            .map(first -> own(sentence, first))
                            .orElse(null)
                    : null;
        }

        private List<Word> withCase(Sentence sentence, Word noun) {
            List<Word> all = new ArrayList<>(sentence.children(noun, "case"));
            all.add(noun);
            return all;
        }

        private void tie(Sentence sentence, Tie tie) {
            int from = claimAt(sentence, tie.from());
            Optional<Claim> to = act(sentence, tie.to()).or(() -> below(sentence, tie.to()));
            if (from < 0 && tie.relation().equals("causes")) {
                from = earlier.of(sentence, tie.from()).map(claims::indexOf).orElse(-1);
            }
            if (from < 0
                    || to.isEmpty()
                    || to.get().id().equals(claims.get(from).id())) {
                return;
            }
            Claim claim = claims.get(from);
            Cue cue = cue(sentence, tie.cue(), false);
            if (tie.relation().equals("purpose-of")) {
                Claim open = withoutPointer(claim, tie.to());
                claim = Openness.ofAim(lent(open, to.get(), wordsFor(sentence, tie.to()), false));
            } else if (tie.relation().equals("alternative-to")) {
                claim = Openness.ofAlternative(claim, to.get());
            }
            claims.set(from, claim.with(new Link(tie.relation(), to.get().id(), cue)));
        }

        /** "it was an attempt to": who does not act where "it" is an act. */
        private Claim withoutPointer(Claim claim, Word act) {
            List<Participant> actors = claim.actors().stream()
                    .filter(actor -> !EarlierActs.isPointer(act)
                            || !String.valueOf(actor.via()).startsWith(act.text() + " → "))
                    .toList();
            return actors.size() == claim.actors().size() ? claim : claim.withParties(actors, claim.recipients());
        }

        private String wordsFor(Sentence sentence, Word act) {
            return cue(sentence, List.of(act), true).text();
        }

        /** The claim that a word of the sentence makes, or that its act was told in before. */
        private Optional<Claim> act(Sentence sentence, Word word) {
            Optional<Claim> own = claims.stream()
                    .filter(claim -> isEventOf(sentence, claim))
                    .filter(claim -> claim.trigger().spans().contains(word.span()))
                    .findFirst();
            return own.or(() -> earlier.of(sentence, word));
        }

        private int claimAt(Sentence sentence, Word word) {
            for (int i = 0; i < claims.size(); i++) {
                Claim claim = claims.get(i);
                if (isEventOf(sentence, claim) && claim.trigger().spans().contains(word.span())) {
                    return i;
                }
            }
            return below(sentence, word).map(claims::indexOf).orElse(-1);
        }

        /** The nearest act that hangs on the word: "to force the release of" is about the release. */
        private Optional<Claim> below(Sentence sentence, Word word) {
            return claims.stream()
                    .filter(claim -> isEventOf(sentence, claim))
                    .filter(claim -> {
                        Word head = head(claim);
                        return head != null && sentence.under(head, word) && isClose(sentence, head, word);
                    })
                    .min(Comparator.comparingInt(claim -> depth(sentence, head(claim), word)));
        }

        private boolean isClose(Sentence sentence, Word below, Word top) {
            for (Word at = below; at.index() != top.index(); at = sentence.word(at.head())) {
                if (at.is("advcl") || at.is("acl") || at.is("parataxis") || (at.is("conj") && at.isVerb())) {
                    return false;
                }
            }
            return true;
        }

        private int depth(Sentence sentence, @Nullable Word below, Word top) {
            int depth = 0;
            for (Word at = below; at != null && at.index() != top.index(); at = sentence.word(at.head())) {
                depth++;
            }
            return depth;
        }

        /** The claim with the actors, or all parties, of an act that it points to, where it names none itself. */
        private Claim lent(Claim claim, Claim act, String through, boolean all) {
            boolean open = claim.actors().stream().allMatch(actor -> isActOf(claim.sentence(), actor));
            boolean actors = open && !SameAct.isOwnSide(act.actors(), claim.recipients());
            boolean recipients = all && claim.recipients().isEmpty();
            return claim.withParties(
                    actors ? through(act.actors(), through) : claim.actors(),
                    recipients ? through(act.recipients(), through) : claim.recipients());
        }

        /** "the attack was aimed at freeing": the attack stands where its actor would. */
        private boolean isActOf(Sentence sentence, Participant actor) {
            return sentence.words().stream()
                    .filter(word ->
                            word.text().equals(actor.head()) && actor.span().contains(word.span()))
                    .anyMatch(word -> actor.actor() == null
                            && (natureOf.of(sentence, word).contains("ACT")
                                    || EarlierActs.isPointer(word)
                                    || (word.isNoun()
                                            && earlier.of(sentence, word).isPresent())));
        }

        private List<Participant> through(List<Participant> parties, String words) {
            return parties.stream().map(party -> through(party, words)).toList();
        }

        private Participant through(Participant party, String words) {
            String path = party.via() == null ? party.text() : party.via();
            return party.through(path.startsWith(words + " → ") ? path : words + " → " + path);
        }

        private Cue cue(Sentence sentence, List<Word> cueWords, boolean withDeterminer) {
            Span span = null;
            for (Word word : cueWords) {
                span = span == null ? word.span() : span.cover(word.span());
                for (Word child : withDeterminer ? sentence.children(word, "det") : List.<Word>of()) {
                    span = span.cover(child.span());
                }
            }
            Span found = java.util.Objects.requireNonNull(span);
            return new Cue("link", found.of(claims.get(0).document().text()), found);
        }
    }

    private static boolean isEventOf(Sentence sentence, Claim claim) {
        return claim.sentence().index() == sentence.index()
                && claim.kind().equals("event")
                && claim.codes().type() != null;
    }

    private static @Nullable Word head(Claim claim) {
        return ActNouns.head(claim).orElse(null);
    }
}
