package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.evaluate.Template.Count;
import org.relata.evaluate.Template.Filler;
import org.relata.model.Claim;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Span;
import org.relata.model.TimeSpan;

/**
 * Incident templates, compared document by document: perpetrators, their confidence, victims, numbers, place, date.
 *
 * <p>What was found are the claims of material conflict that are news and not denied. Names are compared by their
 * words, and each counts once a document.
 */
final class TemplatesScorer {

    private static final String ORGANIZATION = "PERP: ORGANIZATION ID";
    private static final String INDIVIDUAL = "PERP: INDIVIDUAL ID";
    private static final List<String> VICTIM = List.of("HUM TGT: NAME", "HUM TGT: DESCRIPTION");

    private final GoldRecord record;
    private final CodedDocument coded;
    private final Judgement into;
    private final List<Template> templates = new ArrayList<>();
    private final List<Claim> violent;

    /** @param organised whether it is called by a name or a noun of an organisation, and is no single person */
    private record Party(Participant participant, Claim claim, boolean organised) {

        boolean fits(Filler filler) {
            String name = participant.name();
            return filler.names(participant.text()) || (name != null && filler.names(name));
        }

        /** "The FMLN" and "the guerrillas", where these were found to be that front, are one. */
        boolean isSame(Party other) {
            String actor = participant.actor();
            return (actor != null && actor.equals(other.participant.actor()))
                    || Wording.alike(participant.text(), other.participant.text());
        }
    }

    private TemplatesScorer(GoldRecord record, CodedDocument coded, Judgement into) {
        this.record = record;
        this.coded = coded;
        this.into = into;
        for (JsonNode event : record.json().path("events")) {
            templates.add(new Template(event));
        }
        this.violent = coded.claims().stream()
                .filter(claim -> Incidents.tells(coded.parsed(), claim))
                .toList();
    }

    static void judge(GoldRecord record, CodedDocument coded, Judgement into) {
        new TemplatesScorer(record, coded, into).score();
    }

    private void score() {
        List<Party> actors = new ArrayList<>();
        List<Party> recipients = new ArrayList<>();
        for (Claim claim : violent) {
            claim.actors().forEach(one -> actors.add(party(one, claim)));
            claim.recipients().forEach(one -> recipients.add(party(one, claim)));
        }
        List<Filler> organizations = distinct(List.of(ORGANIZATION));
        List<Filler> perpetrators = distinct(List.of(ORGANIZATION, INDIVIDUAL));
        List<Party> named = actors.stream()
                .filter(party -> !party.claim.background())
                .filter(party -> organizations.stream().anyMatch(party::fits)
                        || (party.organised && perpetrators.stream().noneMatch(party::fits)))
                .toList();
        compare("perpetrator organisation", organizations, named);
        compare("perpetrator, of any kind", perpetrators, actors);
        compare("victim", distinct(VICTIM), recipients);
        confidences(actors);
        numbers("killed");
        numbers("wounded");
        templates.forEach(this::setting);
    }

    private Party party(Participant participant, Claim claim) {
        return new Party(participant, claim, Incidents.isOrganisation(coded.parsed(), participant));
    }

    private List<Filler> distinct(List<String> slots) {
        List<Filler> fillers = new ArrayList<>();
        for (Template template : templates) {
            for (String slot : slots) {
                for (Filler filler : template.fillers(slot)) {
                    if (fillers.stream()
                            .noneMatch(one -> filler.wordings().stream().anyMatch(one::names))) {
                        fillers.add(filler);
                    }
                }
            }
        }
        return fillers;
    }

    private void compare(String measure, List<Filler> golds, List<Party> got) {
        for (Filler gold : golds) {
            if (got.stream().anyMatch(party -> party.fits(gold))) {
                into.right(measure, Score.ALL);
            } else if (!gold.optional()) {
                into.missed(measure, Score.ALL);
                fault("missed " + measure, String.join(" / ", gold.wordings()), Brief.of(violent), where(gold));
            }
        }
        List<Party> spurious = new ArrayList<>();
        for (Party party : got) {
            boolean known = spurious.stream().anyMatch(party::isSame);
            if (!known && golds.stream().noneMatch(party::fits)) {
                spurious.add(party);
                into.spurious(measure, Score.ALL);
                fault(
                        "spurious " + measure,
                        golds.stream().map(Filler::wordings).toList().toString(),
                        text(party) + " – " + Brief.of(party.claim),
                        party.claim.trigger().span());
            }
        }
    }

