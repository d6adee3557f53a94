package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Span;

/** Ties between two parties: the type and both ends by head word, in either direction. */
final class RelationsScorer {

    private static final String MEASURE = "type and both ends";
    private static final String ENDS = "both ends, any type";

    private final WordTable table = new WordTable("re3d-relations.tsv");

    private record Gold(String type, Span source, Span target, Ends ends) {}

    /** Where the heads of both ends begin, the lower first: the gold gives both directions of many ties. */
    private record Ends(int low, int high) {
        static Ends of(int one, int other) {
            return new Ends(Math.min(one, other), Math.max(one, other));
        }
    }

    /** Where a reference stands, and where what it stands for does: either is right. */
    private record Got(String type, Ends ends, Ends antecedents, Claim claim) {
        boolean at(Ends wanted) {
            return ends.equals(wanted) || antecedents.equals(wanted);
        }
    }

    void judge(GoldRecord record, CodedDocument coded, Judgement into) {
        List<Gold> golds = golds(record, coded);
        List<Got> got = got(coded);
        Set<String> reported = new LinkedHashSet<>();
        List<Span> names = new ArrayList<>();
        record.json().path("entities").forEach(entity -> names.add(record.span(entity)));
        for (Gold gold : golds) {
            boolean ends = got.stream().anyMatch(one -> one.at(gold.ends));
            boolean right = got.stream().anyMatch(one -> one.at(gold.ends) && one.type.equals(gold.type));
            into.share(ENDS, gold.type, ends);
            if (right) {
                into.right(MEASURE, gold.type);
            } else {
                into.missed(MEASURE, gold.type);
                missed(record, coded, gold, ends, into);
            }
        }
        for (Got one : got) {
            boolean right = golds.stream().anyMatch(gold -> one.at(gold.ends) && gold.type.equals(one.type));
            if (!right && !inOneName(names, one.ends) && reported.add(one.type + one.ends)) {
                into.spurious(MEASURE, one.type);
                into.fault(new Fault(
                        "spurious " + one.type + " from " + one.claim.codes().type(),
                        record.id(),
                        "–",
                        Brief.of(one.claim),
                        Brief.marked(coded.parsed(), one.claim.trigger().span())));
            }
        }
    }

    private List<Gold> golds(GoldRecord record, CodedDocument coded) {
        List<Gold> golds = new ArrayList<>();
        for (JsonNode relation : record.json().path("relations")) {
            String type = relation.path("type").asText();
            if (table.keys().contains(type)) {
                Span source = record.span(relation.path("source"));
                Span target = record.span(relation.path("target"));
                Gold gold = new Gold(type, source, target, Ends.of(at(coded, source), at(coded, target)));
                if (golds.stream().noneMatch(one -> one.type.equals(type) && one.ends.equals(gold.ends))) {
                    golds.add(gold);
                }
            }
        }
        return golds;
    }

    private static int at(CodedDocument coded, Span span) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), span);
        return head == null ? span.begin() : head.at();
    }

    private List<Got> got(CodedDocument coded) {
        List<Got> got = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            String type = typeOf(claim.codes().type());
            if (type != null) {
                List<Participant> left = claim.actors();
                List<Participant> right = claim.recipients().isEmpty() ? left : claim.recipients();
                for (Participant one : left) {
                    for (Participant other : right) {
                        if (!one.equals(other)) {
                            Ends ends = Ends.of(at(coded, claim, one), at(coded, claim, other));
                            got.add(new Got(type, ends, Ends.of(at(coded, one), at(coded, other)), claim));
                        }
                    }
                }
            }
        }
        return got;
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
        return nearest < 0 ? otherwise : at(coded, new Span(nearest, nearest + mention.length()));
    }

    private static boolean isWhole(String text, int begin, int end) {
        return (begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** "Russian Foreign Minister Lavrov" is one name to the gold: it never ties the parts of a name. */
    private static boolean inOneName(List<Span> names, Ends ends) {
        return names.stream()
                .anyMatch(name -> name.contains(new Span(ends.low, ends.low + 1))
                        && name.contains(new Span(ends.high, ends.high + 1)));
    }

    private @Nullable String typeOf(@Nullable String claimType) {
        if (claimType == null) {
            return null;
        }
        for (String type : table.keys()) {
            if (table.words(type).contains(claimType)) {
                return type;
            }
        }
        return null;
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
