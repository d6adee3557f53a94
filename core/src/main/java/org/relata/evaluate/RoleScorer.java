package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.Span;

/** Scores the parties of one sentence's claims: by exact span, by head word, and by any overlap. */
final class RoleScorer {

    private final GoldRecord record;
    private final CodedDocument coded;
    private final Judgement into;
    private final List<Gold> golds = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();

    /** A party of the gold. */
    private record Gold(Span span, String role, HeadWords.@Nullable Head head) {

        int at() {
            return head == null ? span.begin() : head.at();
        }
    }

    /** A mention that takes part in claims. */
    private static final class Party {
        private final Participant participant;
        private final HeadWords.@Nullable Head head;
        private final TreeMap<String, Claim> claims = new TreeMap<>();
        private boolean eitherSide;

        Party(Participant participant, HeadWords.@Nullable Head head) {
            this.participant = participant;
            this.head = head;
        }

        int at() {
            return head == null ? participant.span().begin() : head.at();
        }

        String role() {
            return claims.size() == 2 ? "both" : claims.firstKey();
        }

        // In "A and B met" both are actors of the claim; the gold calls them both actor and recipient.
        boolean hasRole(String wanted) {
            return role().equals(wanted) || (eitherSide && wanted.equals("both") && role().equals("actor"));
        }

        String where() {
            return head == null ? "" : " [" + head.word().relation() + "]";
        }
    }

    RoleScorer(GoldRecord record, CodedDocument coded, Judgement into) {
        this.record = record;
        this.coded = coded;
        this.into = into;
        for (JsonNode actor : record.json().path("actors")) {
            Span span = record.span(actor);
            golds.add(new Gold(span, actor.path("role").asText(), HeadWords.of(coded.parsed(), span)));
        }
        for (Claim claim : coded.claims()) {
            if (MainClass.isNewsEvent(claim) && claim.codes().type() != null) {
                boolean eitherSide =
                        claim.actors().size() > 1 && claim.recipients().isEmpty();
                claim.actors().forEach(actor -> party(actor, "actor", claim, eitherSide));
                claim.recipients().forEach(recipient -> party(recipient, "recipient", claim, false));
            }
        }
    }

    private void party(Participant participant, String role, Claim claim, boolean eitherSide) {
        HeadWords.Head head = HeadWords.of(coded.parsed(), participant);
        Party found = null;
        for (Party party : parties) {
            if (party.participant.span().equals(participant.span())) {
                found = party;
            }
        }
        if (found == null) {
            found = new Party(participant, head);
            parties.add(found);
        }
        found.claims.putIfAbsent(role, claim);
        found.eitherSide |= eitherSide;
    }

    void score() {
        into.read(coded.parsed());
        count(
                "role, exact span",
                gold -> gold.span.begin() * 100_003L + gold.span.end(),
                party -> party.participant.span().begin() * 100_003L
                        + party.participant.span().end());
        Map<Long, Party> byHead = count("role, head word", gold -> (long) gold.at(), party -> (long) party.at());
        overlap();
        faults(byHead, party -> party.at());
    }

    private Map<Long, Party> count(String measure, Function<Gold, Long> goldKey, Function<Party, Long> partyKey) {
        Map<Long, Party> got = new TreeMap<>();
        for (Party party : parties) {
            Party merged = got.computeIfAbsent(partyKey.apply(party), key -> new Party(party.participant, party.head));
            party.claims.forEach(merged.claims::putIfAbsent);
            merged.eitherSide |= party.eitherSide;
        }
        Map<Long, Party> left = new TreeMap<>(got);
        for (Gold gold : golds) {
            Party party = left.get(goldKey.apply(gold));
            if (party != null && party.hasRole(gold.role)) {
                into.right(measure, gold.role);
                left.remove(goldKey.apply(gold));
            } else {
                into.missed(measure, gold.role);
            }
        }
        left.values().forEach(party -> into.spurious(measure, party.role()));
        return got;
    }

    private void overlap() {
        int[] paired = Overlaps.pair(
                golds.stream().map(Gold::span).toList(),
                parties.stream().map(party -> party.participant.span()).toList());
        boolean[] used = new boolean[parties.size()];
        for (int i = 0; i < paired.length; i++) {
            Gold gold = golds.get(i);
            boolean right = paired[i] >= 0 && parties.get(paired[i]).hasRole(gold.role);
            if (right) {
                used[paired[i]] = true;
                into.right("role, any overlap", gold.role);
            } else {
                into.missed("role, any overlap", gold.role);
            }
        }
        for (int j = 0; j < used.length; j++) {
            if (!used[j]) {
                into.spurious("role, any overlap", parties.get(j).role());
            }
        }
    }

    private void faults(Map<Long, Party> byHead, ToIntFunction<Party> at) {
        Map<Long, Party> left = new TreeMap<>(byHead);
        for (Gold gold : golds) {
            Party party = left.remove((long) gold.at());
            if (party == null) {
                fault("missed " + gold.role + " [" + relation(gold) + "]" + reason(gold), words(gold.span));
            } else if (!party.hasRole(gold.role)) {
                fault("wrong role: " + gold.role + " taken for " + party.role() + party.where(), words(gold.span));
            }
        }
        for (Party party : left.values()) {
            Claim claim = party.claims.firstEntry().getValue();
            boolean within = golds.stream()
                    .anyMatch(gold ->
                            gold.span.begin() <= at.applyAsInt(party) && at.applyAsInt(party) < gold.span.end());
            fault(
                    "spurious " + party.role() + party.where() + " of "
                            + claim.codes().type() + (within ? " (inside a gold span)" : ""),
                    party.participant.text());
        }
    }

    private static String relation(Gold gold) {
        return gold.head == null ? "no word" : gold.head.word().relation();
    }

    private String reason(Gold gold) {
        if (parties.isEmpty()) {
            return coded.claims().isEmpty() ? " (no claim)" : " (no party at all)";
        }
        boolean other =
                parties.stream().anyMatch(party -> party.participant.span().overlaps(gold.span));
        return other ? " (another head in its span)" : "";
    }

    private String words(Span span) {
        return Brief.words(record.text(), span);
    }

    private void fault(String kind, String about) {
        String gold =
                golds.stream().map(one -> one.role + ": " + words(one.span)).collect(Collectors.joining(" | "));
        into.fault(new Fault(
                kind, record.id(), gold, about + " – " + Brief.of(coded.claims()), Brief.line(record.text())));
    }
}
