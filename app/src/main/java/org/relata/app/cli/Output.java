package org.relata.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** Where a command's data goes: standard output, or a file. */
final class Output {

    private static final int BUFFER = 1 << 16;

    private Output() {}

    /**
     * A buffered stream to the file, or to standard output where none is named. Closing it leaves standard output open.
     *
     * @throws RelataException when the file cannot be written
     */
    static OutputStream open(@Nullable Path file, Surroundings surroundings) {
        if (file == null) {
            return new BufferedOutputStream(surroundings.out(), BUFFER) {
                @Override
                public void close() throws IOException {
                    flush();
                }
            };
        }
        try {
            return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        } catch (IOException e) {
            throw failed(String.valueOf(file), e);
        }
    }

    /** What to say when writing failed. */
    static RelataException failed(String target, IOException e) {
        return new RelataException(
                RelataException.Code.OUTPUT,
                target + " cannot be written: " + e.getClass().getSimpleName() + ": " + e.getMessage(),
                e);
    }
}
