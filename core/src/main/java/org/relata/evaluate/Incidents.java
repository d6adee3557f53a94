package org.relata.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.Status;
import org.relata.model.Toll;
import org.relata.model.Word;

/**
 * Which claims tell what MUC-4 calls an incident: an attack, bombing, kidnapping, arson or robbery that is said to have
 * happened or been tried, done to anything but the other side's forces. Arrests, deployments and demonstrations are
 * none, nor is what soldiers and guerrillas do to each other in battle.
 */
final class Incidents {

    private static final WordTable WORDS = new WordTable("organisations.tsv");
    private static final Set<Status> NOT_HAPPENED = Set.of(Status.PLANNED, Status.HYPOTHETICAL, Status.QUESTION);
    private static final Set<String> FORCES = Set.of("MIL", "REB", "PRM", "UAF");
    private static final Set<String> NO_INCIDENT = Set.of("175", "196");

    private Incidents() {}

    static boolean tells(ParsedDocument parsed, Claim claim) {
        return Casualties.counts(claim)
                && Objects.equals(claim.codes().type(), "ASSAULT")
                && !NO_INCIDENT.contains(
                        Objects.requireNonNullElse(claim.codes().cameo(), ""))
                && (!NOT_HAPPENED.contains(claim.status()) || isPossible(claim))
                && !isBattle(claim)
                && !isWarfare(parsed, claim);
    }

    /** "The attack could have been carried out by": the key has such perpetrators, as possible ones. */
    private static boolean isPossible(Claim claim) {
        return claim.status() == Status.HYPOTHETICAL && claim.certainty() == Certainty.PS_PLUS;
    }

    /** A clash, an offensive, an invasion: what armed sides do to each other, though the sentence names one side only. */
    private static boolean isWarfare(ParsedDocument parsed, Claim claim) {
        HeadWords.Head head = HeadWords.of(parsed, claim.trigger().span());
        return head != null && WORDS.words("warfare").contains(head.word().lemma());
    }

    private static boolean isBattle(Claim claim) {
        List<Participant> actors = claim.actors();
        boolean twoSided = claim.recipients().isEmpty()
                || (actors.stream().anyMatch(actor -> actor.sectors().contains("MIL"))
                        && actors.stream().anyMatch(actor -> actor.sectors().contains("REB")));
        return (twoSided && actors.stream().filter(Incidents::isForce).count() > 1)
                || (actors.stream().anyMatch(Incidents::isForce)
                        && claim.recipients().stream().anyMatch(Incidents::isForce));
    }

    /** Which tolls are of fighters. "Four soldiers were killed and six wounded": the six are soldiers too. */
    static final class Fallen {

        private final ParsedDocument parsed;
        private boolean fighters;
        private int sentence = -1;

        Fallen(ParsedDocument parsed) {
            this.parsed = parsed;
        }

        /** Of each toll in the order of the text. */
        boolean isFighter(Toll toll) {
            Participant of = toll.of();
            if (of == null) {
                return false;
            }
            HeadWords.Head head = HeadWords.of(parsed, of);
            int here = head == null ? -1 : head.sentence().index();
            boolean bare = head != null
                    && (head.word().tag().equals("CD")
                            || WORDS.words("others").contains(head.word().lemma()));
            if (!bare || here != sentence) {
                fighters = isForce(of);
            }
            sentence = here;
            return fighters;
        }
    }

    /** A fighter, a force, or where it stands in the field: "enemy positions". Its houses are targets like others. */
    private static boolean isForce(Participant participant) {
        if (WORDS.words("building").contains(participant.head().toLowerCase(Locale.ROOT))) {
            return false;
        }
        return participant.text().toLowerCase(Locale.ROOT).startsWith("enemy ")
                || participant.sectors().stream().anyMatch(FORCES::contains);
    }

    /** Whether it is called by a name, or by a noun of an organisation, and is no single person. */
    static boolean isOrganisation(ParsedDocument parsed, Participant participant) {
        if ("person".equals(participant.kind())) {
            return false;
        }
        HeadWords.Head head = HeadWords.of(parsed, participant);
        if (head == null || participant.actor() != null) {
            return participant.actor() != null;
        }
        boolean person = head.sentence()
                .nameAt(head.word())
                .filter(name -> name.type().equals("PERSON"))
                .isPresent();
        boolean called = head.word().isProper()
                || (WORDS.words("organisation").contains(head.word().lemma()) && !isAnybody(head));
        return !person && (called || holdsName(head, participant) || isOfOrganisation(head));
    }

    /** "Members of the army". */
    private static boolean isOfOrganisation(HeadWords.Head head) {
        return head.sentence().children(head.word(), "nmod").stream()
                .filter(word -> head.sentence().preposition(word).equals("of"))
                .anyMatch(word -> WORDS.words("organisation").contains(word.lemma())
                        && !isAnybody(new HeadWords.Head(head.sentence(), word)));
    }

    /** "A group", "an armed group", "our forces", "a foreign army" are no organisation that anybody could look up. */
    private static boolean isAnybody(HeadWords.Head head) {
        List<Word> children = head.sentence().children(head.word());
        boolean open = children.stream().noneMatch(Incidents::tellsWhich);
        boolean armedForces = head.word().lemma().equals("force")
                && children.stream().anyMatch(word -> word.lemma().equals("armed"));
        boolean institution =
                armedForces || WORDS.words("institution").contains(head.word().lemma());
        boolean any =
                children.stream().anyMatch(word -> WORDS.words("indefinite").contains(word.lemma()));
        return institution ? any : open;
    }

    private static boolean tellsWhich(Word word) {
        boolean modifies = word.is("amod") || word.is("compound") || word.is("nmod");
        return modifies && !WORDS.words("unspecific").contains(word.lemma());
    }

    /** "Members of the Northern Front": the name of an organisation in the phrase. */
    private static boolean holdsName(HeadWords.Head head, Participant participant) {
        for (Name name : head.sentence().names()) {
            Word first = head.sentence().word(name.first());
            if (name.type().equals("ORG") && participant.span().contains(first.span())) {
                return true;
            }
        }
        return false;
    }
}
