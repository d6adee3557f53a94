package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;

/** Finds every command and holds it to what the README promises of each. */
class EveryCommandTest {

    static Stream<String> commands() {
        return all().keySet().stream();
    }

    private static Map<String, CommandLine> all() {
        Surroundings nowhere = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintStream(OutputStream.nullOutputStream()),
                false,
                false,
                (name, progress) -> {
                    throw new AssertionError();
                });
        return Commands.line(nowhere).getSubcommands();
    }

    @Test
    void everyClassThatIsACommandIsRegistered() {
        List<String> written = new ClassFileImporter()
                .importPackages("org.relata.app.cli").stream()
                        .filter(type -> type.isAnnotatedWith(Command.class) && type.isAssignableTo(Callable.class))
                        .map(type -> type.getAnnotationOfType(Command.class).name())
                        .toList();

        assertThat(written).isNotEmpty().containsExactlyInAnyOrderElementsOf(all().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasHelpOnStandardOutput(String command) {
        Call call = Call.of(command, "--help");

        assertThat(call.code()).isEqualTo(Commands.DONE);
        assertThat(call.out()).startsWith("Usage: relata " + command).contains("Exit codes:");
        assertThat(call.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void saysWhatItIsForAndWhatEachOptionDoes(String command) {
        CommandLine.Model.CommandSpec spec =
                Objects.requireNonNull(all().get(command)).getCommandSpec();

        assertThat(spec.usageMessage().description()).isNotEmpty();
        assertThat(spec.args())
                .allSatisfy(argument -> assertThat(description(argument)).isNotBlank());
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void refusesAnUnknownFlagWithTheUsage(String command) {
        Call call = Call.of(command, "x", "y", "z", "--no-such-flag");

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains("--no-such-flag");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void needsItsInputOrItsStore(String command) {
        Call call = Call.of(command);

        if (needsInput(command)) {
            assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
            assertThat(call.err()).contains("Usage: relata " + command);
        } else {
            assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
            assertThat(call.err()).contains("the store relata.db is not there; `relata add");
        }
        assertThat(call.out()).isEmpty();
    }

    private static boolean needsInput(String command) {
        CommandLine.Model.CommandSpec spec =
                Objects.requireNonNull(all().get(command)).getCommandSpec();
        return spec.args().stream().anyMatch(ArgSpec::required) || spec.findOption("--store") == null;
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        assertThat(Call.of()).satisfies(call -> {
            assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
            assertThat(call.err()).contains("Usage: relata");
        });
    }

    @Test
    void anUnknownCommandIsNamed() {
        Call call = Call.of("cod");

        assertThat(call.code()).isEqualTo(Commands.WRONG_USAGE);
        assertThat(call.err()).contains("cod");
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(Call.of("--version").lines().get(0)).matches("relata \\d+\\.\\d+\\.\\d+.*");
    }
}
