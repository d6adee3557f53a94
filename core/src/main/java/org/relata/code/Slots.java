package org.relata.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.lexicon.RoleSlots;
import org.relata.lexicon.WordClasses;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Fills the slots that a rule names, for one trigger. */
final class Slots {

    /** Phrases that the parser may hang on the object: "discussed the border with elders". */
    private static final Set<String> WHEN = Set.of("when", "after", "as");

    private static final Set<String> PARTY_PREPOSITIONS = Set.of("to", "from", "with", "against", "between", "for");

    private static final Set<String> AROUND = Set.of("after", "following", "during", "amid", "amidst", "despite");

    private static final Set<String> LAND = Set.of("PLACE", "FACILITY", "COUNTRY");

    private final Sentence sentence;
    private final Arguments arguments;
    private final NatureOf natureOf;
    private final Predicate predicate;
    private final Set<String> land;
    private final Set<String> fights;
    private final Set<String> taking;
    private final Optional<Responsibility.Answer> responsible;

    Slots(Arguments arguments, NatureOf natureOf, Predicate predicate, WordClasses classes) {
        this.sentence = predicate.sentence();
        this.arguments = arguments;
        this.natureOf = natureOf;
        this.predicate = predicate;
        this.land = classes.words("land");
        this.fights = classes.words("two-sided");
        this.taking = classes.words("taking-ground");
        this.responsible = predicate.head().isNoun()
                ? new Responsibility(sentence, arguments, classes).of(predicate.head())
                : Optional.empty();
    }

