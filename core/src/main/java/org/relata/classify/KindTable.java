package org.relata.classify;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;
import org.relata.model.Participant;

/** {@code kinds.yaml}: from sectors, country and kind of a participant to what it is as a party. */
final class KindTable {

    static final KindTable BUILT_IN = new KindTable(Tables.read("kinds.yaml"));

    private final Map<String, PartyKind> heads;
    private final Map<String, PartyKind> sectors;
    private final Map<String, PartyKind> countries;
    private final Map<String, PartyKind> kinds;
    private final Set<String> officials;
    private final Set<String> armedSectors;

    private KindTable(DataNode node) {
        node.allow("heads", "sectors", "countries", "kinds", "officials", "armed-sectors");
        heads = inverted(node.field("heads"));
        sectors = inverted(node.field("sectors"));
        countries = inverted(node.field("countries"));
        kinds = inverted(node.field("kinds"));
        officials = Set.copyOf(node.field("officials").texts());
        armedSectors = Set.copyOf(node.field("armed-sectors").texts());
    }

    private static Map<String, PartyKind> inverted(DataNode node) {
        Map<String, PartyKind> inverted = new HashMap<>();
        for (String name : node.names()) {
            DataNode words = node.field(name);
            for (String word : words.texts()) {
                if (inverted.put(word, kind(name, words)) != null) {
                    throw words.fault("'" + word + "' stands under two kinds");
                }
            }
        }
        return Map.copyOf(inverted);
    }

    private static PartyKind kind(String name, DataNode where) {
        try {
            return PartyKind.named(name);
        } catch (IllegalArgumentException e) {
            throw where.fault("no kind of party '" + name + "'");
        }
    }

    PartyKind of(Participant participant) {
        PartyKind byHead = heads.get(singular(participant.head()));
        if (byHead != null) {
            return byHead;
        }
        String kind = participant.kind();
        if ("armed-group".equals(kind)) {
            return PartyKind.ARMED_GROUP;
        }
        if ("person".equals(kind) && isOfficial(participant.sectors())) {
            return PartyKind.OFFICIAL;
        }
        for (String sector : participant.sectors()) {
            PartyKind bySector = sectors.get(sector);
            if (bySector != null) {
                return bySector;
            }
        }
        return byCountryOrKind(participant.country(), kind);
    }

    private PartyKind byCountryOrKind(@Nullable String country, @Nullable String kind) {
        PartyKind byCountry = country == null ? null : countries.get(country);
        if (byCountry != null) {
            return byCountry;
        }
        if (kind == null) {
            return country == null ? PartyKind.UNKNOWN : PartyKind.STATE;
        }
        return kinds.getOrDefault(kind, PartyKind.UNKNOWN);
    }

    private boolean isOfficial(List<String> of) {
        return of.stream().anyMatch(officials::contains) && of.stream().noneMatch(armedSectors::contains);
    }

    /** A head word without its plural s: heads of mentions are as written, those of the tables are not. */
    static String singular(String head) {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies")) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
