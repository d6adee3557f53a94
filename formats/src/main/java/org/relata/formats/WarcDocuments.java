package org.relata.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.relata.RelataException;
import org.relata.read.DocumentStream;
import org.relata.read.ReadResult;
import org.relata.read.ReadResult.Unreadable;

/**
 * The documents of one archive of the web, a record at a time. Where a record's length is wrong, reading goes on at the
 * next record's first line.
 */
final class WarcDocuments extends DocumentStream {

    private static final byte[] BEGINNING = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};

    private final ReadableByteChannel channel;
    private final ByteBuffer buffer;
    private WarcReader reader;

    WarcDocuments(String name, InputStream stream) throws IOException {
        super(name);
        this.channel = Channels.newChannel(stream);
        this.buffer = ByteBuffer.allocate(1 << 16).flip();
        this.reader = new WarcReader(channel, buffer);
    }

    @Override
    protected @Nullable ReadResult read() throws IOException {
        String source = name();
        try {
            Optional<WarcRecord> record = reader.next();
            if (record.isEmpty()) {
                return end("there is no page in this archive");
            }
            String address = WarcPages.address(record.get());
            source = address == null ? name() : name() + "!" + address;
            return WarcPages.read(record.get());
        } catch (RelataException refused) {
            return new Unreadable(source, String.valueOf(refused.getMessage()));
        } catch (ParsingException | IllegalArgumentException broken) {
            return goOn(source);
        }
    }

    private Unreadable goOn(String source) {
        String after = "the next one is read";
        if (!findsNext()) {
            end();
            after = "nothing follows that can be read";
        }
        return new Unreadable(source, "a record of the archive is broken or its length is wrong; " + after);
    }

    private boolean findsNext() {
        try {
            if (!findBeginning()) {
                return false;
            }
            reader = new WarcReader(channel, buffer);
            return true;
        } catch (IOException broken) {
            return false;
        }
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
