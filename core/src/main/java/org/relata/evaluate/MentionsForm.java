package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Telling;
import org.relata.evaluate.cluster.ClusterTally;
import org.relata.evaluate.cluster.Clusters;

/**
 * Events across documents: the gold's mentions as given, gathered by the functions of corroboration within each topic, beside what
 * comes out when mentions with the same head lemma are put together.
 */
final class MentionsForm implements CorroborationTask.Form {

    static final String GATHERED = "mentions given";
    static final String SAME_LEMMA = "mentions given, same lemma (baseline)";

    @Override
    public boolean fits(JsonNode first) {
        return first.has("topic") && first.path("events").path(0).has("validated");
    }

    @Override
    public boolean together(JsonNode first, JsonNode second) {
        return first.has("topic") && first.path("topic").equals(second.path("topic"));
    }

    @Override
    public Judge judge(Systems systems) {
        Coder coder = Systems.needed(systems.coder(), "coder");
        Corroborator corroborator = Systems.needed(systems.corroborator(), "corroborator");
        return (records, into) -> topic(records, coder, corroborator, into);
    }

    private static void topic(List<GoldRecord> records, Coder coder, Corroborator corroborator, Judgement into) {
        List<Telling> tellings = new ArrayList<>();
        Map<String, List<String>> chains = new LinkedHashMap<>();
        Map<String, List<String>> lemmas = new LinkedHashMap<>();
        for (GoldRecord record : records) {
            CodedDocument coded = coder.code(record.document());
            into.read(coded.parsed());
            MentionTellings mentions = new MentionTellings(record, coded);
            for (JsonNode mention : record.json().path("events")) {
                if (mention.path("validated").asBoolean()) {
                    String id = record.id() + "#" + mention.path("id").asText();
                    Telling telling = mentions.of(id, mention);
                    HeadWords.Head head = HeadWords.of(coded.parsed(), record.span(mention));
                    if (telling == null || head == null) {
                        into.leaveOut("no sentence at a mention");
                        continue;
                    }
                    tellings.add(telling);
                    chains.computeIfAbsent(mention.path("chain").asText(id), chain -> new ArrayList<>())
                            .add(id);
                    lemmas.computeIfAbsent(head.word().lemma(), lemma -> new ArrayList<>())
                            .add(id);
                }
            }
        }
        Clusters<String> gold = new Clusters<>(chains.values());
        into.clusters(GATHERED, ClusterTally.of(gold, new Clusters<>(corroborator.gather(tellings))));
        into.clusters(SAME_LEMMA, ClusterTally.of(gold, new Clusters<>(lemmas.values())));
    }
}
