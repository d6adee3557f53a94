package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.conflict.GedEvents;

/**
 * Active years and episodes by UCDP's rules against UCDP's own: from the events of a GED file, with the ACD beside it where
 * it is there ({@code ucdp_acd.csv}), or from the active years of an ACD file. The whole file is one group of records.
 */
final class ConflictsTask implements Task {

    private static final String ACD = "ucdp_acd.csv";

    @Override
    public String name() {
        return "conflicts";
    }

    @Override
    public boolean fits(JsonNode first) {
        return isGed(first) || isAcd(first);
    }

    private static boolean isGed(JsonNode first) {
        return first.has("active_year") && first.has("dyad_new_id");
    }

    private static boolean isAcd(JsonNode first) {
        return first.has("ep_end") && first.has("start_date2");
    }

    @Override
    public @Nullable String missing(Systems systems) {
        return null;
    }

    @Override
    public boolean together(JsonNode first, JsonNode second) {
        return fits(first);
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        return (records, into) -> {
            List<Map<String, String>> rows = new ArrayList<>(records.size());
            records.forEach(record -> rows.add(cells(record.json())));
            if (isAcd(records.get(0).json())) {
                EpisodesScorer.judge(rows, gold.toString(), into);
            } else {
                Path acd = gold.resolveSibling(ACD);
                new DyadYearsScorer(rows.stream().map(GedEvents::row).toList(), into).judge(acd);
            }
        };
    }

    private static Map<String, String> cells(JsonNode row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.properties()
                .forEach(field -> cells.put(field.getKey(), field.getValue().asText()));
        return cells;
    }
}
