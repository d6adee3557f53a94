package org.relata.imports;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.relata.data.Intake;
import org.relata.data.OwnFiles;
import org.relata.petrarch.DictionaryKind;
import org.relata.resolve.actor.DictionaryActors;
import org.relata.resolve.actor.DictionaryAgents;
import org.relata.resolve.actor.RegistryWriter;

/** PETRARCH dictionaries of actors or of agents; those of verbs are read as they are by {@code --rules}. */
final class PetrarchActors implements Importer {

    @Override
    public String name() {
        return "petrarch";
    }

    @Override
    public String what() {
        return "PETRARCH dictionary of actors or agents";
    }

    @Override
    public Target target() {
        return Target.REGISTRY;
    }

    @Override
    public void run(Path file, Writer out, Intake intake) throws IOException {
        Source.open(file).close();
        String content = OwnFiles.text(file);
        String name = String.valueOf(file.getFileName());
        DictionaryKind kind = DictionaryKind.of(content)
                .orElseThrow(() -> Source.fault(file, 1, 1, "not a PETRARCH dictionary of actors or agents"));
        switch (kind) {
            case VERBS -> throw Source.fault(file, 1, 1, "a PETRARCH verb dictionary; `--rules` reads it as it is");
            case AGENTS ->
                RegistryWriter.agents(
                        DictionaryAgents.read(name, content.lines().iterator(), intake), out);
            case ACTORS -> {
                try (RegistryWriter writer = new RegistryWriter(out, name)) {
                    DictionaryActors.read(name, content.lines().iterator(), intake, writer::write);
                }
            }
        }
    }
}
