package org.relata.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.relata.RelataException;
import org.relata.read.ReadResult;
import org.relata.read.ReadResult.Unreadable;

/**
 * The documents of one archive of the web, a record at a time. Where a record's length is wrong, reading goes on at the
 * next record's first line.
 */
final class WarcDocuments implements Iterator<ReadResult> {

    private static final byte[] BEGINNING = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};

    private final String name;
    private final ReadableByteChannel channel;
    private final ByteBuffer buffer;
    private WarcReader reader;
    private @Nullable ReadResult next;
    private boolean any;
    private boolean done;

    WarcDocuments(String name, InputStream stream) throws IOException {
        this.name = name;
        this.channel = Channels.newChannel(stream);
        this.buffer = ByteBuffer.allocate(1 << 16).flip();
        this.reader = new WarcReader(channel, buffer);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            next = read();
        }
        return next != null;
    }

    @Override
    public ReadResult next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        ReadResult result = next;
        next = null;
        any = true;
        return result;
    }

    private @Nullable ReadResult read() {
        String source = name;
        try {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                done = true;
                return any ? null : new Unreadable(name, "there is no page in this archive");
            }
            String address = WarcPages.address(record.get());
            source = address == null ? name : name + "!" + address;
            return WarcPages.read(record.get());
        } catch (RelataException refused) {
            return new Unreadable(source, String.valueOf(refused.getMessage()));
        } catch (ParsingException | IllegalArgumentException broken) {
            return goOn(source);
        } catch (IOException broken) {
            done = true;
            throw new UncheckedIOException(broken);
        }
    }

    private Unreadable goOn(String source) {
        try {
            done = !findBeginning();
            if (!done) {
                reader = new WarcReader(channel, buffer);
            }
        } catch (IOException broken) {
            done = true;
        }
        return new Unreadable(
                source,
                "a record of the archive is broken or its length is wrong"
                        + (done ? "; nothing follows that can be read" : "; the next one is read"));
    }

    /** Moves the buffer to the next line that begins a record. */
    private boolean findBeginning() throws IOException {
        int matched = 0;
        while (true) {
            while (buffer.hasRemaining()) {
                byte letter = buffer.get();
                matched = letter == BEGINNING[matched] ? matched + 1 : letter == BEGINNING[0] ? 1 : 0;
                if (matched == BEGINNING.length) {
                    return putBack();
                }
            }
            // Room is left for the beginning of a line that came with the buffer before.
            buffer.clear().limit(buffer.capacity() - BEGINNING.length);
            int count = channel.read(buffer);
            buffer.flip();
            if (count < 0) {
                return false;
            }
        }
    }

    /** Puts what was matched before what follows it, so that the buffer begins with the record. */
    private boolean putBack() {
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        buffer.clear();
        buffer.put(BEGINNING, 1, BEGINNING.length - 1).put(rest).flip();
        return true;
    }
}
