package org.relata.bench;

import java.nio.file.Path;
import org.relata.Pipeline;
import org.relata.evaluate.Evaluation;
import org.relata.parse.ModelProgress;
import org.relata.parse.Nlp4jParser;

/** Scores each gold file in the arguments, {@code FILE} or {@code FILE:TASK}, with one loaded parser. */
public final class ShowScores {

    private ShowScores() {}

    /** The system property {@code faults} tells how many examples of each kind of fault to print. */
    public static void main(String[] arguments) {
        Pipeline pipeline = Pipeline.builtIn(Nlp4jParser.load(ModelProgress.SILENT), null);
        for (String argument : arguments) {
            int colon = argument.indexOf(':');
            Path gold = Path.of(colon < 0 ? argument : argument.substring(0, colon));
            String task = colon < 0 ? null : argument.substring(colon + 1);
            System.out.println("== " + argument);
            System.out.println(Evaluation.run(gold, task, pipeline.systems(), 2, Integer.getInteger("faults", 0))
                    .toText());
        }
    }
}
