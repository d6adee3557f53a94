package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relata.code.Arguments;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Who is called by a noun of ties: the name behind a title, the other side of an apposition or of a copula. */
final class Bearers {

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
     */
    record Found(List<Word> heads, Word carrier, boolean title, boolean started) {}

    Optional<Found> of(RelationNoun noun, Word head, List<Word> wholes) {
        Word top = firstConjunct(head);
        Found found = titled(head);
        found = found != null ? found : apposed(noun, head, wholes);
        found = found != null ? found : appositionOf(noun, top, head);
        found = found != null ? found : subject(top, head);
        found = found != null ? found : asPart(noun, top);
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
        Found kept = new Found(heads, found.carrier, found.title, found.started);
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

    /** "commander Abu Omar". */
    private @Nullable Found titled(Word head) {
        Word name = sentence.head(head).orElse(null);
        boolean title = name != null && head.is("compound") && name.isProper() && name.index() > head.index();
        if (name == null || !title || parties.isCountry(name)) {
            return null;
        }
        return new Found(List.of(name), head, true, false);
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
        if (!top.is("appos")) {
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
        return sentence.preposition(word).equals("as") && (word.is("obl") || word.is("nmod") || word.is("advcl"));
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
        boolean complement = top.is("xcomp") || top.is("obj") || top.is("ccomp");
        List<Word> who = new ArrayList<>();
        boolean started = false;
        if (as && words.is("serving", verb.lemma())) {
            who.addAll(arguments.subject(verb));
        } else if (as && words.is("naming", verb.lemma())) {
            who.addAll(arguments.object(verb));
            started = words.is("making", verb.lemma());
        } else if (complement && words.is("becoming", verb.lemma())) {
            who.addAll(arguments.subject(verb));
            started = true;
        } else if (complement && words.is("making", verb.lemma())) {
            who.addAll(top.is("obj") ? nameBefore(head) : arguments.object(verb));
            started = true;
        }
        who.remove(top);
        return who.isEmpty() ? null : new Found(who, verb, false, started);
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
