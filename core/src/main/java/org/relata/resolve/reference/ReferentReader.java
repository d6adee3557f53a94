package org.relata.resolve.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.code.NatureOf;
import org.relata.lexicon.RuleBook;
import org.relata.model.Mention;
import org.relata.model.Name;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** Reads from a phrase and its place in the sentence what tells whether two phrases stand for the same. */
final class ReferentReader {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "another", "some", "any", "every", "no", "each", "other", "more");
    private static final Set<String> QUARTERS = Set.of(
            "east",
            "eastern",
            "west",
            "western",
            "north",
            "northern",
            "south",
            "southern",
            "central",
            "northwestern",
            "northeastern",
            "southwestern",
            "southeastern",
            "upper",
            "lower");
    private static final Set<String> BODIES = Set.of("GROUP", "FORCE");

    private final NatureOf natureOf;
    private final ReferenceWords words;
    private final Spelling spelling;

    ReferentReader(RuleBook rules, ReferenceWords words, Spelling spelling) {
        this.natureOf = new NatureOf(rules.natures());
        this.words = words;
        this.spelling = spelling;
    }

    Referent read(int order, Mention mention, boolean together, int quotation) {
        Sentence sentence = mention.sentence();
        Word head = mention.head();
        Optional<PronounWord> pronoun = isPronoun(head) ? words.pronoun(head.text()) : Optional.empty();
        if (pronoun.isPresent() || isPronoun(head)) {
            return pronoun(order, mention, pronoun.orElse(new PronounWord(3, Count.EITHER, Gender.EITHER)), quotation);
        }
        List<String> name = together ? List.of() : name(sentence, head);
        Set<Kind> kinds = kinds(sentence, head, name);
        Set<String> modifiers = new LinkedHashSet<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> numbers = new LinkedHashSet<>();
        if (!together) {
            modifiers(sentence, head, modifiers, names, numbers);
        }
        modifiers.removeAll(name);
        names.removeAll(name);
        return new Referent(
                order,
                mention,
                name.isEmpty() ? Form.NOUN : Form.NAME,
                together ? Count.PLURAL : count(sentence, head, kinds, numbers),
                together ? Gender.EITHER : gender(head, name, modifiers, kinds),
                kinds,
                3,
                article(sentence, head),
                name,
                modifiers,
                names,
                numbers,
                together,
                rank(sentence, head, !name.isEmpty()),
                quotation);
    }

    private static boolean isPronoun(Word head) {
        return head.tag().startsWith("PRP")
                || head.tag().startsWith("WP")
                || head.tag().equals("WDT");
    }

    private static Referent pronoun(int order, Mention mention, PronounWord word, int quotation) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (word.gender() == Gender.MALE || word.gender() == Gender.FEMALE) {
            kinds.add(Kind.PERSON);
        } else if (word.person() == 3 && word.gender() == Gender.NONE) {
            kinds.addAll(EnumSet.complementOf(EnumSet.of(Kind.PERSON, Kind.TIME)));
        } else if (word.person() == 3 && word.count() == Count.PLURAL) {
            kinds.addAll(EnumSet.complementOf(EnumSet.of(Kind.TIME, Kind.COUNTRY)));
        }
        return new Referent(
                order,
                mention,
                Form.PRONOUN,
                word.count(),
                word.gender(),
                kinds,
                word.person(),
                Article.NONE,
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                false,
                rank(mention.sentence(), mention.head(), false),
                quotation);
    }

    /** The words of the name that the phrase is built on; empty where it is built on a common noun. */
    private List<String> name(Sentence sentence, Word head) {
        if (words.described(head.lemma()).contains(Kind.PLACE) && !head.isProper()) {
            return nameOfPlace(sentence, head);
        }
        Optional<Name> name = sentence.nameAt(head).filter(one -> isNameOfSomething(one.type()));
        if (!head.isProper() && (name.isEmpty() || (head.tag().equals("NNS") && !isCapital(head)))) {
            return List.of();
        }
        int first = head.index();
        int last = head.index();
        if (name.isPresent()) {
            first = name.get().first();
            last = name.get().last();
        } else {
            while (first > 0 && sentence.word(first - 1).isProper() && isInside(sentence.word(first - 1), head)) {
                first--;
            }
        }
        List<String> whole = words(sentence, first, last);
        Optional<Word> quarter = sentence.children(head, "amod").stream()
                .filter(word -> QUARTERS.contains(word.lemma()))
                .findFirst();
        if (quarter.isPresent() && quarter.get().index() < first) {
            whole = new ArrayList<>(whole);
            whole.add(0, quarter.get().lemma());
        }
        return whole;
    }

    /** "the port city of Norvik" is Norvik. */
    private List<String> nameOfPlace(Sentence sentence, Word head) {
        for (Word of : sentence.children(head, "nmod")) {
            if (of.isProper() && sentence.preposition(of).equals("of") && of.index() > head.index()) {
                return name(sentence, of);
            }
        }
        return List.of();
    }

    private List<String> words(Sentence sentence, int first, int last) {
        List<String> whole = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            String text = sentence.word(i).text();
            if (Character.isLetterOrDigit(text.charAt(0)) && !(i == first && text.equalsIgnoreCase("the"))) {
                whole.add(text);
            }
        }
        String joined = String.join(" ", whole);
        return spelling.isCountry(joined)
                ? List.of(spelling.ofName(joined))
                : whole.stream().map(spelling::ofName).toList();
    }

    private static boolean isNameOfSomething(String type) {
        return switch (type) {
            case "PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "PRODUCT", "EVENT" -> true;
            default -> false;
        };
    }

    private static boolean isCapital(Word word) {
        return Character.isUpperCase(word.text().charAt(0));
    }

    private static boolean isInside(Word word, Word head) {
        return word.head() == head.index() && word.is("compound");
    }

    private Set<Kind> kinds(Sentence sentence, Word head, List<String> name) {
        Set<String> natures = natureOf.of(sentence, head);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        add(kinds, Kind.PERSON, natures.contains("PERSON") || natures.contains("PEOPLE"));
        add(
                kinds,
                Kind.GROUP,
                natures.stream().anyMatch(BODIES::contains)
                        || natures.contains("PEOPLE")
                        || (words.isCollective(head.lemma()) && head.isNoun()));
        add(kinds, Kind.PLACE, natures.contains("PLACE") || natures.contains("FACILITY"));
        add(kinds, Kind.VEHICLE, natures.contains("VEHICLE"));
        add(kinds, Kind.ACT, natures.contains("ACT") || words.events().isGeneral(head.lemma()));
        add(kinds, Kind.TIME, natures.contains("TIME"));
        if (natures.contains("COUNTRY")) {
            boolean town = !name.isEmpty() && !spelling.isCountry(String.join(" ", name)) && !isCode(name);
            kinds.addAll(town ? EnumSet.of(Kind.PLACE, Kind.COUNTRY) : EnumSet.of(Kind.COUNTRY, Kind.PLACE));
        }
        if (isCode(name)) {
            kinds.addAll(EnumSet.of(Kind.COUNTRY, Kind.PLACE));
            kinds.remove(Kind.PERSON);
        }
        add(kinds, Kind.THING, kinds.isEmpty() && name.isEmpty() && head.isNoun());
        add(kinds, Kind.PERSON, kinds.isEmpty() && name.isEmpty());
        return kinds;
    }

    private static boolean isCode(List<String> name) {
        return name.size() == 1
                && name.get(0).length() == 3
                && Character.isUpperCase(name.get(0).charAt(0));
    }

    private static void add(Set<Kind> kinds, Kind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }

    private static Count count(Sentence sentence, Word head, Set<Kind> kinds, Set<String> numbers) {
        boolean people = !head.isNoun() && article(sentence, head) != Article.INDEFINITE;
        if (people || head.tag().equals("NNS") || head.tag().equals("NNPS") || !numbers.isEmpty()) {
            return numbers.contains("one") ? Count.SINGULAR : Count.PLURAL;
        }
        boolean body = kinds.contains(Kind.GROUP);
        boolean plural = sentence.head(head)
                .filter(verb -> head.is("nsubj")
                        && sentence.child(verb, "aux")
                                .map(aux -> isPluralForm(aux))
                                .orElse(isPluralForm(verb)))
                .isPresent();
        return plural ? Count.PLURAL : body ? Count.EITHER : Count.SINGULAR;
    }

    private static boolean isPluralForm(Word verb) {
        return verb.text().equals("are")
                || verb.text().equals("were")
                || verb.text().equals("have");
    }

    private Gender gender(Word head, List<String> name, Set<String> modifiers, Set<Kind> kinds) {
        Gender ofNoun = words.ofNoun(head.lemma());
        if (ofNoun != Gender.EITHER && name.isEmpty()) {
            return ofNoun;
        }
        boolean person = kinds.contains(Kind.PERSON);
        if (!name.isEmpty() && (person || kinds.isEmpty())) {
            for (String modifier : modifiers) {
                if (words.ofNoun(modifier) != Gender.EITHER) {
                    return words.ofNoun(modifier);
                }
            }
            Gender first = name.size() > 1 ? words.ofFirstName(name.get(0)) : Gender.EITHER;
            return first != Gender.EITHER || name.size() < 3 ? first : words.ofFirstName(name.get(1));
        }
        return person || kinds.isEmpty() ? Gender.EITHER : Gender.NONE;
    }

    private static Article article(Sentence sentence, Word head) {
        Article article = Article.NONE;
        for (Word child : sentence.children(head)) {
            if (child.index() > head.index()) {
                break;
            }
            if (child.is("nmod:poss")) {
                return Article.POSSESSIVE;
            }
            String lemma = child.lemma();
            if (DEFINITE.contains(lemma)) {
                return Article.DEFINITE;
            }
            if (INDEFINITE.contains(lemma) || (child.is("nummod") && article == Article.NONE)) {
                article = Article.INDEFINITE;
            }
        }
        return article;
    }

    private void modifiers(Sentence sentence, Word head, Set<String> all, Set<String> names, Set<String> numbers) {
        for (Word child : sentence.children(head)) {
            boolean before = child.index() < head.index();
            boolean ofPhrase = child.is("nmod") && sentence.preposition(child).equals("of");
            boolean says = (before && (child.is("amod") || child.is("compound") || child.is("nmod:poss")))
                    || child.is("nummod")
                    || child.is("nmod");
            if (!says || child.tag().startsWith("PRP")) {
                continue;
            }
            if (child.tag().equals("CD")) {
                numbers.add(child.lemma());
            }
            boolean name = child.isProper() || (sentence.nameAt(child).isPresent() && isCapital(child));
            String spelled = name ? spelling.ofModifier(child.text()) : child.lemma();
            all.add(spelled);
            if (name && !child.tag().equals("CD") && (before || ofPhrase || child.is("nmod"))) {
                names.add(spelled);
            }
            if (child.is("compound") || child.is("amod") || child.is("nmod:poss")) {
                modifiers(sentence, child, all, names, numbers);
            }
        }
    }

    private static int rank(Sentence sentence, Word head, boolean named) {
        boolean subject = head.is("nsubj") || head.relation().equals("obl:agent");
        boolean main = subject
                && sentence.head(head)
                        .map(verb -> verb.relation().equals("root"))
                        .orElse(false);
        return (main ? 4 : 0) + (subject ? 2 : 0) + (named ? 1 : 0);
    }
}
