package org.relata.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file that a person writes stays short enough to be read at a sitting, in every module. */
class FileLengthTest {

    private static final int LONGEST = 400;

    @Test
    void noJavaFileIsOverFourHundredLines() throws IOException {
        Path root = Path.of("..").toRealPath();
        try (Stream<Path> files = Files.walk(root)) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !root.relativize(file).toString().contains("target"))
                    .filter(file -> lines(file) >= LONGEST)
                    .map(file -> root.relativize(file) + ": " + lines(file) + " lines")
                    .toList();

            assertThat(tooLong).as("files to be split by what they do").isEmpty();
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
