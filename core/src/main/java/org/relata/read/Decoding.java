package org.relata.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text, whatever the charset. Every byte becomes a character: what is no UTF-8 is read as windows-1252
 * with its five holes filled, as browsers do, so that nothing is lost without a trace.
 */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private Decoding() {}

    /** The text of bytes about whose charset nothing is known. */
    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /**
     * The text, without a byte-order mark.
     *
     * @param declared the charset that the content itself names; bytes that are UTF-8 throughout are not asked
     */
    static String decode(byte[] bytes, @Nullable Charset declared) {
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            return withoutMark(new String(bytes, wide));
        }
        if (declared != null && declared.name().startsWith("ISO-2022")) {
            return new String(bytes, declared);
        }
        String strict = strictUtf8(bytes);
        if (strict != null) {
            return withoutMark(strict);
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8) && !isLatin(declared)) {
            return new String(bytes, declared);
        }
        return withoutMark(mixed(bytes));
    }

    /** UTF-16 or UTF-32, told by a byte-order mark or, for UTF-16, by where the NUL bytes are; null for narrower ones. */
    static @Nullable Charset wideCharset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return byNulPattern(bytes);
    }

    /** The charset of bytes that are no wide one, told by a sample that may end within a letter: for streams. */
    static Charset narrowCharset(byte[] sample) {
        for (int cut = 0; cut < 4 && cut <= sample.length; cut++) {
            if (strictUtf8(Arrays.copyOf(sample, sample.length - cut)) != null) {
                return StandardCharsets.UTF_8;
            }
        }
        return foreignPrevails(sample) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    /** Whether the letters beyond ASCII are UTF-8 for the most part. */
    private static boolean foreignPrevails(byte[] sample) {
        String mixed = mixed(sample);
        return !mixed.equals(windows1252(sample));
    }

    /** Latin letters in UTF-16 have every other byte NUL; in a binary file the NULs are on both sides. */
    private static @Nullable Charset byNulPattern(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
        int[] nuls = new int[2];
        for (int index = 0; index < length; index++) {
            if (bytes[index] == 0) {
                nuls[index % 2]++;
            }
        }
        int pairs = length / 2;
        if (pairs >= 2 && nuls[1] > 0.3 * pairs && nuls[0] <= 0.02 * pairs) {
            return StandardCharsets.UTF_16LE;
        }
        if (pairs >= 2 && nuls[0] > 0.3 * pairs && nuls[1] <= 0.02 * pairs) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static boolean isLatin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(WINDOWS_1252);
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** UTF-8 with broken places, each byte there read alone; or windows-1252 when the broken places prevail. */
    private static String mixed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int broken = 0;
        while (in.hasRemaining()) {
            CoderResult result = decoder.decode(in, out, true);
            int bad = result.isError() ? result.length() : in.remaining();
            broken += bad;
            out.put(windows1252(Arrays.copyOfRange(bytes, in.position(), in.position() + bad)));
            in.position(in.position() + bad);
            decoder.reset();
        }
        String text = out.flip().toString();
        long foreign = text.chars().filter(letter -> letter > 0x7F).count() - broken;
        return foreign >= broken ? text : windows1252(bytes);
    }

    private static String windows1252(byte[] bytes) {
        char[] text = new String(bytes, WINDOWS_1252).toCharArray();
        for (int index = 0; index < text.length; index++) {
            if (text[index] == '\uFFFD') {
                text[index] = (char) (bytes[index] & 0xFF);
            }
        }
        return new String(text);
    }
}
