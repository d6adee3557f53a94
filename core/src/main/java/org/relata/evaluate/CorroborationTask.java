package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Corroboration, on gold mentions of events or on the headlines of UCDP GED, whichever the file holds. */
final class CorroborationTask implements Task {

    private static final List<Form> FORMS = List.of(new MentionsForm(), new HeadlinesForm());

    /** One form of gold for the task. */
    interface Form {

        /** Whether a file whose first record is this one is of the form. */
        boolean fits(JsonNode first);

        /** Whether the second record must be judged together with the first. */
        boolean together(JsonNode first, JsonNode second);

        /** A judge of groups of such records. */
        Judge judge(Systems systems);
    }

    @Override
    public String name() {
        return "corroboration";
    }

    @Override
    public boolean fits(JsonNode first) {
        return FORMS.stream().anyMatch(form -> form.fits(first));
    }

    @Override
    public @Nullable String missing(Systems systems) {
        return systems.coder() == null ? "coder" : systems.corroborator() == null ? "corroborator" : null;
    }

    @Override
    public boolean together(JsonNode first, JsonNode second) {
        return FORMS.stream().anyMatch(form -> form.fits(first) && form.together(first, second));
    }

    @Override
    public Judge judge(Systems systems, Path gold) {
        JsonNode first = GoldFile.first(gold);
        return FORMS.stream()
                .filter(form -> form.fits(first))
                .findFirst()
                .orElse(FORMS.get(0))
                .judge(systems);
    }
}
