package org.relata.resolve.place;

import java.util.OptionalDouble;
import java.util.Set;
import org.relata.model.Sentence;
import org.relata.model.Word;

/** How closely the dependency tree ties a place to an event. */
final class PlaceAttachment {

    private static final Set<String> PLACING = Set.of(
            "in",
            "at",
            "near",
            "on",
            "outside",
            "inside",
            "within",
            "around",
            "across",
            "throughout",
            "of",
            "over",
            "through",
            "along",
            "off",
            "between",
            "into",
            "to",
            "toward",
            "towards",
            "against",
            "under",
            "beyond",
            "");
    private static final Set<String> LEAVING = Set.of(
            "withdraw",
            "withdrawal",
            "retreat",
            "leave",
            "flee",
            "expel",
            "expulsion",
            "evacuate",
            "evacuation",
            "escape",
            "depart",
            "departure",
            "pull",
            "deport",
            "displace",
            "drive",
            "oust",
            "remove",
            "fire",
            "abduct",
            "kidnap");
    private static final double UP = 1.5;
    private static final double LOOSE = 2;
    private static final int FARTHEST = 8;

    /** The cost of the way from the event to the place; empty where the place is another clause's or no place. */
    OptionalDouble distance(Sentence sentence, Word trigger, ResolvedPlace place) {
        Word head = head(sentence, place.mention());
        double cost = 0;
        Word at = trigger;
        for (int step = 0; step < FARTHEST; step++) {
            if (at.equals(head)) {
                return step > 0 && isWhere(sentence, trigger) ? OptionalDouble.of(0) : OptionalDouble.empty();
            }
            OptionalDouble down = down(sentence, at, head, trigger, place);
            if (down.isPresent()) {
                return OptionalDouble.of(cost + down.getAsDouble());
            }
            if (sentence.under(head, at) || at.head() < 0 || !mayClimb(sentence, at, head)) {
                return OptionalDouble.empty();
            }
            at = sentence.word(at.head());
            cost += UP;
        }
        return OptionalDouble.empty();
    }

    /** The word of the mention that hangs on a word outside it. */
    private static Word head(Sentence sentence, PlaceMention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            int head = sentence.word(i).head();
            if (head < mention.first() || head > mention.last()) {
                return sentence.word(i);
            }
        }
        return sentence.word(mention.last());
    }

    private OptionalDouble down(Sentence sentence, Word top, Word head, Word trigger, ResolvedPlace place) {
        if (!sentence.under(head, top)) {
            return OptionalDouble.empty();
        }
        double cost = 0;
        boolean first = true;
        Word at = head;
        while (!at.equals(top)) {
            OptionalDouble step = step(sentence, at, first, trigger, place);
            if (step.isEmpty()) {
                return step;
            }
            cost += step.getAsDouble();
            first = false;
            at = sentence.word(at.head());
        }
        return OptionalDouble.of(cost);
    }

    private OptionalDouble step(Sentence sentence, Word word, boolean first, Word trigger, ResolvedPlace place) {
        String preposition = sentence.preposition(word);
        boolean country = place.mention().isPlace()
                && Integer.valueOf(6).equals(place.ref().precision());
        return switch (plain(word.relation())) {
            case "obl", "nmod" -> nominal(word, preposition, first, trigger, country);
            case "obj" -> OptionalDouble.of(first && country ? LOOSE : 0.5);
            case "nsubj" ->
                word.relation().equals("nsubj:pass")
                        ? OptionalDouble.of(0.5)
                        : first || word.isProper() ? OptionalDouble.empty() : OptionalDouble.of(LOOSE);
            case "appos", "conj", "flat", "list", "dep", "advmod", "amod", "nummod", "iobj" -> OptionalDouble.of(1);
            case "compound" -> OptionalDouble.of(sentence.word(word.head()).equals(trigger) ? 0.5 : LOOSE);
            case "xcomp" -> OptionalDouble.of(LOOSE);
            case "acl" ->
                word.tag().equals("VBG") && word.lemma().equals("target")
                        ? OptionalDouble.of(0.5)
                        : OptionalDouble.empty();
            default -> OptionalDouble.empty();
        };
    }

    private static OptionalDouble nominal(Word word, String preposition, boolean first, Word trigger, boolean country) {
        if (word.relation().endsWith(":poss")) {
            return first && country ? OptionalDouble.empty() : OptionalDouble.of(LOOSE);
        }
        if (word.relation().endsWith(":agent")) {
            return first ? OptionalDouble.empty() : OptionalDouble.of(LOOSE);
        }
        String[] parts = preposition.split(" ", -1);
        String last = parts[parts.length - 1];
        if (last.equals("from") || last.equals("out")) {
            return LEAVING.contains(trigger.lemma()) ? OptionalDouble.of(1) : OptionalDouble.empty();
        }
        if (!first) {
            // "According to the mayor of the town": that is where he is, not where it was.
            return parts[0].startsWith("accord") ? OptionalDouble.empty() : OptionalDouble.of(1);
        }
        boolean placing = PLACING.contains(last) || PLACING.contains(parts[0]);
        return placing ? OptionalDouble.of(last.equals("in") || last.equals("at") ? 0.5 : 1) : OptionalDouble.empty();
    }

    /** Whether what this word hangs on tells where it happens too. */
    private static boolean mayClimb(Sentence sentence, Word at, Word head) {
        boolean toHead = at.head() == head.index();
        return switch (plain(at.relation())) {
            case "nsubj", "obj", "obl", "nmod", "xcomp", "conj", "compound", "amod", "appos", "iobj" -> true;
            case "advcl" ->
                at.tag().equals("VBG") && sentence.child(at, "nsubj").isEmpty();
            case "acl" -> toHead || !at.relation().endsWith("relcl");
            default -> false;
        };
    }

    private static boolean isWhere(Sentence sentence, Word trigger) {
        for (Word child : sentence.children(trigger)) {
            if (child.lemma().equals("where")) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