    private static String text(Party party) {
        return party.participant.text();
    }

    private void confidences(List<Party> actors) {
        for (Template template : templates) {
            for (Filler filler : template.fillers(ORGANIZATION)) {
                String gold = template.valueFor("PERP: ORGANIZATION CONFIDENCE", filler);
                List<Claim> claims = actors.stream()
                        .filter(party -> party.fits(filler))
                        .map(Party::claim)
                        .toList();
                if (gold != null && !claims.isEmpty()) {
                    confidence(gold, Confidence.of(claims, filler), claims);
                }
            }
        }
    }

    private void confidence(String gold, String got, List<Claim> claims) {
        into.choice("confidence of organisations found", gold, got);
        into.share(
                "confidence right, by whom they are accused left open",
                Score.ALL,
                gold.replace(" BY AUTHORITIES", "").equals(got.replace(" BY AUTHORITIES", "")));
        if (!gold.equals(got)) {
            fault(
                    "confidence " + gold + " taken for " + got,
                    gold,
                    got + ": " + Brief.of(claims),
                    claims.get(0).trigger().span());
        }
    }

    private void numbers(String kind) {
        Casualties casualties = Casualties.ofIncidents(coded);
        List<Integer> got = new ArrayList<>(casualties.numbers(kind));
        String all = got.toString();
        // What the key asks for takes its number before what it only allows.
        for (boolean optional : List.of(false, true)) {
            for (Template template : templates) {
                for (Count count : template.casualties()) {
                    if (count.kind().equals(kind) && count.optional() == optional) {
                        number(count, got, all + " " + casualties.evidence(coded));
                    }
                }
            }
        }
        for (Integer spurious : got) {
            into.spurious("numbers of people", kind);
            fault("spurious number " + kind, "–", spurious + " of " + casualties.evidence(coded));
        }
    }

    private void number(Count count, List<Integer> got, String all) {
        Integer right = got.stream().filter(count::fits).findFirst().orElse(null);
        if (right != null) {
            into.right("numbers of people", count.kind());
            got.remove(right);
        } else if (!count.optional()) {
            into.missed("numbers of people", count.kind());
            String kind = "missed number " + count.kind() + (count.high() == 1 ? ": one" : ": several");
            fault(kind, count.toString(), all);
        }
    }

    private void setting(Template template) {
        String place = template.place();
        if (place != null) {
            boolean right = violent.stream().anyMatch(claim -> named(claim.place(), place));
            into.share("incident's place named by a claim", Score.ALL, right);
            if (!right) {
                fault("place not named by a claim", place, Brief.of(violent));
            }
        }
        LocalDate date = date(template.json().path("date").asText(""));
        if (date != null) {
            boolean right = violent.stream().anyMatch(claim -> on(claim.time(), date));
            into.share("incident's date within a claim's time", Score.ALL, right);
            if (!right) {
                fault("date not within a claim's time", date.toString(), Brief.of(violent));
            }
        }
    }

    private static boolean named(@Nullable PlaceRef place, String gold) {
        return place != null
                && (Wording.alike(gold, place.text())
                        || Wording.alike(gold, Objects.requireNonNullElse(place.name(), ""))
                        || Wording.alike(gold, Objects.requireNonNullElse(place.admin1(), "")));
    }

    private static @Nullable LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean on(@Nullable TimeSpan time, LocalDate date) {
        return time != null
                && time.start() != null
                && time.finish() != null
                && !date.isBefore(time.start())
                && !date.isAfter(time.finish());
    }

    /** Where the filler's first wording stands; null where it is not in the text as written. */
    private @Nullable Span where(Filler filler) {
        String wording = filler.wordings().get(0);
        int begin = record.text().indexOf(wording);
        return begin < 0 ? null : new Span(begin, begin + wording.length());
    }

    private void fault(String kind, String gold, String got) {
        fault(kind, gold, got, null);
    }

    private void fault(String kind, String gold, String got, @Nullable Span about) {
        String text = about == null ? Brief.line(record.text()) : Brief.marked(coded.parsed(), about);
        into.fault(new Fault(kind, record.id(), gold, got, text));
    }
}
