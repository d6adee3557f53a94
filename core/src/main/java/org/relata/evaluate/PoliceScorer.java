package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Span;

/**
 * What the police do, sentence by sentence and article by article: KILL, ARREST, FAIL to act, use FORCE, ANY_ACTION.
 *
 * <p>The annotators take every force of order for police: army columns and paramilitary forces, and the authorities that
 * seal and impose. An act that only they do – arrests, curfews, deployments, crowd control – is theirs where nobody is named as
 * acting, and so is their being sent. Whom they refuse or fail is a REJECT of theirs, or an act of theirs that is denied.
 */
final class PoliceScorer {

    private static final List<String> LABELS = List.of("KILL", "ARREST", "FAIL", "FORCE", "ANY_ACTION");

    private final WordTable words = new WordTable("police.tsv");

    void judge(GoldRecord record, CodedDocument coded, Judgement into) {
        Set<String> gotOfAll = new TreeSet<>();
        int from = 0;
        for (JsonNode sentence : record.json().path("sentences")) {
            Span span = find(record.text(), sentence.path("text").asText(), from);
            from = span.end();
            List<Claim> claims = coded.claims().stream()
                    .filter(claim -> MainClass.isNewsEvent(claim)
                            && span.contains(claim.trigger().span()))
                    .toList();
            Set<String> got = labels(coded, claims);
            gotOfAll.addAll(got);
            Set<String> gold = labels(sentence);
            compare("sentences", gold, got, into);
            faults(record, span, gold, got, claims, into);
        }
        compare("articles", labels(record.json()), gotOfAll, into);
    }

    /** Where the sentence stands, whatever white space was lost; an empty span where it is not found. */
    static Span find(String text, String sentence, int from) {
        int begin = -1;
        int at = from;
        String wanted = sentence.strip();
        int matched = 0;
        while (at < text.length() && matched < wanted.length()) {
            if (Character.isWhitespace(wanted.charAt(matched))) {
                matched++;
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == wanted.charAt(matched)) {
                begin = begin < 0 ? at : begin;
                at++;
                matched++;
            } else {
                at = (begin < 0 ? at : begin) + 1;
                begin = -1;
                matched = 0;
            }
        }
        return begin >= 0 && matched == wanted.length() ? new Span(begin, at) : new Span(from, from);
    }

    private static Set<String> labels(JsonNode json) {
        Set<String> labels = new TreeSet<>();
        json.path("labels").forEach(label -> labels.add(label.asText()));
        return labels;
    }

    private Set<String> labels(CodedDocument coded, List<Claim> claims) {
        Set<String> labels = new TreeSet<>();
        for (Claim claim : claims) {
            String type = claim.codes().type();
            if (type != null && isFailure(coded, claim, type)) {
                labels.add("FAIL");
            } else if (type != null && claim.certainty().factuality() >= 0 && isPoliceAct(claim, type)) {
                labels.addAll(acts(coded, claim, type));
            }
        }
        return labels;
    }

    /** Police, or those who command them, refuse or fail to do what they are there for; or such an act of theirs is denied. */
    private boolean isFailure(CodedDocument coded, Claim claim, String type) {
        HeadWords.Head trigger = HeadWords.of(coded.parsed(), claim.trigger().span());
        boolean failing =
                trigger != null && words.words("fail").contains(trigger.word().lemma());
        boolean theirs = claim.actors().stream().anyMatch(this::isPolice);
        if (type.equals("REJECT")) {
            return failing && (theirs || claim.actors().stream().anyMatch(this::commands));
        }
        return claim.certainty().factuality() < 0
                && theirs
                && words.words("duties").contains(type);
    }

    private boolean isPoliceAct(Claim claim, String type) {
        boolean told = claim.certainty().factuality() > 0;
        boolean sent = type.equals("MOBILIZE") && claim.recipients().stream().anyMatch(this::isPolice);
        boolean implied = claim.actors().isEmpty()
                && claim.codes().modes().stream()
                        .anyMatch(mode -> words.words("implied").contains(type.toLowerCase(Locale.ROOT) + "/" + mode));
        return (told && (sent || implied || isArrest(claim, type)))
                || claim.actors().stream().anyMatch(this::isPolice);
    }

    private static boolean isArrest(Claim claim, String type) {
        return type.equals("COERCE") && claim.codes().modes().contains("arrest");
    }

    private static List<String> acts(CodedDocument coded, Claim claim, String type) {
        List<String> labels = new ArrayList<>(List.of("ANY_ACTION"));
        boolean told = claim.certainty().factuality() > 0;
        if (isArrest(claim, type) && told) {
            labels.add("ARREST");
        }
        if (type.equals("ASSAULT")) {
            boolean toll = claim.tolls().stream().anyMatch(one -> one.kind().equals("killed"));
            labels.add("FORCE");
            if (toll || Casualties.says(coded, claim, "killed")) {
                labels.add("KILL");
            }
        }
        return labels;
    }

    private boolean commands(Participant participant) {
        return words.words("command").contains(participant.head().toLowerCase(Locale.ROOT));
    }

    private boolean isPolice(Participant participant) {
        return participant.sectors().contains("COP")
                || words.words("police").contains(participant.head().toLowerCase(Locale.ROOT));
    }

    private static void compare(String measure, Set<String> gold, Set<String> got, Judgement into) {
        for (String label : LABELS) {
            boolean wanted = gold.contains(label);
            if (wanted && got.contains(label)) {
                into.right(measure, label);
            } else if (wanted) {
                into.missed(measure, label);
            } else if (got.contains(label)) {
                into.spurious(measure, label);
            }
        }
    }

    private static void faults(
            GoldRecord record, Span span, Set<String> gold, Set<String> got, List<Claim> claims, Judgement into) {
        for (String label : LABELS) {
            if (gold.contains(label) != got.contains(label)) {
                String kind = (gold.contains(label) ? "missed " : "spurious ")
                        + label
                        + (claims.isEmpty() ? " (no claim)" : "");
                into.fault(new Fault(
                        kind,
                        record.id(),
                        gold.toString(),
                        got + " " + Brief.of(claims),
                        Brief.words(record.text(), span)));
            }
        }
    }
}
