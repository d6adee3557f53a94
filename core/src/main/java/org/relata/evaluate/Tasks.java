package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every task there is. */
final class Tasks {

    static final List<Task> ALL = List.of(
            new ClassesTask(),
            new ActorsTask(),
            new AttributionTask(),
            new CertaintyTask(),
            RecordTask.ofClaims("tolls", first -> first.path("events").path(0).has("counts"), TollsScorer::judge),
            RecordTask.ofText(
                    "times", first -> first.has("timexes"), "finder of times", Systems::times, TimesScorer::judge),
            RecordTask.ofText(
                    "places",
                    first -> first.has("places"),
                    "finder of places",
                    Tasks::placesScorer,
                    (record, parsed, scorer, into) -> scorer.judge(record, parsed, into)),
            RecordTask.ofText(
                    "names",
                    first -> first.has("entities") && first.has("relations"),
                    "finder of names",
                    Tasks::names,
                    NamesScorer::judge),
            RecordTask.ofText(
                    "references",
                    first -> first.path("entities").path(0).has("set"),
                    "finder of references",
                    Systems::references,
                    ReferencesScorer::judge),
            RecordTask.ofClaims(
                    "relations",
                    first -> first.has("entities") && first.has("relations"),
                    new RelationsScorer()::judge),
            RecordTask.ofClaims("templates", first -> isOf(first, "muc4"), TemplatesScorer::judge),
            RecordTask.ofClaims("police", first -> first.has("sentences"), new PoliceScorer()::judge),
            RecordTask.ofClaims(
                    "arguments",
                    first -> isOf(first, "wikievents") || isOf(first, "rams"),
                    new ArgumentsScorer()::judge),
            new CorroborationTask(),
            new PagesTask(),
            new CommentsTask(),
            new ConflictsTask(),
            new ClaimsTask());

    private Tasks() {}

    private static boolean isOf(JsonNode first, String corpus) {
        return first.path("corpus").asText().equals(corpus);
    }

    private static @Nullable PlacesScorer placesScorer(Systems systems) {
        PlaceFinder places = systems.places();
        return places == null ? null : new PlacesScorer(places, systems.reach());
    }

    private static NameFinder names(Systems systems) {
        NameFinder names = systems.names();
        return names == null ? NameFinder::ofParser : names;
    }
}
