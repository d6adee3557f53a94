package org.relata.code.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.model.Word;

/** What an anaphoric attribution ("That had never been confirmed", "He denied the charge") points back to. */
public final class References {

    /** How far back an act can stand and still be what is denied or confirmed, in sentences. */
    private static final int FARTHEST = 3;

    private static final int FARTHEST_CHARGE = 8;

    private static final Set<String> PLURAL = Set.of("they", "them", "these", "those");
    /** What only an accusation can be, whatever it points back to itself: "blamed the front for the incident". */
    private static final Set<String> ACCUSING = Set.of("charge", "accusation", "allegation");

    private static final Set<String> ACCUSATIONS = Set.of("charge", "accusation", "allegation", "claim", "assertion");
    private static final Set<String> REPORTS =
            Set.of("report", "news", "story", "account", "rumor", "rumour", "figure", "information", "suggestion");
    private static final Set<String> STATEMENTS = Set.of("statement", "announcement", "remark", "comment");

    private References() {}

    /**
     * The earlier attribution that this one denies, confirms or doubts.
     *
     * <p>Only candidates of the same part, before the anaphor and at most three sentences back, are looked at. In this
     * order of preference: one of the kind that the noun names (a "charge" is an accusation, a "report" a report); an
     * accusation or report before plain speech; the nearest; of those in one sentence the last.
     *
     * @param attribution one with an anaphor; for any other the answer is empty
     * @param candidates attributions of the same document
     */
    public static Optional<Attribution> refersTo(Attribution attribution, List<Attribution> candidates) {
        Word anaphor = attribution.anaphor();
        if (anaphor == null) {
            return Optional.empty();
        }
        boolean accusation = ACCUSING.contains(anaphor.lemma());
        return candidates.stream()
                .filter(candidate -> isBefore(candidate, attribution) && agrees(candidate, anaphor))
                .filter(candidate -> canBeCharge(candidate, attribution))
                .filter(candidate -> (accusation && candidate.act().equals("accuse")) || !candidate.anaphoric())
                .min(Comparator.comparingInt((Attribution candidate) -> kindRank(candidate, anaphor.lemma()))
                        .thenComparingInt(References::actRank)
                        .thenComparingInt(candidate -> distance(candidate, attribution))
                        .thenComparing(candidate -> candidate.cue().span(), Comparator.reverseOrder()));
    }

    private static boolean isBefore(Attribution candidate, Attribution attribution) {
        int distance = distance(candidate, attribution);
        return candidate.sentence().part().equals(attribution.sentence().part())
                && candidate.cue().span().end() <= attribution.cue().span().begin()
                && candidate.form() != Form.SCARE_QUOTES
                && distance <= (isCharge(attribution) && candidate.act().equals("accuse") ? FARTHEST_CHARGE : FARTHEST);
    }

    /** Whether the noun that points back is a charge: "the allegation". */
    public static boolean isCharge(Attribution attribution) {
        Word anaphor = attribution.anaphor();
        return anaphor != null && ACCUSATIONS.contains(anaphor.lemma());
    }

    /**
     * "…, a charge Kigali denied" speaks of its own sentence; "the allegation" seldom of what was merely said two sentences before.
     */
    private static boolean canBeCharge(Attribution candidate, Attribution attribution) {
        Word anaphor = attribution.anaphor();
        boolean ofSentence = anaphor != null
                && (anaphor.relation().equals("parataxis")
                        || attribution.cueWord().relation().equals("parataxis"));
        int distance = distance(candidate, attribution);
        if (ofSentence) {
            return distance == 0;
        }
        return !isCharge(attribution) || distance <= 1 || !candidate.act().equals("say");
    }

    private static int distance(Attribution candidate, Attribution attribution) {
        return attribution.sentence().index() - candidate.sentence().index();
    }

    /** A plural pronoun needs acts in the plural; a singular one takes either. */
    private static boolean agrees(Attribution candidate, Word anaphor) {
        return !PLURAL.contains(anaphor.lemma()) || candidate.content().size() > 1 || candidate.form() != Form.OBJECT;
    }

    private static int kindRank(Attribution candidate, String noun) {
        String act = candidate.act();
        if (ACCUSATIONS.contains(noun)) {
            return act.equals("accuse") ? 0 : 1;
        }
        if (REPORTS.contains(noun)) {
            return act.equals("report") || act.equals("suggest") ? 0 : 1;
        }
        return STATEMENTS.contains(noun) && !act.equals("say") ? 1 : 0;
    }

    private static int actRank(Attribution candidate) {
        return switch (candidate.act()) {
            case "accuse", "report", "suggest" -> 0;
            case "say", "warn", "quote", "believe" -> 1;
            default -> 2;
        };
    }
}
