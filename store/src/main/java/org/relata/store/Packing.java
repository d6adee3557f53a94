package org.relata.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.relata.RelataException;

/**
 * JSON of the contract in a third of its bytes: deflated (RFC 1950) with a preset dictionary of the contract's own words. A store
 * without it is twice as large, and as slow to write.
 */
final class Packing {

    private static final byte[] WORDS = words();
    private static final int LEVEL = 3;

    private Packing() {}

    /** The dictionary is part of what is in stores: it may never change, only be followed by another. */
    private static byte[] words() {
        String name = "/org/relata/store/packing/words-1.txt";
        try (InputStream stream = Packing.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new RelataException(RelataException.Code.DATA, name + " is missing; build anew");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pack(String json) {
        byte[] plain = json.getBytes(StandardCharsets.UTF_8);
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setDictionary(WORDS);
            deflater.setInput(plain);
            deflater.finish();
            byte[] packed = new byte[plain.length + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * length);
                }
                length += deflater.deflate(packed, length, packed.length - length);
            }
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    static String unpack(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] plain = new byte[8 * packed.length + 256];
            int length = 0;
            while (!inflater.finished()) {
                if (length == plain.length) {
                    plain = Arrays.copyOf(plain, 2 * length);
                }
                int more = inflater.inflate(plain, length, plain.length - length);
                if (more == 0 && inflater.needsDictionary()) {
                    inflater.setDictionary(WORDS);
                } else if (more == 0 && inflater.needsInput() && !inflater.finished()) {
                    throw new DataFormatException("it ends too early");
                }
                length += more;
            }
            return new String(plain, 0, length, StandardCharsets.UTF_8);
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new RelataException(
                    RelataException.Code.STORE, "a claim or event of the store is damaged: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }
}
