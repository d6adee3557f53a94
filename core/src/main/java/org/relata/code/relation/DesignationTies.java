package org.relata.code.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.code.Arguments;
import org.relata.model.Mention;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Who is marked out as a terrorist and by whom: "considered terrorists by X", "a designated terrorist", "on X's list". */
final class DesignationTies {

    private final RelationWords words;
    private final PartyWords parties;
    private final Sentence sentence;
    private final Arguments arguments;

    DesignationTies(RelationWords words, PartyWords parties, Arguments arguments) {
        this.words = words;
        this.parties = parties;
        this.sentence = parties.sentence();
        this.arguments = arguments;
    }

    /** What the word states, if it is what somebody is marked out as, or a list. */
    Optional<RelationCandidate> at(Word word) {
        if (words.designates("as", word.lemma()) && word.isNoun() && isMark(word)) {
            return markedOut(word);
        }
        if (word.lemma().equals("sanction")
                && word.isNoun()
                && sentence.preposition(word).equals("under")) {
            return listed(word);
        }
        return words.designates("lists", word.lemma()) && word.isNoun() ? listed(word) : Optional.empty();
    }

    private boolean isMark(Word word) {
        return word.lemma().equals("terrorist")
                || sentence.children(word).stream().anyMatch(child -> words.designates("marks", child.lemma()));
    }

    private Optional<RelationCandidate> markedOut(Word mark) {
        Word verb = verb(mark);
        if (verb == null) {
            return Optional.empty();
        }
        List<Word> who = marked(mark, verb);
        List<Word> by = authorities(mark, verb);
        if (who.isEmpty() && !by.isEmpty()) {
            return Optional.empty();
        }
        return who.isEmpty() ? Optional.empty() : Optional.of(candidate(verb, List.of(verb, mark), who, by, List.of()));
    }

    /** The verb of marking out: before the noun, above it, or a participle on it. */
    private @Nullable Word verb(Word mark) {
        for (Word child : sentence.children(mark, "amod")) {
            if (isParticiple(child)) {
                return child;
            }
        }
        Word above = sentence.head(mark).orElse(null);
        if (above != null && mark.is("appos")) {
            above = sentence.head(above)
                    .filter(Word::isVerb)
                    .filter(verb -> !parties.afterComma(mark, verb))
                    .orElse(null);
        }
        boolean fits = above != null && above.isVerb() && words.designates("verbs", above.lemma());
        boolean complement = mark.is("xcomp")
                || mark.is("ccomp")
                || mark.is("obj")
                || mark.is("appos")
                || sentence.preposition(mark).equals("as");
        return fits && complement ? above : null;
    }

    /** "designated", also where the parser takes it for an adjective. */
    private boolean isParticiple(Word word) {
        if (word.isVerb()) {
            return words.designates("verbs", word.lemma());
        }
        String lemma = word.lemma();
        return lemma.endsWith("ed")
                && (words.designates("verbs", lemma.substring(0, lemma.length() - 2))
                        || words.designates("verbs", lemma.substring(0, lemma.length() - 1)));
    }

    private List<Word> marked(Word mark, Word verb) {
        List<Word> who = new ArrayList<>();
        if (verb.is("amod")) {
            who.addAll(sentence.child(mark, "cop").isPresent() ? arguments.subject(mark) : List.of());
            if (who.isEmpty() && mark.is("appos")) {
                sentence.head(mark).ifPresent(who::add);
            }
            if (who.isEmpty() && mark.is("xcomp")) {
                // "remain considered terrorists"
                sentence.head(mark).map(arguments::subject).ifPresent(who::addAll);
            }
            sentence.children(mark, "appos").stream().filter(Word::isProper).forEach(who::add);
            if (who.isEmpty() && mark.is("xcomp")) {
                // "remain considered terrorists"
                sentence.head(mark).map(arguments::subject).ifPresent(who::addAll);
            }
            if (who.isEmpty() && mark.is("compound")) {
                sentence.head(mark).filter(Word::isProper).ifPresent(who::add);
            }
        } else {
            sentence.children(mark, "nsubj").forEach(who::add);
            boolean passive = isHiddenPassive(mark, verb);
            who.addAll(who.isEmpty() ? (passive ? arguments.subject(verb) : arguments.object(verb)) : List.of());
        }
        who.remove(mark);
        if (who.isEmpty()) {
            // "designated Saleh a terrorist", "which Sonora considers a terrorist group"
            who.addAll(sentence.children(verb, "iobj"));
            boolean relative = verb.relation().equals("acl:relcl")
                    && sentence.children(mark).stream()
                            .anyMatch(child -> child.tag().equals("WDT"));
            sentence.head(verb).filter(noun -> relative).ifPresent(who::add);
        }
        return open(who);
    }

