package org.relata.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.PublisherReliability;
import org.relata.data.OwnFiles;
import org.relata.data.YamlReader;
import org.relata.resolve.actor.ActorNames;
import org.relata.resolve.actor.Registry;
import picocli.CommandLine.Option;

/** By what claims are gathered into events. */
final class CorroborationOptions {

    @Option(
            names = "--reliability",
            paramLabel = "FILE",
            description = "A YAML file of publishers and their reliability, A to F; F (cannot be judged) unless named.")
    private @Nullable Path reliability;

    Corroborator corroborator(List<Path> registries, Surroundings surroundings) {
        Registry registry = registries.isEmpty()
                ? Registry.builtIn()
                : ActorNames.with(registries, surroundings.err()::println).registry();
        Path file = reliability;
        return new Corroborator(
                registry,
                file == null
                        ? PublisherReliability.none()
                        : PublisherReliability.read(YamlReader.read(file.toString(), OwnFiles.text(file))));
    }
}
