package org.relata.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.provider.Arguments;

/** Test tables: one case a line, fields parted by tabs, {@code #} begins a comment. */
public final class TableRows {

    private TableRows() {}

    /** The rows of a file beside {@code org/relata/code} in the test resources. */
    public static List<Arguments> of(String file) {
        InputStream stream =
                Objects.requireNonNull(TableRows.class.getResourceAsStream("/org/relata/code/" + file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Arguments.of(Arrays.stream(line.split("\t", -1)).toArray()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
