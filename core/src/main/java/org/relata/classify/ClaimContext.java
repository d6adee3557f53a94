package org.relata.classify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.FieldCodes;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.ontology.Acled;
import org.relata.ontology.Ontology;

/**
 * The codes that need more than the claim's own words: PLOVER's contexts, which the manual takes from the paragraph, and what the
 * act is for ACLED and UCDP, which depends on type, mode, weapon and the kinds of the parties. Immutable.
 *
 * <p>A context is given where its cue stands in the claim's sentence, or where two of its cues stand in the paragraph. It does not
 * assert a link to the event.
 */
public final class ClaimContext {

    private static final int CUES_OF_A_PARAGRAPH = 2;

    private final ContextWords contexts;
    private final Acled acled;

    public ClaimContext(Ontology ontology) {
        this.contexts = new ContextWords(ontology);
        this.acled = ontology.acled();
    }

    /** The claims of a document with these codes; relations and mere statements are left as they are. */
    public List<Claim> complete(ParsedDocument parsed, List<Claim> claims) {
        List<SentenceWords> words = new ArrayList<>();
        List<int[]> counts = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            SentenceWords row = SentenceWords.of(sentence);
            words.add(row);
            counts.add(contexts.counts(row));
        }
        List<int[]> paragraphs = paragraphs(parsed, counts);
        List<Claim> complete = new ArrayList<>(claims.size());
        for (Claim claim : claims) {
            int at = claim.sentence().index();
            boolean act = claim.kind().equals("event") && claim.codes().type() != null;
            complete.add(
                    act ? claim.withCodes(codes(claim, words.get(at), counts.get(at), paragraphs.get(at))) : claim);
        }
        return complete;
    }

    private Codes codes(Claim claim, SentenceWords words, int[] own, int[] paragraph) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            if (own[i] > 0 || paragraph[i] >= CUES_OF_A_PARAGRAPH) {
                found.add(contexts.names().get(i));
            }
        }
        return claim.codes().with(found, field(claim, words));
    }

    private FieldCodes field(Claim claim, SentenceWords words) {
        List<PartyKind> actors = kinds(claim.actors());
        List<PartyKind> recipients = kinds(claim.recipients());
        AcledClass found = AcledClass.of(acled, claim.codes(), phrases(words), actors, recipients);
        boolean force = "ASSAULT".equals(claim.codes().type());
        return new FieldCodes(
                found == null ? null : found.eventType(),
                found == null ? null : found.subEventType(),
                force ? UcdpViolence.of(actors, recipients) : null);
    }

    private static List<PartyKind> kinds(List<Participant> parties) {
        return parties.stream().map(PartyKind::of).toList();
    }

    /** The words and pairs of words, as the table of weapons writes them. */
    private static Set<String> phrases(SentenceWords words) {
        Set<String> phrases = new LinkedHashSet<>(words.lemmas());
        for (int i = 0; i + 1 < words.size(); i++) {
            phrases.add(words.lemmas().get(i) + " " + words.lemmas().get(i + 1));
            phrases.add(words.lemmas().get(i) + "-" + words.lemmas().get(i + 1));
        }
        return phrases;
    }

    /** For each sentence the counts of its whole paragraph. */
    private static List<int[]> paragraphs(ParsedDocument parsed, List<int[]> counts) {
        List<int[]> sums = new ArrayList<>();
        String text = parsed.document().text();
        int[] sum = new int[0];
        for (int i = 0; i < counts.size(); i++) {
            if (i == 0 || beginsParagraph(parsed, i, text)) {
                sum = new int[counts.get(i).length];
            }
            for (int j = 0; j < sum.length; j++) {
                sum[j] += counts.get(i)[j];
            }
            sums.add(sum);
        }
        return sums;
    }

    private static boolean beginsParagraph(ParsedDocument parsed, int at, String text) {
        Sentence before = parsed.sentences().get(at - 1);
        Sentence here = parsed.sentences().get(at);
        int end = before.span().end();
        int begin = here.span().begin();
        return !before.part().equals(here.part())
                || end > begin
                || text.substring(end, begin).indexOf('\n') >= 0;
    }
}
