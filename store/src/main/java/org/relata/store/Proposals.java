package org.relata.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.resolve.actor.Registry;

/** Gathers relation claims over documents and holds them against a registry. Changes nothing: a person accepts or not. */
public final class Proposals {

    private static final Set<String> STATUSES = Set.of("asserted", "confirmed");
    private static final Set<String> CERTAINTIES = Set.of("CT+", "PR+");

    private final Registry registry;
    private final NewActors newActors;
    private final Map<Tie, TieEvidence> ties = new TreeMap<>();
    private int unknown;
    private int known;

    public Proposals(Registry registry) {
        this.registry = registry;
        this.newActors = new NewActors(registry);
    }

    /**
     * Takes a claim into account: of a relation the tie, of any the parties whom the registry does not know. What is denied or unsure
     * ties nobody, and what a reader's comment says does not count at all.
     */
    public void add(JsonNode claim) {
        if (claim.path("part").asText().equals("comment")) {
            return;
        }
        if (!"relation".equals(claim.path("kind").asText())) {
            newActors.take(claim);
            return;
        }
        if (!STATUSES.contains(claim.path("status").asText())
                || !CERTAINTIES.contains(claim.path("certainty").asText())
                || !RegistryFacts.RELATIONS.contains(claim.path("type").asText())) {
            return;
        }
        for (JsonNode actor : claim.path("actors")) {
            for (JsonNode other : whole(claim)) {
                add(claim, actor, other);
            }
        }
    }

    /** Whom it is tied to; of an office that names none, the state that stands among the others. */
    private static Iterable<JsonNode> whole(JsonNode claim) {
        return claim.path("recipients").isEmpty() ? claim.path("others") : claim.path("recipients");
    }

    private void add(JsonNode claim, JsonNode actor, JsonNode other) {
        String id = Head.text(actor, "actor");
        String whole = Head.text(other, "actor");
        String relation = claim.path("type").asText();
        boolean named = id == null && "person".equals(Head.text(actor, "kind")) && RegistryFacts.isOffice(relation);
        String who = named ? Head.text(actor, "text") : id == null ? newActors.tied(claim, actor) : id;
        whole = whole == null ? newActors.tied(claim, other) : whole;
        if (who == null || whole == null || who.equals(whole)) {
            unknown++;
            return;
        }
        String post = Head.text(claim, "post");
        if (relation.equals(RegistryFacts.HOLDS_OFFICE) && post == null) {
            unknown++;
            return;
        }
        ties.computeIfAbsent(new Tie(relation, who, named, whole, post), tie -> new TieEvidence())
                .add(claim);
    }

    /** What the registry does not hold, told in at least so many documents: first new actors, then ties; the most told first. */
    public List<Proposal> list(int documents) {
        RegistryFacts facts = new RegistryFacts(registry);
        List<Proposal> proposals = new ArrayList<>();
        known = 0;
        ties.forEach((tie, evidence) -> {
            boolean ends = isThere(tie.actor(), tie.named(), documents) && isThere(tie.other(), false, documents);
            if (evidence.documents() >= documents && ends) {
                @Nullable Proposal proposal = facts.compare(tie, evidence);
                if (proposal == null) {
                    known++;
                } else {
                    proposals.add(proposal);
                }
            }
        });
        proposals.sort(Comparator.comparingInt(Proposal::documents).reversed().thenComparing(Proposal::entry));
        List<Proposal> all = new ArrayList<>(newActors.list(documents));
        all.addAll(proposals);
        return all;
    }

    private boolean isThere(String id, boolean named, int documents) {
        return named || registry.actor(id).isPresent() || newActors.isProposed(id, documents);
    }

    /** How many ties of the last list the registry holds already. */
    public int known() {
        return known;
    }

    /** How many ties were left out since one end has no name. */
    public int unknown() {
        return unknown;
    }
}
