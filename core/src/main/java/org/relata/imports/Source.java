package org.relata.imports;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.relata.RelataException;

/** Opens a foreign file, plain, gzipped or the first one in a zip, as the providers publish them. */
final class Source {

    private static final int BUFFER = 1 << 16;

    private Source() {}

    /** The bytes. */
    static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RelataException(RelataException.Code.USAGE, "there is no file " + file);
        }
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        bytes.mark(4);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        if (first == 0x1F && second == 0x8B) {
            return new GZIPInputStream(bytes, BUFFER);
        }
        if (first == 'P' && second == 'K') {
            ZipInputStream zip = new ZipInputStream(bytes);
            if (zip.getNextEntry() == null) {
                throw fault(file, 1, 1, "the archive is empty");
            }
            return zip;
        }
        return bytes;
    }

    /** The text, which must be UTF-8. */
    static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8), BUFFER);
    }

    /** That the file is not of the format. */
    static RelataException fault(Path file, long line, long column, String what) {
        return new RelataException(RelataException.Code.INPUT, file + ":" + line + ":" + column + ": " + what);
    }
}