    /** "X, designated a terrorist group by Y, said": the parser takes the participle for the verb of the sentence. */
    private boolean isHiddenPassive(Word mark, Word verb) {
        return mark.is("obj")
                && verb.index() > 0
                && sentence.word(verb.index() - 1).tag().equals(",")
                && !arguments.oblique(mark, "by").isEmpty();
    }

    private List<Word> authorities(Word mark, Word verb) {
        List<Word> by = new ArrayList<>(sentence.children(verb, "obl:agent"));
        by.addAll(arguments.oblique(verb, "by"));
        by.addAll(arguments.oblique(mark, "by"));
        if (by.isEmpty() && !verb.is("amod") && !arguments.passive(verb) && !isHiddenPassive(mark, verb)) {
            by.addAll(arguments.subject(verb));
        }
        sentence.children(verb, "obl:npmod").forEach(by::add);
        return open(by);
    }

    /** "on the UN sanctions list": the bearer is the subject of the verb that the list hangs on. */
    private Optional<RelationCandidate> listed(Word list) {
        boolean kind = words.designates("kinds", list.lemma())
                || list.lemma().startsWith("black")
                || sentence.children(list).stream().anyMatch(child -> words.designates("kinds", child.lemma()))
                || sentence.children(list, "nmod").stream()
                        .anyMatch(child -> words.designates("as", child.lemma()) && isMark(child));
        String preposition = sentence.preposition(list);
        boolean on = List.of("on", "onto", "to", "under").contains(preposition);
        Word verb = sentence.head(list).orElse(null);
        if (!kind || !on || verb == null) {
            return Optional.empty();
        }
        List<Word> who = open(bearers(verb));
        List<Word> by = new ArrayList<>();
        for (Word child : sentence.children(list)) {
            boolean of = child.is("nmod") && sentence.preposition(child).equals("of");
            boolean authority =
                    child.is("nmod:poss") || of || (child.is("compound") && child.isProper()) || child.is("amod");
            if (authority && parties.isBody(child) && !words.designates("kinds", child.lemma())) {
                by.add(child);
            }
        }
        if (who.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(candidate(
                list, List.of(list), who, by, List.of(new RelationCandidate.Other(parties.mention(list), "list"))));
    }

    private List<Word> bearers(Word verb) {
        if (!verb.isVerb()) {
            return parties.isAny(verb) ? List.of(verb) : List.of();
        }
        boolean put = arguments.passive(verb) || sentence.child(verb, "obj").isPresent();
        return put ? arguments.object(verb) : arguments.subject(verb);
    }

    private List<Word> open(List<Word> heads) {
        return heads.stream()
                .flatMap(word -> parties.examples(word).stream())
                .flatMap(word -> arguments.conjuncts(word).stream())
                .map(parties::toName)
                .filter(parties::isAny)
                .distinct()
                .toList();
    }

    private RelationCandidate candidate(
            Word head, List<Word> pieces, List<Word> who, List<Word> by, List<RelationCandidate.Other> others) {
        List<Mention> actors = who.stream().map(parties::person).toList();
        List<Mention> recipients = by.stream().map(parties::mention).toList();
        Word carrier = head.is("amod") ? sentence.head(head).orElse(head) : head;
        boolean list = !head.isVerb();
        return new RelationCandidate(
                sentence,
                "designated-by",
                list ? "relation/list.n" : "relation/" + head.lemma() + ".designation",
                head,
                list ? sentence.head(head).orElse(head) : carrier,
                pieces,
                actors,
                recipients,
                others,
                null,
                head.lemma().equals("designate") || head.lemma().equals("blacklist"),
                null);
    }
}