    /** The first alternative that has anything in it. */
    List<Word> fill(RoleSlots role) {
        for (List<String> together : role.alternatives()) {
            List<Word> found = new ArrayList<>(all(together));
            found.removeAll(predicate.pieces());
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /** What stands in any of the slots. */
    List<Word> all(List<String> slots) {
        Set<Word> found = new LinkedHashSet<>();
        for (String slot : slots) {
            found.addAll(fill(slot));
        }
        return List.copyOf(found);
    }

    /** What stands in one slot. */
    List<Word> fill(String slot) {
        if (slot.startsWith("complement.")) {
            return ofComplement(slot.substring("complement.".length()));
        }
        if (slot.startsWith("object.")) {
            return underObject(slot.substring("object.".length()));
        }
        int dot = slot.indexOf('.');
        if (dot > 0) {
            return underPhrase(slot.substring(0, dot), slot.substring(dot + 1));
        }
        Word head = predicate.head();
        Word verb = head.isNoun() ? predicate.support() : head;
        return switch (slot) {
            case "subject" -> subject(head, verb);
            case "object" -> object(head, verb);
            case "indirect" -> verb == null ? List.of() : arguments.indirect(verb);
            case "possessor" -> arguments.possessor(head);
            case "premodifier" -> premodifiers(head);
            case "modifier" -> arguments.premodifiers(head);
            case "support" -> predicate.support() == null ? List.of() : List.of(predicate.support());
            case "trigger" -> List.of(head);
            case "of object" -> ofObject(head);
            default -> oblique(slot, head, verb);
        };
    }

    private List<Word> subject(Word head, @org.jspecify.annotations.Nullable Word verb) {
        if (responsible.isPresent()) {
            return responsible.get().doers();
        }
        if (!head.isNoun() || (verb != null && !isHappening(head))) {
            return verb == null ? List.of() : arguments.subject(verb);
        }
        return List.of();
    }

    /** Whether the noun is the subject of its support verb: "clashes erupted" has no other subject. */
    private boolean isHappening(Word head) {
        Word support = predicate.support();
        return support != null
                && head.head() == support.index()
                && head.relation().equals("nsubj");
    }

    /** "Air strikes hit the town": whom or what the act that happens hits. */
    List<Word> hit() {
        Word support = predicate.support();
        return support != null && predicate.head().isNoun() && isHappening(predicate.head())
                ? arguments.object(support)
                : List.of();
    }

    private List<Word> object(Word head, @org.jspecify.annotations.Nullable Word verb) {
        return head.isVerb() && verb != null ? arguments.object(verb) : List.of();
    }

    /** "lifted Sudan's ban": what hangs on the verb's object; "its own" names nobody new. */
    private List<Word> ofObject(Word head) {
        List<Word> found = new ArrayList<>();
        if (head.isVerb()) {
            for (Word object : arguments.object(head)) {
                found.addAll(arguments.oblique(object, "of"));
                arguments.possessor(object).stream()
                        .filter(owner -> !owner.tag().equals("PRP$"))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** What hangs on the object, the trigger's piece or not: "rejected Iran's offer", "an offer from Iran". */
    private List<Word> underObject(String slot) {
        Word head = predicate.head();
        Word verb = head.isVerb() ? head : predicate.support();
        if (verb == null) {
            return List.of();
        }
        List<Word> found = new ArrayList<>();
        for (Word object : arguments.object(verb)) {
            switch (slot) {
                case "possessor" -> found.addAll(arguments.possessor(object));
                case "premodifier" -> found.addAll(premodifiers(object));
                case "bearer" -> found.addAll(bearer(object));
                default -> found.addAll(arguments.obliqueOfNoun(object, slot));
            }
        }
        return found;
    }

    /** "they became a card that he burned": of whom the object is said. */
    private List<Word> bearer(Word object) {
        if (sentence.child(object, "cop").isPresent()) {
            return sentence.children(object, "nsubj");
        }
        return sentence.head(object)
                .filter(verb -> verb.isVerb() && object.is("xcomp"))
                .map(arguments::subject)
                .orElse(List.of());
    }

    private List<Word> premodifiers(Word head) {
        return arguments.premodifiers(head).stream().filter(this::isParty).toList();
    }

    private boolean isParty(Word word) {
        Set<String> natures = natureOf.of(sentence, word);
        return NatureOf.isParty(natures) && !natures.contains("PRONOUN");
    }

    private List<Word> oblique(String preposition, Word head, @org.jspecify.annotations.Nullable Word verb) {
        Set<Word> found = new LinkedHashSet<>(arguments.oblique(head, preposition));
        if (verb != null && verb.index() != head.index()) {
            found.addAll(arguments.oblique(verb, preposition));
        }
        if (head.isVerb()) {
            for (Word piece : predicate.pieces()) {
                if (piece.index() != head.index() && (piece.isNoun() || piece.isVerb())) {
                    found.addAll(arguments.oblique(piece, preposition));
                }
            }
            for (Word object : arguments.object(head)) {
                if (predicate.pieces().contains(object)) {
                    found.addAll(arguments.oblique(object, preposition));
                }
            }
        }
        if (found.isEmpty() && head.isNoun() && preposition.equals("by")) {
            found.addAll(NamedDoers.of(arguments, head));
        }
        if (found.isEmpty() && head.isVerb() && PARTY_PREPOSITIONS.contains(preposition)) {
            arguments.object(head).forEach(object -> found.addAll(underObject(object, preposition)));
        }
        found.removeAll(predicate.pieces());
        return List.copyOf(found);
    }

    /** "3 million euros in aid to farmers": by the object, or by what hangs on it. */
    private List<Word> underObject(Word object, String preposition) {
        List<Word> direct = arguments.oblique(object, preposition);
        if (!direct.isEmpty()) {
            return direct;
        }
        List<Word> deeper = new ArrayList<>();
        sentence.children(object, "nmod").forEach(inner -> deeper.addAll(arguments.oblique(inner, preposition)));
        return deeper;
    }

    /** "killed in police firing", "died in a raid by rebels": whose act the phrase tells of. A place is no party here. */
    private List<Word> underPhrase(String preposition, String slot) {
        Word head = predicate.head();
        if (preposition.equals("when")) {
            return slot.equals("subject") ? subjectOfForce(head) : List.of();
        }
        if (preposition.equals("around")) {
            return slot.equals("subject") ? otherSide(head) : List.of();
        }
        List<Word> found = new ArrayList<>();
        for (Word noun : arguments.oblique(head, preposition)) {
            switch (slot) {
                case "possessor" -> found.addAll(isLand(noun) ? List.of() : arguments.possessor(noun));
                case "premodifier" -> found.addAll(isLand(noun) ? List.of() : doers(noun));
                case "with" ->
                    found.addAll(fights.contains(noun.lemma()) ? arguments.obliqueOfNoun(noun, slot) : List.of());
                default -> found.addAll(arguments.obliqueOfNoun(noun, slot));
            }
        }
        return found.isEmpty() && slot.equals("with") ? fought(head, preposition) : found;
    }

    /** "killed in fighting with the army": the parser may take the fighting for a verb. */
    private List<Word> fought(Word head, String preposition) {
        return sentence.children(head, "advcl").stream()
                .filter(clause ->
                        fights.contains(clause.lemma()) && clause.tag().equals("VBG"))
                .filter(clause -> sentence.children(clause, "mark").stream()
                        .anyMatch(mark -> mark.lemma().equals(preposition)))
                .flatMap(clause -> arguments.oblique(clause, "with").stream())
                .toList();
    }

    /** "Rebels captured the town after clashes with the army": who captured it was the other side. */
    private List<Word> otherSide(Word noun) {
        boolean open = noun.isNoun()
                && noun.is("obl")
                && AROUND.contains(sentence.preposition(noun))
                && !arguments.oblique(noun, "with").isEmpty();
        return open
                ? sentence.head(noun)
                        .filter(verb -> verb.isVerb() && !arguments.passive(verb) && isTaking(verb))
                        .map(arguments::subject)
                        .orElse(List.of())
                : List.of();
    }

    private boolean isTaking(Word verb) {
        return taking.contains(verb.lemma());
    }

    private List<Word> doers(Word act) {
        return premodifiers(act).stream()
                .filter(word -> word.tag().equals("JJ") || !isCountry(word))
                .toList();
    }

    /** "killed in the Norvik neighborhood", "in La Paz Department": no act, but where it was. */
    private boolean isLand(Word noun) {
        Set<String> natures = natureOf.of(sentence, noun);
        return land.contains(noun.lemma()) || LAND.stream().anyMatch(natures::contains);
    }

    /** "killed when the police opened fire", "died after soldiers shelled the town": who uses force in that clause. */
    private List<Word> subjectOfForce(Word verb) {
        for (Word clause : sentence.children(verb, "advcl")) {
            boolean when = sentence.children(clause).stream().anyMatch(word -> WHEN.contains(word.lemma()));
            if (when && arguments.usesForce(clause)) {
                List<Word> hurt = arguments.object(verb);
                return arguments.subject(clause).stream()
                        .filter(actor -> hurt.stream().noneMatch(word -> OccasionActors.mayHaveCome(word, actor)))
                        .toList();
            }
        }
        return List.of();
    }

    private boolean isCountry(Word word) {
        return natureOf.of(sentence, word).contains("COUNTRY");
    }

    private List<Word> ofComplement(String slot) {
        Optional<Word> complement = arguments.complement(predicate.head());
        if (complement.isEmpty() && predicate.support() != null) {
            complement = arguments.complement(predicate.support());
        }
        if (complement.isEmpty()) {
            return List.of();
        }
        Word verb = complement.get();
        return switch (slot) {
            case "subject" -> arguments.subject(verb);
            case "object" -> arguments.object(verb);
            case "head" -> List.of(verb);
            case "modal" ->
                sentence.children(verb, "aux").stream()
                        .filter(word -> word.tag().equals("MD"))
                        .toList();
            default -> {
                List<Word> found = new ArrayList<>(arguments.oblique(verb, slot));
                for (Word object : arguments.object(verb)) {
                    found.addAll(arguments.obliqueOfNoun(object, slot));
                }
                yield found;
            }
        };
    }
}
