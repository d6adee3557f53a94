package org.relata.evaluate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation found.
 *
 * @param task the task or tasks, joined by {@code +}
 * @param gold name of the gold file
 * @param records how many gold records were read
 * @param words how many words the systems worked on
 * @param seconds from the first record to the last; loading the systems is not in it
 * @param faults the most frequent kinds first
 * @param notes what was left out, and why
 */
public record Report(
        String task,
        String gold,
        long records,
        long words,
        double seconds,
        int threads,
        List<Score> scores,
        List<Confusion> confusions,
        List<FaultKind> faults,
        List<String> notes) {

    public Report {
        scores = List.copyOf(scores);
        confusions = List.copyOf(confusions);
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }

    /** Words a second, over all threads; 0 where nothing was read. */
    public double wordsPerSecond() {
        return seconds == 0 ? 0 : words / seconds;
    }

    /** The score of a measure for a label. */
    public Optional<Score> score(String measure, String label) {
        return scores.stream()
                .filter(score ->
                        score.measure().equals(measure) && score.label().equals(label))
                .findFirst();
    }

    /** One figure, 0 to 1 (or -1 to 1 for a correlation); empty where it was not measured. */
    public Optional<Double> figure(String measure, String label, String figure) {
        return score(measure, label).map(score -> score.figures().get(figure));
    }

    /** Tables for a terminal, faults last. */
    public String toText() {
        return ReportText.of(this);
    }

    /**
     * Writes the report as one JSON object.
     *
     * @throws IOException when the generator's target fails
     */
    public void write(JsonGenerator json) throws IOException {
        ReportJson.write(this, json);
    }
}
