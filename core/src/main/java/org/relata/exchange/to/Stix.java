package org.relata.exchange.to;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.Digest;
import org.relata.model.EventParty;

/** Ids, times and scales of STIX 2.1. */
final class Stix {

    /** A name space of our own, so that the same thing has the same id in every export. */
    private static final UUID NAMESPACE =
            Digest.uuid5(UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "urn:relata:stix");

    /** For what bears no date of its own: STIX asks for one, and it must not change from export to export. */
    static final String ALWAYS = "2020-01-01T00:00:00.000Z";

    /** Admiralty's credibility 1 to 5 as STIX confidence; 6 has none (STIX 2.1, appendix A). */
    private static final int[] CREDIBILITY = {90, 70, 50, 30, 10};

    /** FactBank's certainties as STIX confidence, by the words of estimative probability. */
    private static final Map<String, Integer> CERTAINTY =
            Map.of("CT+", 90, "PR+", 70, "PS+", 50, "PS-", 30, "PR-", 30, "CT-", 10);

    private Stix() {}

    /** {@code report--…}, made of what tells the thing apart. */
    static String id(String type, String... parts) {
        return type + "--" + Digest.uuid5(NAMESPACE, type + "|" + String.join("|", parts));
    }

    static String identity(EventParty party) {
        String known = party.actor();
        return known != null
                ? id("identity", "actor", known)
                : id("identity", "name", party.name(), String.valueOf(party.country()));
    }

    static @Nullable Integer confidence(int credibility) {
        return credibility < 1 || credibility > CREDIBILITY.length ? null : CREDIBILITY[credibility - 1];
    }

    static @Nullable Integer confidence(@Nullable String certainty) {
        return certainty == null ? null : CERTAINTY.get(certainty);
    }

    /** The beginning of a day, or a moment as it was given. */
    static String time(@Nullable String day) {
        return day == null || day.length() < 10 ? ALWAYS : day.substring(0, 10) + "T00:00:00.000Z";
    }

    /** An object with the properties that every one has. */
    static Map<String, Object> object(String id, String created) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", id.substring(0, id.indexOf("--")));
        object.put("spec_version", "2.1");
        object.put("id", id);
        object.put("created", created);
        object.put("modified", created);
        return object;
    }

    /** STIX' classes of identities. */
    static String identityClass(EventParty party) {
        String kind = party.kind();
        if (kind == null) {
            return "unknown";
        }
        return switch (kind) {
            case "person" -> "individual";
            case "state", "regime", "organ", "international", "news", "party" -> "organization";
            case "armed-group" -> "group";
            case "population" -> "class";
            default -> "unknown";
        };
    }
}
