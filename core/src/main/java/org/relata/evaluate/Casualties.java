package org.relata.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Status;
import org.relata.model.Toll;

/**
 * How many people a document's claims call killed or wounded.
 *
 * <p>Single persons are counted once each, however often and in whatever words they are mentioned: "a man", "the victim" and his
 * name are one, "another man" is a second. Of figures the highest counts. Who was shot and died is not also wounded.
 */
final class Casualties {

    private static final WordTable WORDS = new WordTable("casualties.tsv");
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})[ -]+(?:year|month)s?[ -]+old");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’-]+");
    private static final Set<String> KINDS = Set.of("killed", "wounded", "casualties");
    private static final List<String> TRAITS =
            List.of("male", "female", "child", "adult", "police", "suspect", "victim", "further");
    private static final String EITHER = "casualties";

    private final List<Victim> victims = new ArrayList<>();
    private final Map<String, SortedSet<Integer>> figures = new TreeMap<>();
    private final Map<String, SortedSet<Integer>> stated = new TreeMap<>();
    private final Map<String, SortedSet<Integer>> totals = new TreeMap<>();

    private Casualties() {}

    /** Of the claims of one document. */
    static Casualties of(CodedDocument coded) {
        Casualties casualties = new Casualties();
        coded.claims().stream().filter(Casualties::isTold).forEach(claim -> casualties.add(claim, toll -> true));
        return casualties;
    }

    /** Of the incidents of one document as MUC-4 has them: background too, battles and fallen fighters not. */
    static Casualties ofIncidents(CodedDocument coded) {
        Casualties casualties = new Casualties();
        Incidents.Fallen fallen = new Incidents.Fallen(coded.parsed());
        coded.claims().stream()
                .filter(claim -> isHeldTrue(claim) && Incidents.tells(coded.parsed(), claim))
                .forEach(claim -> casualties.add(claim, toll -> !fallen.isFighter(toll)));
        return casualties;
    }

    /** Whether the claim's own trigger says that somebody was killed ({@code killed}) or hurt ({@code wounded}). */
    static boolean says(CodedDocument coded, Claim claim, String kind) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), claim.trigger().span());
        return head != null && WORDS.words(kind).contains(head.word().lemma());
    }

    /** Whether the claim may be counted: news, not denied. */
    static boolean counts(Claim claim) {
        return MainClass.isNewsEvent(claim) && claim.certainty().factuality() >= 0;
    }

    /** What is planned, supposed or asked has not happened; nor does an old event add to the new one's toll. */
    private static boolean isTold(Claim claim) {
        return isHeldTrue(claim) && !claim.background();
    }

    private static boolean isHeldTrue(Claim claim) {
        boolean open = claim.status() == Status.HYPOTHETICAL
                || claim.status() == Status.PLANNED
                || claim.status() == Status.QUESTION;
        boolean held = claim.certainty().factuality() > 0 || claim.certainty() == Certainty.CT_U;
        return counts(claim) && held && !open;
    }

    private void add(Claim claim, Predicate<Toll> wanted) {
        Map<String, Integer> sums = new TreeMap<>();
        Map<String, Integer> parts = new TreeMap<>();
        Set<Victim> taken = new LinkedHashSet<>();
        for (Toll toll : claim.tolls()) {
            Integer figure = toll.best() == null ? toll.low() : toll.best();
            if (figure == null
                    || figure == 0
                    || !KINDS.contains(toll.kind())
                    || toll.partOf() != null
                    || !toll.scope().equals("event")
                    || !wanted.test(toll)) {
                continue;
            }
            sums.merge(toll.kind(), figure, Integer::sum);
            parts.merge(toll.kind(), 1, Integer::sum);
            if (!isVague(toll)) {
                note(stated, toll.kind(), figure - (isAbove(toll) ? 1 : 0));
            }
            Participant who = toll.of();
            if (figure == 1 && who != null) {
                boolean pronoun = WORDS.words("pronoun").contains(who.head().toLowerCase(Locale.ROOT));
                taken.add(person(mention(who), pronoun, toll.kind(), taken));
            }
        }
        sums.forEach((kind, sum) -> {
            note(figures, kind, sum);
            if (parts.getOrDefault(kind, 0) > 1) {
                note(totals, kind, sum);
            }
        });
    }

    private static void note(Map<String, SortedSet<Integer>> numbers, String kind, int number) {
        numbers.computeIfAbsent(kind, key -> new TreeSet<>()).add(number);
    }

    /** "Many", "several": no number that a text states. */
    private static boolean isVague(Toll toll) {
        return holdsAny("vague", toll.text());
    }

    /** "More than 200" is read as 201 or more; what is stated is 200. */
    private static boolean isAbove(Toll toll) {
        return toll.high() == null && holdsAny("above", toll.text());
    }

    private static boolean holdsAny(String row, String text) {
        String spaced = " " + String.join(" ", text.toLowerCase(Locale.ROOT).split("\\s+", -1)) + " ";
        return WORDS.words(row).stream().anyMatch(words -> spaced.contains(" " + words + " "));
    }

    /** The victim whom the mention is of; a new one where it fits none, or says that it is one more. */
    private Victim person(Victim.Mention mention, boolean pronoun, String fate, Set<Victim> taken) {
        Victim found = victims.stream()
                .filter(victim -> !taken.contains(victim) && victim.isNamedAs(mention))
                .findFirst()
                .orElse(null);
        // Whom "he" stands for is less sure than that it is a victim whom the text has told of.
        Victim.Mention sure = found == null && pronoun
                ? new Victim.Mention(Set.of(), mention.traits(), mention.age(), false)
                : mention;
        for (Victim victim : victims) {
            boolean same = !taken.contains(victim) && victim.fits(sure) && !sure.further();
            if (found == null || (same && !found.isNamedAs(sure))) {
                found = same ? victim : found;
            }
        }
        if (found == null) {
            found = new Victim();
            victims.add(found);
            sure = mention;
        }
        found.add(sure, fate);
        return found;
    }

    private static Victim.Mention mention(Participant who) {
        String via = who.via();
        String text = via == null ? who.text() : who.text() + " " + via.substring(via.lastIndexOf('→') + 1);
        Set<String> traits = new TreeSet<>();
        Set<String> words =
                new LinkedHashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)));
        for (String trait : TRAITS) {
            if (WORDS.words(trait).stream().anyMatch(words::contains)) {
                traits.add(trait);
            }
        }
        Matcher age = AGE.matcher(text);
        return new Victim.Mention(
                names(via == null ? text : via.substring(via.lastIndexOf('→') + 1)),
                traits,
                age.find() ? age.group(1) : null,
                traits.contains("further"));
    }

    /** The words of a proper name: none where the phrase ends in a common noun or a pronoun. */
    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        String phrase = text.strip();
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        boolean proper = !last.isEmpty()
                && Character.isUpperCase(last.codePointAt(0))
                && !isCommon(last.toLowerCase(Locale.ROOT));
        Matcher matcher = NAME.matcher(phrase);
        while (proper && matcher.find()) {
            String word = matcher.group().toLowerCase(Locale.ROOT);
            if (!isCommon(word)) {
                names.add(word);
            }
        }
        return names;
    }

    private static boolean isCommon(String word) {
        return WORDS.keys().stream().anyMatch(key -> WORDS.words(key).contains(word));
    }

    /** The highest figure of a kind that a claim states; 0 where none does. */
    private int highest(String kind) {
        SortedSet<Integer> of = figures.getOrDefault(kind, new TreeSet<>());
        return of.isEmpty() ? 0 : of.last();
    }

    /** The document's one figure: the highest stated, or the number of persons where that is higher. */
    int figure(String kind) {
        int killed = Math.max(highest("killed"), (int)
                victims.stream().filter(Victim::isKilled).count());
        if (kind.equals("killed")) {
            return killed;
        }
        int persons = (int) victims.stream().filter(Victim::isWounded).count();
        int either = highest(EITHER) > 1 ? highest(EITHER) - killed : 0;
        int stated = highest(kind) > 1 ? highest(kind) : 0;
        return Math.max(persons, Math.max(either, stated));
    }

    /**
     * One number for each person, and each figure of more than one, for reports of several incidents. "Three were killed"
     * counts no more where a claim lists the three.
     */
    List<Integer> numbers(String kind) {
        List<Integer> numbers = new ArrayList<>();
        stated.getOrDefault(kind, new TreeSet<>()).stream()
                .filter(figure -> figure > 1
                        && !totals.getOrDefault(kind, new TreeSet<>()).contains(figure))
                .forEach(numbers::add);
        victims.stream()
                .filter(victim -> kind.equals("killed") ? victim.isKilled() : victim.isSaidToBeWounded())
                .forEach(victim -> numbers.add(1));
        return numbers;
    }

    /** The claims that bear on it, for a list of faults. */
    String evidence(CodedDocument coded) {
        List<Claim> claims = coded.claims().stream()
                .filter(claim -> claim.tolls().stream().anyMatch(toll -> KINDS.contains(toll.kind())))
                .toList();
        return "figures " + figures + " persons " + victims + " from " + Brief.of(claims);
    }
}
