package org.relata.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.read.ReadResult.Unreadable;

/**
 * One source while its documents are being read: opened at the first, unpacked from gzip or zip, given to the reader
 * that accepts it. Whatever breaks becomes an {@link Unreadable}.
 */
final class OpenSource implements Closeable {

    private static final int NESTED = 3;

    private final Source source;
    private final List<Reader> readers;
    private @Nullable InputStream stream;
    private @Nullable ZipInputStream archive;
    private String entry = "";
    private Iterator<ReadResult> results = List.<ReadResult>of().iterator();

    OpenSource(Source source, List<Reader> readers) {
        this.source = source;
        this.readers = readers;
    }

    /** The next document or failure; null when there are no more. */
    @Nullable
    ReadResult next() {
        try {
            if (stream == null) {
                stream = source.opener().open();
                results = unpacked(source.name(), stream);
            }
            while (!results.hasNext() && archive != null) {
                nextEntry(archive);
            }
            return results.hasNext() ? results.next() : null;
        } catch (RelataException refused) {
            return failed(Failures.reason(refused), archive);
        } catch (UncheckedIOException broken) {
            return failed(Failures.reason(broken.getCause()), null);
        } catch (IOException | IllegalArgumentException broken) {
            return failed(Failures.reason(broken), null);
        }
    }

    /** A refusal ends its entry alone; a broken stream ends the whole archive. */
    private Unreadable failed(String reason, @Nullable ZipInputStream goOnWith) {
        String name = archive == null ? source.name() : source.name() + "!" + entry;
        results = List.<ReadResult>of().iterator();
        archive = goOnWith;
        if (stream == null) {
            stream = InputStream.nullInputStream();
        }
        return new Unreadable(name, reason);
    }

    private Iterator<ReadResult> unpacked(String name, InputStream bytes) throws IOException {
        InputStream plain = unzipped(bytes);
        if (archive == null && head(plain).startsWith("PK\u0003\u0004")) {
            archive = new ZipInputStream(plain);
            return List.<ReadResult>of().iterator();
        }
        return chosen(name, plain);
    }

    private static InputStream unzipped(InputStream bytes) throws IOException {
        InputStream plain = buffered(bytes);
        for (int level = 0; level < NESTED && head(plain).startsWith("\u001F\u008B"); level++) {
            plain = buffered(new GZIPInputStream(plain, 1 << 15));
        }
        return plain;
    }

    private void nextEntry(ZipInputStream zip) throws IOException {
        ZipEntry following = zip.getNextEntry();
        if (following == null) {
            archive = null;
            return;
        }
        entry = following.getName();
        if (!following.isDirectory() && !isHidden(entry)) {
            results = chosen(source.name() + "!" + entry, unzipped(zip));
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }

    private Iterator<ReadResult> chosen(String name, InputStream plain) throws IOException {
        byte[] bytes = headBytes(plain);
        if (bytes.length == 0) {
            throw Texts.unreadable("is empty");
        }
        Head head = new Head(name, Decoding.decode(bytes), new String(bytes, StandardCharsets.ISO_8859_1));
        for (Reader reader : readers) {
            if (reader.accepts(head)) {
                return reader.read(new Content(name, head, plain));
            }
        }
        throw Texts.unreadable("is in no format that is read");
    }

    private static InputStream buffered(InputStream bytes) {
        return new BufferedInputStream(bytes, 1 << 15);
    }

    private static String head(InputStream buffered) throws IOException {
        return new String(headBytes(buffered), StandardCharsets.ISO_8859_1);
    }

    private static byte[] headBytes(InputStream buffered) throws IOException {
        buffered.mark(Head.LENGTH + 1);
        byte[] bytes = buffered.readNBytes(Head.LENGTH);
        buffered.reset();
        return bytes;
    }

    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
        } catch (IOException alreadyRead) {
            // Everything that was wanted from it is there: a fault in closing changes no document.
        }
        archive = null;
        results = List.<ReadResult>of().iterator();
    }
}
