package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Span;

/**
 * Ties between two parties: the type and both ends by head word, in either direction. Relation claims are always judged; an event
 * claim is a tie only between two parties, so one with an end that the gold does not mark as a party ("welcomed the news", "will
 * travel to Paris") is left out, and counted.
 */
final class RelationsScorer {

    private static final String MEASURE = "type and both ends";
    private static final String STANDING = "type and both ends, relation claims only";
    private static final String EVERY = "type and both ends, with every event";
    private static final String ENDS = "both ends, any type";
    /** Relations that claims of ties can say; the others are told by events. */
    private static final Set<String> STANDING_TYPES = Set.of("AlliesOf", "BelongsTo", "FightingAgainst", "InChargeOf");

    /** Relations that the gold also gives between a party and a place. */
    private static final Set<String> PLACES_TOO = Set.of("FightingAgainst", "InChargeOf");

    private static final double DOUBTED = 0.5;

    private final WordTable table = new WordTable("re3d-relations.tsv");

    private record Gold(String type, Span source, Span target, Ends ends, boolean doubted) {}

    /** Where the heads of both ends begin, the lower first: the gold gives both directions of many ties. */
    private record Ends(int low, int high) {
        static Ends of(int one, int other) {
            return new Ends(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Where a reference stands, and where what it stands for does: either is right. */
    private record Got(String type, Set<String> types, Ends ends, Ends antecedents, Claim claim) {
        boolean at(Ends wanted) {
            return ends.equals(wanted) || antecedents.equals(wanted);
        }

        boolean is(Gold gold) {
            return at(gold.ends) && types.contains(gold.type);
        }

        boolean isEvent() {
            return claim.kind().equals("event");
        }
    }

    void judge(GoldRecord record, CodedDocument coded, Judgement into) {
        SameEnds same = SameEnds.of(record, coded);
        List<Gold> golds = golds(record, coded, same);
        List<Got> got = got(coded, same);
        for (Gold gold : golds) {
            if (gold.doubted) {
                into.leaveOut("relation that most annotators doubted");
            } else {
                found(record, coded, gold, got, into);
            }
        }
        Set<String> reported = new LinkedHashSet<>();
        for (Got one : got) {
            if (golds.stream().noneMatch(one::is) && reported.add(one.type + one.ends)) {
                spurious(record, coded, same, one, into);
            }
        }
    }

    private static void found(GoldRecord record, CodedDocument coded, Gold gold, List<Got> got, Judgement into) {
        boolean ends = got.stream().anyMatch(one -> one.at(gold.ends));
        boolean right = got.stream().anyMatch(one -> one.is(gold));
        into.share(ENDS, gold.type, ends);
        if (got.stream().anyMatch(one -> one.is(gold) && !one.isEvent())) {
            into.right(STANDING, gold.type);
        } else if (STANDING_TYPES.contains(gold.type)) {
            into.missed(STANDING, gold.type);
        }
        if (right) {
            into.right(MEASURE, gold.type);
            into.right(EVERY, gold.type);
        } else {
            into.missed(MEASURE, gold.type);
            into.missed(EVERY, gold.type);
            missed(record, coded, gold, ends, into);
        }
    }

    private static void spurious(GoldRecord record, CodedDocument coded, SameEnds same, Got one, Judgement into) {
        if (same.inOneName(one.ends.low, one.ends.high)) {
            return;
        }
        into.spurious(EVERY, one.type);
        boolean places = PLACES_TOO.contains(one.type);
        if (one.isEvent() && !(same.isEntity(one.ends.low, places) && same.isEntity(one.ends.high, places))) {
            into.leaveOut("event with an end that is no party");
            return;
        }
        into.spurious(MEASURE, one.type);
        if (!one.isEvent()) {
            into.spurious(STANDING, one.type);
        }
        into.fault(new Fault(
                "spurious " + one.type + " from " + one.claim.codes().type(),
                record.id(),
                "–",
                Brief.of(one.claim),
                Brief.marked(coded.parsed(), one.claim.trigger().span())));
    }

    private List<Gold> golds(GoldRecord record, CodedDocument coded, SameEnds same) {
        List<Gold> golds = new ArrayList<>();
        for (JsonNode relation : record.json().path("relations")) {
            String type = relation.path("type").asText();
            if (table.keys().contains(type) && !same.isThing(record, relation)) {
                Span source = record.span(relation.path("source"));
                Span target = record.span(relation.path("target"));
                Ends ends = Ends.of(same.of(SameEnds.at(coded, source)), same.of(SameEnds.at(coded, target)));
                boolean doubted = relation.path("confidence").asDouble(1) < DOUBTED;
                Gold gold = new Gold(type, source, target, ends, doubted);
                if (golds.stream().noneMatch(one -> one.type.equals(type) && one.ends.equals(gold.ends))) {
                    golds.add(gold);
                }
            }
        }
        return golds;
    }

    private List<Got> got(CodedDocument coded, SameEnds same) {
        List<Got> got = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            List<String> types = typesOf(claim);
            if (!types.isEmpty()) {
                List<Participant> left = claim.actors();
                List<Participant> told = claim.recipients().stream()
                        .filter(other -> !isOffice(claim, other))
                        .toList();
                List<Participant> right = told.isEmpty() ? left : told;
                for (Participant one : left) {
                    for (Participant other : right) {
                        if (!one.equals(other)) {
                            got.add(got(coded, same, claim, types, one, other));
                        }
                    }
                }
            }
        }
        return got;
    }

    /** The end of "President Saleh" is the office, which the gold marks as no party. */
    private static boolean isOffice(Claim claim, Participant end) {
        return end.actor() == null && end.post() != null && end.post().equals(claim.post());
    }

    private static Got got(
            CodedDocument coded, SameEnds same, Claim claim, List<String> types, Participant one, Participant other) {
        Ends ends = Ends.of(same.of(at(coded, claim, one)), same.of(at(coded, claim, other)));
        Ends antecedents = Ends.of(same.of(at(coded, one)), same.of(at(coded, other)));
        return new Got(types.get(0), Set.copyOf(types), ends, antecedents, claim);
    }

    private static int at(CodedDocument coded, Claim claim, Participant participant) {
        int at = at(coded, participant);
        return participant.via() == null ? at : atMention(coded, claim, participant.via(), at);
    }

    private static int at(CodedDocument coded, Participant participant) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), participant);
        return head == null ? participant.span().begin() : head.at();
    }

    /** The gold ties the words of the sentence, "it" too, so what a reference stands for counts where the reference is. */
    private static int atMention(CodedDocument coded, Claim claim, String via, int otherwise) {
        String mention = via.split(" → ", 2)[0];
        Span sentence = claim.sentence().span();
        String text = coded.parsed().document().text();
        int trigger = claim.trigger().span().begin();
        int nearest = -1;
        for (int i = text.indexOf(mention, sentence.begin());
                i >= 0 && i < sentence.end();
                i = text.indexOf(mention, i + 1)) {
            boolean nearer = nearest < 0 || Math.abs(i - trigger) < Math.abs(nearest - trigger);
            nearest = nearer && isWhole(text, i, i + mention.length()) ? i : nearest;
        }
        return nearest < 0 ? otherwise : SameEnds.at(coded, new Span(nearest, nearest + mention.length()));
    }

    private static boolean isWhole(String text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** The relations that a claim may say, first the one as which it counts where it says none. */
    private List<String> typesOf(Claim claim) {
        List<String> types = new ArrayList<>();
        String type = claim.codes().type();
        if (type == null) {
            return types;
        }
        for (String key : table.keys()) {
            if (table.words(key).contains(type)) {
                types.add(0, key);
            } else if (also(key, "+" + type, claim)) {
                types.add(key);
            }
        }
        return types;
    }

    private boolean also(String key, String type, Claim claim) {
        return table.words(key).contains(type)
                || claim.codes().modes().stream()
                        .anyMatch(mode -> table.words(key).contains(type + "/" + mode));
    }

    private static void missed(GoldRecord record, CodedDocument coded, Gold gold, boolean ends, Judgement into) {
        Span both = gold.source.cover(gold.target);
        List<Claim> near = coded.claims().stream()
                .filter(claim -> claim.sentence().span().overlaps(both))
                .toList();
        into.fault(new Fault(
                "missed " + gold.type + (ends ? " (ends found, other type)" : near.isEmpty() ? " (no claim)" : ""),
                record.id(),
                Brief.words(record.text(), gold.source) + " – " + Brief.words(record.text(), gold.target),
                Brief.of(near),
                Brief.marked(coded.parsed(), both)));
    }
}
