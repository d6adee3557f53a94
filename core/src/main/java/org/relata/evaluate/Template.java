package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An incident template of MUC-4 (its answer key: slots, each with fillers, each with alternative wordings). */
record Template(JsonNode json) {

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern BRACKETED = Pattern.compile("\\s*\\([^)]*\\)");

    /** A filler: wordings that name the same thing. */
    record Filler(List<String> wordings, boolean optional) {

        /** Whether this mention names the filler: the words of one are all in the other. */
        boolean names(String mention) {
            return wordings.stream().anyMatch(wording -> Wording.alike(wording, mention));
        }
    }

    /** A number of people killed or wounded, from {@code low} to {@code high}. */
    record Count(String kind, int low, int high, boolean optional) {

        boolean fits(int number) {
            return low <= number && number <= high;
        }
    }

    /** The fillers of a slot. */
    List<Filler> fillers(String slot) {
        List<Filler> fillers = new ArrayList<>();
        for (JsonNode filler : json.path("slots").path(slot)) {
            List<String> wordings = new ArrayList<>();
            boolean optional =
                    filler.path("optional").asBoolean() || json.path("optional").asBoolean();
            for (JsonNode alternative : filler.path("alts")) {
                if (alternative.has("text")) {
                    wordings.add(alternative.path("text").asText());
                    optional |= alternative.path("optional").asBoolean();
                }
            }
            if (!wordings.isEmpty()) {
                fillers.add(new Filler(List.copyOf(wordings), optional));
            }
        }
        return fillers;
    }

    /** The value of the slot for a filler, or its only value; null where it has none. */
    @Nullable
    String valueFor(String slot, Filler filler) {
        for (JsonNode entry : json.path("slots").path(slot)) {
            for (JsonNode alternative : entry.path("alts")) {
                JsonNode names = alternative.path("for");
                boolean its = names.isEmpty();
                for (JsonNode name : names) {
                    its |= filler.wordings.contains(name.asText());
                }
                if (its && alternative.has("value")) {
                    return alternative.path("value").asText();
                }
            }
        }
        return null;
    }

    /** How many were killed and wounded. "PLURAL" is no number and left out. */
    List<Count> casualties() {
        List<Count> counts = new ArrayList<>();
        JsonNode effects = json.path("slots").path("HUM TGT: EFFECT OF INCIDENT");
        JsonNode numbers = json.path("slots").path("HUM TGT: NUMBER");
        for (int i = 0; i < effects.size(); i++) {
            String effect = effects.path(i).path("alts").path(0).path("value").asText();
            String kind = effect.equals("DEATH") ? "killed" : effect.equals("INJURY") ? "wounded" : "";
            JsonNode number = numberFor(effects.path(i), numbers);
            if (number.isMissingNode() && numbers.size() == effects.size()) {
                number = numbers.path(i);
            }
            boolean optional = json.path("optional").asBoolean()
                    || effects.path(i).path("optional").asBoolean();
            Count count = kind.isEmpty() ? null : count(kind, number, optional);
            if (count != null) {
                counts.add(count);
            }
        }
        return counts;
    }

    private static JsonNode numberFor(JsonNode effect, JsonNode numbers) {
        JsonNode names = effect.path("alts").path(0).path("for");
        for (JsonNode number : numbers) {
            for (JsonNode name : number.path("alts").path(0).path("for")) {
                for (JsonNode wanted : names) {
                    if (wanted.equals(name)) {
                        return number;
                    }
                }
            }
        }
        return effect.path("none");
    }

    private static @Nullable Count count(String kind, JsonNode number, boolean optional) {
        int low = Integer.MAX_VALUE;
        int high = -1;
        for (JsonNode alternative : number.path("alts")) {
            Matcher matcher = NUMBER.matcher(alternative.path("value").asText());
            while (matcher.find()) {
                int value = Integer.parseInt(matcher.group());
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return high < 0 ? null : new Count(kind, low, high, optional);
    }

    /** The narrowest place, without the kind of place in brackets; null where none is given. */
    @Nullable
    String place() {
        JsonNode location = json.path("location");
        if (location.isEmpty()) {
            return null;
        }
        String leaf = location.path(location.size() - 1).asText();
        return BRACKETED.matcher(leaf).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }
}
