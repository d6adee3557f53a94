package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relata.code.Arguments;
import org.relata.code.Labels;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Who is called by a noun of ties: the name behind a title, the other side of an apposition or of a copula. */
final class Bearers {

    private static final Set<String> PARTITIVE = Set.of(
            "one",
            "two",
            "three",
            "some",
            "many",
            "several",
            "part",
            "team",
            "group",
            "number",
            "delegation",
            "couple");

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;

    Bearers(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
    }

    /**
     * Who bears the noun.
     *
     * @param heads head words, conjuncts opened
     * @param carrier the word on which negation and time hang
     * @param title whether the noun is a title before the name
     * @param started whether the verb tells how it began
     * @param ended the verb that tells that it ended, or null
     */
    record Found(
            List<Word> heads,
            Word carrier,
            boolean title,
            boolean started,
            @Nullable Word ended) {
        Found(List<Word> heads, Word carrier, boolean title, boolean started) {
            this(heads, carrier, title, started, null);
        }
    }

    Optional<Found> of(RelationNoun noun, Word head, List<Word> wholes) {
        Word top = oneOf(firstConjunct(head));
        Found found = titled(head);
        found = found != null ? found : apposed(noun, head, wholes);
        found = found != null ? found : appositionOf(noun, top, head);
        found = found != null ? found : subject(top, head);
        found = found != null ? found : predicate(head);
        found = found != null ? found : asPart(noun, top);
        found = found != null ? found : born(noun, top);
        found = found != null ? found : made(top, head);
        if (found == null) {
            return Optional.empty();
        }
        boolean title = found.title;
        List<Word> heads = found.heads.stream()
                .flatMap(word -> opened(word, head, title))
                .map(parties::toName)
                .filter(word ->
                        fits(noun, word) && !word.equals(head) && !word.tag().startsWith("W"))
                .distinct()
                .toList();
        Found kept = new Found(heads, found.carrier, found.title, found.started, found.ended);
        return heads.isEmpty() ? Optional.empty() : Optional.of(kept);
    }

    /** "Presidents X and Y" are both, "envoy X and minister Y" are not. */
    private Stream<Word> opened(Word word, Word head, boolean title) {
        boolean one = title && !head.tag().endsWith("S");
        return one ? Stream.of(word) : arguments.conjuncts(word).stream();
    }

    private boolean fits(RelationNoun noun, Word word) {
        return switch (noun.bearer()) {
            case "person" -> parties.isPerson(word);
            case "group" -> parties.isBody(word) || word.isPronoun();
            default -> parties.isAny(word);
        };
    }

    /** "a member and the deputy leader": the second hangs on the first. */
    private Word firstConjunct(Word head) {
        Word top = head;
        while (top.is("conj")) {
            Optional<Word> above = sentence.head(top);
            if (above.isEmpty() || above.get().isProper() || !above.get().isNoun()) {
                return top;
            }
            top = above.get();
        }
        return top;
    }

    /** "one of the founders": whoever is one of them is one. */
    Word oneOf(Word head) {
        Word above = sentence.head(head).orElse(null);
        boolean partitive =
                above != null && head.is("nmod") && sentence.preposition(head).equals("of");
        return above != null && partitive && PARTITIVE.contains(above.lemma()) ? above : head;
    }

    /** "the leader of the group is Abu Omar", "whose leader is Abu Omar". */
    private @Nullable Found predicate(Word head) {
        Word name = sentence.head(head).orElse(null);
        boolean inverted = name != null
                && head.is("nsubj")
                && name.isProper()
                && sentence.child(name, "cop").isPresent();
        return name != null && inverted ? new Found(List.of(name), name, false, false) : null;
    }

    /** "commander Abu Omar". */
    private @Nullable Found titled(Word head) {
        Word name = sentence.head(head).orElse(null);
        boolean title = name != null
                && head.is("compound")
                && name.isProper()
                && name.index() > head.index()
                && (parties.named(name, "PERSON") || !words.nouns().containsKey(name.lemma()))
                && !isInName(head, name);
        if (name == null || !title || parties.isCountry(name)) {
            return null;
        }
        return new Found(List.of(name), head, true, false);
    }

    /** "the Justice Department". */
    private boolean isInName(Word head, Word last) {
        return sentence.nameAt(head)
                .filter(name -> !name.type().equals("PERSON") && name.last() >= last.index())
                .isPresent();
    }

    /** "the group's leader, Abu Omar"; the parser may hang the name on the group. */
    private @Nullable Found apposed(RelationNoun noun, Word head, List<Word> wholes) {
        for (Word child : sentence.children(head, "appos")) {
            if (child.index() > head.index() && child.isProper()) {
                return new Found(List.of(child), head, !parties.afterComma(child, head), false);
            }
        }
        List<Word> behind = new ArrayList<>(wholes);
        behind.addAll(sentence.children(head, "nmod"));
        for (Word whole : behind) {
            for (Word child : sentence.children(whole, "appos")) {
                boolean person = noun.ofPersons() && parties.named(child, "PERSON") && parties.afterComma(child, whole);
                if (person && whole.index() > head.index()) {
                    return new Found(List.of(child), head, false, false);
                }
            }
        }
        return null;
    }

    /** "Abu Omar, leader of the group". */
    private @Nullable Found appositionOf(RelationNoun noun, Word top, Word head) {
        if (!top.is("appos") || Labels.isLabel(sentence, sentence.word(top.head()))) {
            return null;
        }
        Word named = sentence.head(top).orElse(null);
        if (named == null || !fits(noun, named)) {
            return null;
        }
        Found made = madeObject(named, head);
        return made != null ? made : new Found(List.of(named), head, false, false);
    }

