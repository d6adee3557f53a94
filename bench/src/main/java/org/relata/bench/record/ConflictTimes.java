package org.relata.bench.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.Conflicts;
import org.relata.conflict.Frame;
import org.relata.conflict.Subject;
import org.relata.conflict.ViolenceSource;
import org.relata.resolve.actor.ActorNames;
import org.relata.store.Access;
import org.relata.store.Store;

/** How long {@code relata conflict} takes of the country and the group most told of: the work, and the whole process. */
final class ConflictTimes {

    private static final double BOUND = 2000;
    private static final int ROUNDS = 5;

    private ConflictTimes() {}

    static void print(Path file, MadeWorld world) {
        MadeWorld.Country great = world.countries().get(0);
        List<String> subjects = List.of(
                great.code(),
                String.valueOf(great.actors().get(2).id()),
                great.places().get(0).name());
        try (Store store = Store.open(file.toString(), Access.READ)) {
            for (String subject : subjects) {
                Times work = new Times();
                for (int i = 0; i < ROUNDS; i++) {
                    work.take(() -> answer(subject, store.violence()));
                }
                work.print("conflict " + subject + ", the work", BOUND);
            }
        }
        for (String subject : subjects) {
            Times process = new Times();
            for (int i = 0; i < ROUNDS; i++) {
                process.take(() -> process(subject, file));
            }
            process.print("conflict " + subject + ", the process", BOUND);
        }
    }

    private static ConflictReport answer(String subject, ViolenceSource source) {
        ActorNames names = ActorNames.builtIn();
        Conflicts conflicts = new Conflicts(names.registry());
        Frame frame = new Frame(null, source.lastDay());
        Subject meant = Subject.of(subject, names, frame.to());
        ConflictReport report = conflicts.report(meant, conflicts.record(source, meant.query(frame)), frame);
        return report.withClaims(source.claims(report.evidence()));
    }

    /** By the launcher, named in {@code relata.launcher}, else by Java with the class path of this process. */
    private static int process(String subject, Path file) {
        String launcher = System.getProperty("relata.launcher");
        List<String> asked = List.of("conflict", subject, "--store", file.toString());
        List<String> command = new java.util.ArrayList<>(
                launcher != null
                        ? List.of(launcher)
                        : List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xms2g",
                                "-Xmx3g",
                                "-XX:+UseParallelGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.relata.app.Main"));
        command.addAll(asked);
        try {
            Path out = Files.createTempFile("relata-conflict", ".json");
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            boolean ended = process.waitFor(1, TimeUnit.MINUTES);
            long length = Files.size(out);
            Files.delete(out);
            if (!ended || process.exitValue() != 0 || length == 0) {
                throw new IllegalStateException(command + " failed");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
