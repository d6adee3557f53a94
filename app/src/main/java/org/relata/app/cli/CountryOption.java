package org.relata.app.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which country the documents are about. */
final class CountryOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli before any option
    private CommandSpec command;

    private @Nullable String code;

    @Option(
            names = "--country",
            paramLabel = "ISO3",
            description = "The country that the documents are about (SYR): a hint where a place name has several.")
    void choose(String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        boolean known =
                Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(upper);
        if (!known) {
            throw new ParameterException(
                    command.commandLine(), "--country " + value + ": give an ISO 3166 alpha-3 code, such as SYR");
        }
        code = upper;
    }

    /** The code, or null where none is given. */
    @Nullable
    String country() {
        return code;
    }
}