    /** "appointed Abu Omar commander" is read as an apposition to the object. */
    private @Nullable Found madeObject(Word named, Word head) {
        Word verb = sentence.head(named).orElse(null);
        boolean made =
                verb != null && named.is("obj") && words.is("making", verb.lemma()) && !parties.afterComma(head, named);
        return verb != null && made ? new Found(List.of(named), verb, false, true) : null;
    }

    /** "Abu Omar is the leader", "who was the leader". */
    private @Nullable Found subject(Word top, Word head) {
        if (sentence.child(top, "cop").isEmpty()) {
            return null;
        }
        List<Word> subjects = arguments.subject(top);
        return subjects.isEmpty() ? null : new Found(subjects, head.equals(top) ? head : top, false, false);
    }

    private boolean isAs(Word word) {
        boolean hangs = word.is("obl") || word.is("nmod") || word.is("advcl");
        return hangs && (sentence.preposition(word).equals("as") || isRaisedTo(word));
    }

    /** "promoted to commander". */
    private boolean isRaisedTo(Word word) {
        return sentence.preposition(word).equals("to")
                && sentence.head(word)
                        .filter(verb -> verb.isVerb() && words.is("raising", verb.lemma()))
                        .isPresent();
    }

    /** "was formed from a merger of". */
    private @Nullable Found born(RelationNoun noun, Word top) {
        Word verb = sentence.head(top).orElse(null);
        boolean from = top.is("obl") && List.of("from", "by", "through").contains(sentence.preposition(top));
        if (noun.ofPersons() || verb == null || !from || !verb.isVerb() || !words.is("born", verb.lemma())) {
            return null;
        }
        List<Word> subjects = arguments.passive(verb) ? arguments.object(verb) : arguments.subject(verb);
        return subjects.isEmpty() ? null : new Found(subjects, verb, false, true);
    }

    /** "X, as part of the coalition, is committed to": whoever acts as a part or member is one. */
    private @Nullable Found asPart(RelationNoun noun, Word top) {
        boolean part = noun.relation().equals("part-of") || noun.relation().equals("member-of");
        Word verb = sentence.head(top).orElse(null);
        if (!part || !isAs(top) || verb == null || !verb.isVerb() || words.is("naming", verb.lemma())) {
            return null;
        }
        List<Word> subjects = arguments.passive(verb) ? arguments.object(verb) : arguments.subject(verb);
        return subjects.isEmpty() ? null : new Found(subjects, verb, false, false);
    }

    /** "became leader", "was named leader", "serves as leader", "described as the leader". */
    private @Nullable Found made(Word top, Word head) {
        boolean as = isAs(top);
        Word verb = sentence.head(top).orElse(null);
        if (verb != null && as && verb.isNoun()) {
            // "described by officials as": the parser hangs it on the officials.
            verb = sentence.head(verb).orElse(null);
        }
        if (verb == null || !verb.isVerb()) {
            return null;
        }
        return as ? roleOf(top, verb) : complementOf(top, head, verb);
    }

    /** "served as leader", "was identified as leader", "resigned as leader", with those who are named beside. */
    private @Nullable Found roleOf(Word top, Word verb) {
        boolean leaving = words.is("leaving", verb.lemma());
        boolean about = words.is("naming", verb.lemma())
                || (leaving && !arguments.object(verb).isEmpty());
        if (!about && !leaving && !words.is("serving", verb.lemma())) {
            return null;
        }
        List<Word> who = new ArrayList<>(about ? arguments.object(verb) : arguments.subject(verb));
        beside(verb).forEach(child -> who.addAll(listed(child)));
        who.remove(top);
        Word ended = leaving ? verb : null;
        boolean started = words.is("starting", verb.lemma()) || (about && words.is("making", verb.lemma()));
        return who.isEmpty() ? null : new Found(who, verb, false, started, ended);
    }

    /** "along with X", whatever the parser hangs "along" on. */
    private Stream<Word> beside(Word verb) {
        return sentence.words().stream()
                .filter(word -> word.is("obl") && sentence.under(word, verb))
                .filter(word -> sentence.preposition(word).startsWith("along")
                        || (sentence.preposition(word).equals("with")
                                && sentence.head(word)
                                        .filter(above -> above.lemma().equals("along"))
                                        .isPresent()));
    }

    /** "the Front in Sonora, the Brigade, and the Army": the parser hangs the rest of a list on the place. */
    private List<Word> listed(Word first) {
        List<Word> all = new ArrayList<>(arguments.conjuncts(first));
        for (Word place : sentence.children(first, "nmod")) {
            for (Word next : sentence.children(place, "appos")) {
                boolean list =
                        next.isProper() && !sentence.children(next, "conj").isEmpty();
                all.addAll(list ? arguments.conjuncts(next) : List.of());
            }
        }
        return all;
    }

    /** "became leader", "was named leader". */
    private @Nullable Found complementOf(Word top, Word head, Word verb) {
        boolean complement = top.is("xcomp") || top.is("obj") || top.is("ccomp");
        List<Word> who = new ArrayList<>();
        if (complement && words.is("becoming", verb.lemma())) {
            who.addAll(arguments.subject(verb));
        } else if (complement && words.is("making", verb.lemma())) {
            who.addAll(top.is("obj") ? nameBefore(head) : arguments.object(verb));
        }
        who.remove(top);
        return who.isEmpty() ? null : new Found(who, verb, false, true);
    }

    /** "elected Karim Saleh president": the name is read as a part of the noun. */
    private List<Word> nameBefore(Word head) {
        return sentence.children(head, "compound").stream()
                .filter(word -> parties.named(word, "PERSON"))
                .reduce((one, other) -> other)
                .map(List::of)
                .orElseGet(() -> sentence.head(head)
                        .filter(arguments::passive)
                        .map(arguments::object)
                        .orElse(List.of()));
    }
}
