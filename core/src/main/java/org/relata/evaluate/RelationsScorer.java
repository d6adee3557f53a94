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

    private record Got(String type, Ends ends, Claim claim) {}

    void judge(GoldRecord record, CodedDocument coded, Judgement into) {
        List<Gold> golds = golds(record, coded);
        List<Got> got = got(coded);
        Set<String> reported = new LinkedHashSet<>();
        for (Gold gold : golds) {
            boolean ends = got.stream().anyMatch(one -> one.ends.equals(gold.ends));
            boolean right = got.stream().anyMatch(one -> one.ends.equals(gold.ends) && one.type.equals(gold.type));
            into.share(ENDS, gold.type, ends);
            if (right) {
                into.right(MEASURE, gold.type);
            } else {
                into.missed(MEASURE, gold.type);
                missed(record, coded, gold, ends, into);
            }
        }
        for (Got one : got) {
            boolean right = golds.stream().anyMatch(gold -> gold.ends.equals(one.ends) && gold.type.equals(one.type));
            if (!right && reported.add(one.type + one.ends)) {
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
                            got.add(new Got(type, Ends.of(at(coded, one), at(coded, other)), claim));
                        }
                    }
                }
            }
        }
        return got;
    }

    private static int at(CodedDocument coded, Participant participant) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), participant);
        return head == null ? participant.span().begin() : head.at();
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
