package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.evaluate.cluster.ClusterTally;
import org.relata.evaluate.cluster.Clusters;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/**
 * Nominal co-reference: which mentions are of one and the same. Once on the gold's mentions as given, so that only the gathering is
 * measured, beside what comes out when mentions with the same head lemma are put together; once on the mentions that the
 * system finds itself, compared by their head words.
 */
final class ReferencesScorer {

    static final String GIVEN = "mentions given";
    static final String SAME_LEMMA = "mentions given, same lemma (baseline)";
    static final String OWN = "mentions of its own, by head word";

    private ReferencesScorer() {}

    static void judge(GoldRecord record, ParsedDocument parsed, ReferenceFinder finder, Judgement into) {
        Map<Span, String> setOf = new LinkedHashMap<>();
        for (JsonNode entity : record.json().path("entities")) {
            setOf.putIfAbsent(record.span(entity), entity.path("set").asText());
        }
        List<Span> mentions = List.copyOf(setOf.keySet());
        Clusters<Span> gold = new Clusters<>(bySet(mentions, setOf));
        List<List<Span>> gathered = finder.gather(parsed, mentions);
        into.clusters(GIVEN, ClusterTally.of(gold, new Clusters<>(gathered)));
        into.clusters(SAME_LEMMA, ClusterTally.of(gold, new Clusters<>(byLemma(parsed, mentions))));
        into.clusters(OWN, ClusterTally.of(heads(parsed, bySet(mentions, setOf)), heads(parsed, finder.find(parsed))));
        faults(record, parsed, setOf, gathered, into);
    }

    private static List<List<Span>> bySet(List<Span> mentions, Map<Span, String> setOf) {
        Map<String, List<Span>> sets = new LinkedHashMap<>();
        for (Span mention : mentions) {
            sets.computeIfAbsent(setOf.getOrDefault(mention, ""), set -> new ArrayList<>())
                    .add(mention);
        }
        return List.copyOf(sets.values());
    }

    private static List<List<Span>> byLemma(ParsedDocument parsed, List<Span> mentions) {
        Map<Span, String> lemmas = new LinkedHashMap<>();
        for (Span mention : mentions) {
            HeadWords.Head head = HeadWords.of(parsed, mention);
            lemmas.put(mention, head == null ? mention.toString() : head.word().lemma());
        }
        return bySet(mentions, lemmas);
    }

    /** Mentions by where their head begins. Where two have one head, the first that comes keeps it. */
    private static Clusters<Integer> heads(ParsedDocument parsed, List<List<Span>> clusters) {
        Map<Integer, Integer> taken = new LinkedHashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            for (Span mention : clusters.get(i)) {
                HeadWords.Head head = HeadWords.of(parsed, mention);
                if (head != null) {
                    taken.putIfAbsent(head.at(), i);
                }
            }
        }
        Map<Integer, List<Integer>> sets = new LinkedHashMap<>();
        taken.forEach(
                (at, set) -> sets.computeIfAbsent(set, s -> new ArrayList<>()).add(at));
        return new Clusters<>(List.copyOf(sets.values()));
    }

    /** For each mention but a cluster's first: whether it stands with one before it, as in the gold. */
    private static void faults(
            GoldRecord record,
            ParsedDocument parsed,
            Map<Span, String> setOf,
            List<List<Span>> gathered,
            Judgement into) {
        Map<Span, Integer> found = new LinkedHashMap<>();
        for (int i = 0; i < gathered.size(); i++) {
            for (Span mention : gathered.get(i)) {
                found.put(mention, i);
            }
        }
        List<Span> inOrder = setOf.keySet().stream().sorted().toList();
        for (int i = 0; i < inOrder.size(); i++) {
            Span mention = inOrder.get(i);
            List<Span> before = inOrder.subList(0, i);
            Span gold = last(before, mention, setOf);
            Span got = last(before, mention, found);
            boolean right = got == null ? gold == null : Objects.equals(setOf.get(got), setOf.get(mention));
            String form = form(parsed, mention);
            into.share("antecedent right, by form", form, right);
            if (!right) {
                String kind = (gold == null ? "none wanted" : got == null ? "none found" : "wrong one") + ", " + form;
                into.fault(new Fault(
                        kind,
                        record.id(),
                        Brief.words(record.text(), gold),
                        Brief.words(record.text(), got),
                        Brief.marked(parsed, mention)));
            }
        }
    }

    private static <S> @Nullable Span last(List<Span> before, Span mention, Map<Span, S> setOf) {
        S set = setOf.get(mention);
        for (int i = before.size() - 1; i >= 0; i--) {
            if (Objects.equals(setOf.get(before.get(i)), set)) {
                return before.get(i);
            }
        }
        return null;
    }

    private static String form(ParsedDocument parsed, Span mention) {
        HeadWords.Head head = HeadWords.of(parsed, mention);
        if (head == null || head.word().isPronoun()) {
            return "pronoun";
        }
        return head.word().isProper() ? "name" : "noun";
    }
}
