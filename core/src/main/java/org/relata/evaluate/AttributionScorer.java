package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.model.ParsedDocument;
import org.relata.model.Span;

/**
 * Pairs the attributions of one document with the gold's, each at most once, and counts what agrees.
 *
 * <p>A gold that annotates what authors attribute, and not who says what within that (PolNeAR has no attribution inside
 * another's content), is compared with the outermost attributions only; the inner ones are left out and counted as such.
 */
final class AttributionScorer {

    private static final double HALF = 0.5;

    private final GoldRecord record;
    private final ParsedDocument parsed;
    private final List<Attribution> got;
    private final Judgement into;
    private final List<Gold> golds = new ArrayList<>();

    private record Gold(List<Span> source, List<Span> cue, List<Span> content) {

        boolean isWithin(List<Span> pieces) {
            return cue.stream().allMatch(word -> pieces.stream().anyMatch(piece -> piece.contains(word)));
        }

        String label() {
            return source.isEmpty() ? "no source" : "named source";
        }
    }

    private record Candidate(int gold, int got, boolean source, double content) {}

    AttributionScorer(GoldRecord record, ParsedDocument parsed, List<Attribution> got, Judgement into) {
        this.record = record;
        this.parsed = parsed;
        this.into = into;
        for (JsonNode one : record.json().path("attributions")) {
            Gold gold = new Gold(
                    record.spans(one.path("source")), record.spans(one.path("cue")), record.spans(one.path("content")));
            if (gold.cue.isEmpty()) {
                into.leaveOut("attributions without a cue");
            } else {
                golds.add(gold);
            }
        }
        boolean nested = golds.stream()
                .anyMatch(one -> golds.stream().anyMatch(other -> !one.equals(other) && one.isWithin(other.content)));
        this.got = nested ? got : outermost(got);
    }

    private List<Attribution> outermost(List<Attribution> all) {
        List<Attribution> outermost = new ArrayList<>();
        for (Attribution one : all) {
            boolean inner = all.stream()
                    .anyMatch(other -> !other.equals(one)
                            && other.content().stream().anyMatch(piece -> piece.contains(one.cue())));
            if (inner) {
                into.leaveOut("found attributions inside another's content: the gold has none there");
            } else {
                outermost.add(one);
            }
        }
        return outermost;
    }

    void score() {
        boolean[] goldUsed = new boolean[golds.size()];
        boolean[] gotUsed = new boolean[got.size()];
        for (Candidate candidate : candidates()) {
            if (!goldUsed[candidate.gold] && !gotUsed[candidate.got]) {
                goldUsed[candidate.gold] = true;
                gotUsed[candidate.got] = true;
                paired(candidate);
            }
        }
        for (int i = 0; i < goldUsed.length; i++) {
            if (!goldUsed[i]) {
                missed(golds.get(i));
            }
        }
        for (int j = 0; j < gotUsed.length; j++) {
            if (!gotUsed[j]) {
                spurious(got.get(j));
            }
        }
    }

    /** Pairs whose cues overlap: those with the same source first, then those that share most content. */
    private List<Candidate> candidates() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < golds.size(); i++) {
            Gold gold = golds.get(i);
            for (int j = 0; j < got.size(); j++) {
                Attribution one = got.get(j);
                if (gold.cue.stream().anyMatch(piece -> piece.overlaps(one.cue()))) {
                    candidates.add(
                            new Candidate(i, j, sameSource(gold, one), Overlaps.share(gold.content, one.content())));
                }
            }
        }
        candidates.sort(Comparator.comparing(Candidate::source, Comparator.reverseOrder())
                .thenComparing(Candidate::content, Comparator.reverseOrder())
                .thenComparing(Candidate::gold)
                .thenComparing(Candidate::got));
        return candidates;
    }

    private boolean sameSource(Gold gold, Attribution one) {
        if (gold.source.isEmpty() || one.source() == null) {
            return gold.source.isEmpty() && one.source() == null;
        }
        Span found = one.source();
        if (gold.source.stream().anyMatch(piece -> piece.equals(found))) {
            return true;
        }
        HeadWords.Head head = HeadWords.of(parsed, found);
        for (Span piece : gold.source) {
            HeadWords.Head goldHead = HeadWords.of(parsed, piece);
            if (head != null && goldHead != null && head.at() == goldHead.at()) {
                return true;
            }
        }
        return false;
    }

    private void paired(Candidate candidate) {
        Gold gold = golds.get(candidate.gold);
        Attribution one = got.get(candidate.got);
        boolean content = candidate.content >= HALF;
        into.right("cue", gold.label());
        count("source head and cue", candidate.source, gold, one);
        count("source head and cue, content half shared", candidate.source && content, gold, one);
        count("cue, content half shared", content, gold, one);
        if (!candidate.source) {
            String how = gold.source.isEmpty() ? "none in the gold" : one.source() == null ? "not found" : "another";
            fault("wrong source (" + how + "): cue " + cueLemma(one.cue()), gold, one);
        }
        if (!content) {
            fault("content shared by less than half: cue " + cueLemma(one.cue()), gold, one);
        }
    }

    private void count(String measure, boolean right, Gold gold, Attribution one) {
        if (right) {
            into.right(measure, gold.label());
        } else {
            into.missed(measure, gold.label());
            into.spurious(measure, label(one));
        }
    }

    private static String label(Attribution one) {
        return one.source() == null ? "no source" : "named source";
    }

    private static final List<String> MEASURES = List.of(
            "cue", "source head and cue", "source head and cue, content half shared", "cue, content half shared");

    private void missed(Gold gold) {
        MEASURES.forEach(measure -> into.missed(measure, gold.label()));
        fault("missed: cue " + cueLemma(gold.cue.get(0)), gold, null);
    }

    private void spurious(Attribution one) {
        MEASURES.forEach(measure -> into.spurious(measure, label(one)));
        fault("spurious: cue " + cueLemma(one.cue()), null, one);
    }

    private String cueLemma(Span cue) {
        HeadWords.Head head = HeadWords.of(parsed, cue);
        return head == null ? Brief.words(record.text(), cue) : head.word().lemma();
    }

    private void fault(String kind, @Nullable Gold gold, @Nullable Attribution one) {
        Span cue = one != null ? one.cue() : gold != null ? gold.cue.get(0) : new Span(0, 0);
        into.fault(new Fault(
                kind,
                record.id(),
                gold == null ? "–" : describe(gold.source, gold.cue, gold.content),
                one == null
                        ? "–"
                        : describe(
                                one.source() == null ? List.of() : List.of(one.source()),
                                List.of(one.cue()),
                                one.content()),
                Brief.marked(parsed, cue)));
    }

    private String describe(List<Span> source, List<Span> cue, List<Span> content) {
        return "source \"" + words(source) + "\" cue \"" + words(cue) + "\" content \"" + words(content) + "\"";
    }

    private String words(List<Span> pieces) {
        return pieces.stream().map(piece -> Brief.words(record.text(), piece)).collect(Collectors.joining(" … "));
    }
}
