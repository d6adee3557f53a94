package org.relata.read;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.read.ReadResult.Unreadable;

/**
 * One source while its documents are being read: opened at the first, unpacked from gzip and zip as often as one is in
 * the other, given to the reader that accepts it. Whatever breaks becomes an {@link Unreadable}; what follows it is read.
 */
final class OpenSource implements Closeable {

    /** So many archives may be one in another, and so many times a file may be packed with gzip. */
    private static final int NESTED = 4;

    private final Source source;
    private final List<Reader> readers;
    private final Unpacked unpacked = new Unpacked();
    private final Deque<Archive> archives = new ArrayDeque<>();
    private @Nullable InputStream stream;
    private String name;
    private boolean broken;
    private boolean first = true;
    private Iterator<ReadResult> results = List.<ReadResult>of().iterator();

    OpenSource(Source source, List<Reader> readers) {
        this.source = source;
        this.name = source.name();
        this.readers = readers;
    }

    /** The next document or failure; null when there are no more. */
    @Nullable
    ReadResult next() {
        try {
            if (stream == null) {
                stream = InputStream.nullInputStream();
                stream = source.opener().open();
                open(unpacked.counted(stream));
            }
            while (!results.hasNext() && !archives.isEmpty()) {
                Unreadable fault = nextEntry(archives.getFirst());
                if (fault != null) {
                    return fault;
                }
            }
            return results.hasNext() ? placed(results.next()) : null;
        } catch (RelataException refused) {
            return failed(Failures.reason(refused));
        } catch (UncheckedIOException fault) {
            broken = true;
            return failed(Failures.reason(fault.getCause()));
        } catch (IOException | IllegalArgumentException fault) {
            broken = true;
            return failed(Failures.reason(fault));
        }
    }

    /** A document that came alone from an address is known by it. */
    private ReadResult placed(ReadResult result) {
        boolean alone = first && archives.isEmpty() && !source.origin().equals(Pages.Origin.UNKNOWN) && !moreFollows();
        first = false;
        return result instanceof ReadResult.Read read
                ? new ReadResult.Read(source.origin().of(read.document(), alone), read.remarks())
                : result;
    }

    /** What cannot be read follows too: it is told when its turn comes. */
    private boolean moreFollows() {
        try {
            return results.hasNext();
        } catch (RelataException | UncheckedIOException fault) {
            return true;
        }
    }

    /** What was being read ends; the archive that it is in goes on, as far as it still can. */
    private Unreadable failed(String reason) {
        results = List.<ReadResult>of().iterator();
        if (unpacked.isTooMuch()) {
            archives.clear();
            return new Unreadable(name, Unpacked.refusal());
        }
        return new Unreadable(name, reason);
    }

    /** Opens the next entry, or leaves the archive, which is said when it is broken and no entry said so before. */
    private @Nullable Unreadable nextEntry(Archive archive) throws IOException {
        String entry;
        try {
            entry = archive.next();
        } catch (RelataException | IOException | IllegalArgumentException fault) {
            archives.remove(archive);
            boolean said = broken && !unpacked.isTooMuch();
            broken = false;
            return said ? null : failed(Failures.reason(fault));
        }
        broken = false;
        if (entry == null) {
            archives.remove(archive);
        } else {
            name = entry;
            open(new BufferedInputStream(archive.bytes(), 1 << 15));
        }
        return null;
    }

    private void open(InputStream bytes) throws IOException {
        InputStream plain = unzipped(bytes);
        String head = head(plain);
        if (head.startsWith("PK\u0005\u0006")) {
            throw Texts.unreadable("is an archive without any file");
        }
        if (!head.startsWith("PK\u0003\u0004")) {
            results = chosen(plain);
        } else if (archives.size() == NESTED) {
            throw Texts.unreadable("is an archive within " + NESTED + " others; unpack it first");
        } else {
            archives.addFirst(new Archive(name, plain, unpacked));
        }
    }

    private InputStream unzipped(InputStream bytes) throws IOException {
        InputStream plain = bytes;
        for (int level = 0; head(plain).startsWith("\u001F\u008B"); level++) {
            if (level == NESTED) {
                throw Texts.unreadable("is packed with gzip more than " + NESTED + " times; unpack it first");
            }
            plain = new BufferedInputStream(unpacked.bounded(new GzipMembers(plain)), 1 << 15);
        }
        return plain;
    }

    private Iterator<ReadResult> chosen(InputStream plain) throws IOException {
        byte[] bytes = headBytes(plain);
        if (bytes.length == 0) {
            throw Texts.unreadable("is empty");
        }
        Head head = Head.of(name, bytes);
        for (Reader reader : readers) {
            if (reader.accepts(head)) {
                Pages.Origin origin = archives.isEmpty() ? source.origin() : Pages.Origin.UNKNOWN;
                return reader.read(new Content(name, head, plain, origin));
            }
        }
        throw Texts.unreadable("is in no format that is read");
    }

    private static String head(InputStream buffered) throws IOException {
        return new String(headBytes(buffered), StandardCharsets.ISO_8859_1);
    }

    private static byte[] headBytes(InputStream buffered) throws IOException {
        buffered.mark(Head.LENGTH + 1);
        byte[] bytes = new byte[Head.LENGTH];
        int length = 0;
        try {
            for (int count = 0; count >= 0 && length < bytes.length; length += Math.max(0, count)) {
                count = buffered.read(bytes, length, bytes.length - length);
            }
        } catch (IOException brokenLater) {
            // What comes before the break is read; the break is met again there.
            if (length == 0) {
                throw brokenLater;
            }
        }
        buffered.reset();
        return Arrays.copyOf(bytes, length);
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
        archives.clear();
        results = List.<ReadResult>of().iterator();
    }
}
