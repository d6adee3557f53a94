package org.relata.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Toll;
import org.relata.model.Word;

/** How many people a document's claims call killed or wounded: by stated figures, and one by one. */
final class Casualties {

    private static final WordTable WORDS = new WordTable("casualties.tsv");

    private Casualties() {}

    /** Whether the claim's own trigger says that somebody was killed ({@code killed}) or hurt ({@code wounded}). */
    static boolean says(CodedDocument coded, Claim claim, String kind) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), claim.trigger().span());
        return head != null && WORDS.words(kind).contains(head.word().lemma());
    }

    /** Whether the claim may be counted: news, not denied. */
    static boolean counts(Claim claim) {
        return MainClass.isNewsEvent(claim) && claim.certainty().factuality() >= 0;
    }

    /** The figures of the claims' tolls of one kind, each once. */
    static SortedSet<Integer> figures(CodedDocument coded, String kind) {
        TreeSet<Integer> figures = new TreeSet<>();
        for (Claim claim : coded.claims()) {
            for (Toll toll : claim.tolls()) {
                Integer figure = figure(toll);
                if (counts(claim)
                        && figure != null
                        && toll.kind().equals(kind)
                        && toll.scope().equals("event")) {
                    figures.add(figure);
                }
            }
        }
        return figures;
    }

    private static @Nullable Integer figure(Toll toll) {
        return toll.best() == null ? toll.low() : toll.best();
    }

    /** Single persons killed or hurt, by the last word of their mention, each once. */
    static SortedSet<String> persons(CodedDocument coded, String kind) {
        TreeSet<String> persons = new TreeSet<>();
        for (Claim claim : coded.claims()) {
            if (counts(claim) && says(coded, claim, kind)) {
                claim.recipients().forEach(recipient -> addSingle(coded, recipient, persons));
            }
        }
        return persons;
    }

    private static void addSingle(CodedDocument coded, Participant participant, SortedSet<String> persons) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), participant);
        if (head != null) {
            Word word = head.word();
            boolean single = !word.tag().endsWith("S") && (word.isNoun() || participant.via() != null);
            if (single) {
                String name = participant.name() == null ? word.text() : participant.name();
                persons.add(name.toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The document's one figure: the highest stated, or the number of single persons where that is higher. */
    static int figure(CodedDocument coded, String kind) {
        SortedSet<Integer> figures = figures(coded, kind);
        return Math.max(
                figures.isEmpty() ? 0 : figures.last(), persons(coded, kind).size());
    }

    /** The claims that bear on it, for a list of faults. */
    static String evidence(CodedDocument coded, String kind) {
        List<Claim> claims = coded.claims().stream()
                .filter(claim -> says(coded, claim, kind)
                        || claim.tolls().stream().anyMatch(toll -> toll.kind().equals(kind)))
                .toList();
        return "tolls " + figures(coded, kind) + " persons " + persons(coded, kind) + " from " + Brief.of(claims);
    }
}
