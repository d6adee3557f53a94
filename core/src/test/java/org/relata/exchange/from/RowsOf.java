package org.relata.exchange.from;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.data.Intake;
import org.relata.model.Claim;
import org.relata.ontology.Ontology;
import org.relata.resolve.actor.ActorNames;

/** Rows of our own making in a data set's form, read. */
public record RowsOf(List<Imported> imported, Intake intake) {

    /** Reads this text as a file of that format. */
    public static RowsOf text(String format, Path folder, String text) {
        return text(format, folder, text, null);
    }

    /** The same with a second file. */
    public static RowsOf text(String format, Path folder, String text, @Nullable String with) {
        try {
            Path file = Files.writeString(folder.resolve("rows.txt"), text, StandardCharsets.UTF_8);
            Path second = with == null ? null : Files.writeString(folder.resolve("with.txt"), with);
            return file(format, file, second);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads this file. */
    public static RowsOf file(String format, Path file, @Nullable Path with) throws IOException {
        List<Imported> imported = new ArrayList<>();
        Intake intake = new Intake();
        ImportRequest request = new ImportRequest(file, with, ActorNames.builtIn(), Ontology.builtIn());
        ClaimSources.named(format).orElseThrow().read(request, imported::add, intake);
        return new RowsOf(imported, intake);
    }

    /** The only claim. */
    public Claim claim() {
        if (imported.size() != 1) {
            throw new AssertionError(imported.size() + " claims; " + intake.lines());
        }
        return imported.get(0).claim();
    }
}
