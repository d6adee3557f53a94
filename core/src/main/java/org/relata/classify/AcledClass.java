package org.relata.classify;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relata.model.Codes;
import org.relata.ontology.Acled;

/**
 * ACLED's event type and sub-event type (ACLED codebook) of one act.
 *
 * @param eventType as ACLED writes it
 * @param subEventType as ACLED writes it
 */
public record AcledClass(String eventType, String subEventType) {

    private static final Map<String, String> BY_WEAPON_MODE = Map.of(
            "aerial", "Air/drone strike",
            "drone", "Air/drone strike",
            "suicide-attack", "Suicide bomb",
            "heavy-weapons", "Shelling/artillery/missile attack",
            "unconventional", "Chemical weapon",
            "sexual", "Sexual violence");

    private static final Map<String, String> BY_PROTEST_MODE = Map.of(
            "demo", "Peaceful protest",
            "obstruct", "Peaceful protest",
            "riot", "Violent demonstration",
            "vandalize", "Violent demonstration");

    /**
     * The class that follows from the act, its weapons and its parties.
     *
     * @param types the event types of the ontology in use
     * @param words lemmas and phrases of the sentence in lower case, among which weapons are looked for
     * @return null where ACLED does not collect such an act, the parties do not tell, or the ontology has not its type
     */
    public static @Nullable AcledClass of(
            Acled types, Codes codes, Collection<String> words, List<PartyKind> actors, List<PartyKind> recipients) {
        String type = codes.type();
        if (type == null) {
            return null;
        }
        @Nullable
        String sub = switch (type) {
            case "ASSAULT" -> assault(codes.mode(), words, actors, recipients);
            case "PROTEST" -> codes.mode() == null ? "Peaceful protest" : BY_PROTEST_MODE.get(codes.mode());
            case "COERCE" -> coercion(codes, actors, recipients);
            case "RETREAT" -> retreat(codes.mode());
            case "SUPPORT" -> "057".equals(codes.cameo()) ? "Agreement" : null;
            default -> null;
        };
        return sub == null
                ? null
                : types.subEventType(sub)
                        .map(found -> new AcledClass(found.eventType(), found.name()))
                        .orElse(null);
    }

    private static @Nullable String assault(
            @Nullable String mode, Collection<String> words, List<PartyKind> actors, List<PartyKind> recipients) {
        if (recipients.contains(PartyKind.PROTESTER)) {
            return isMild(mode) ? "Protest with intervention" : "Excessive force against protesters";
        }
        String byMode = mode == null ? null : BY_WEAPON_MODE.get(mode);
        if (byMode != null) {
            return byMode;
        }
        String byWord = WeaponWords.BUILT_IN.subEventType(words);
        if ("explosives".equals(mode)) {
            return byWord == null ? "Remote explosive/landmine/IED" : byWord;
        }
        if ("abduct".equals(mode)) {
            return isCivilian(recipients) ? "Abduction/forced disappearance" : null;
        }
        if ("destroy".equals(mode)) {
            return byWord == null ? "Looting/property destruction" : byWord;
        }
        return byWord != null && (mode == null || mode.equals("targeted")) ? byWord : byParties(actors, recipients);
    }

    private static boolean isCivilian(List<PartyKind> recipients) {
        return !recipients.isEmpty() && recipients.stream().allMatch(PartyKind::isCivilianTarget);
    }

    private static boolean isMild(@Nullable String mode) {
        return "crowd-control".equals(mode) || "beat".equals(mode);
    }

    private static @Nullable String byParties(List<PartyKind> actors, List<PartyKind> recipients) {
        boolean armed = actors.stream().anyMatch(PartyKind::isArmed);
        if (recipients.isEmpty()) {
            return actors.stream().filter(PartyKind::isArmed).count() > 1 ? "Armed clash" : null;
        }
        if (actors.contains(PartyKind.CIVILIAN) || actors.contains(PartyKind.PROTESTER)) {
            return "Mob violence";
        }
        if (isCivilian(recipients)) {
            return "Attack";
        }
        return armed && recipients.stream().anyMatch(PartyKind::isArmed) ? "Armed clash" : null;
    }

    private static @Nullable String coercion(Codes codes, List<PartyKind> actors, List<PartyKind> recipients) {
        if ("arrest".equals(codes.mode())) {
            return "Arrests";
        }
        if (!"192".equals(codes.cameo()) || actors.isEmpty()) {
            return null;
        }
        boolean regained = actors.contains(PartyKind.STATE) && !recipients.contains(PartyKind.STATE);
        return regained ? "Government regains territory" : "Non-state actor overtakes territory";
    }

    private static @Nullable String retreat(@Nullable String mode) {
        if ("withdraw".equals(mode)) {
            return "Non-violent transfer of territory";
        }
        return "ceasefire".equals(mode) ? "Agreement" : null;
    }
}
