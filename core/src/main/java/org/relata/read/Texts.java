package org.relata.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/** What every text has to hold before it becomes a document. */
public final class Texts {

    /** The longest text that is read, in UTF-16 code units (design §4). */
    static final int LONGEST = 2_000_000;

    /** The most bytes that a text of {@link #LONGEST} can take: three a code unit in UTF-8. */
    static final int LONGEST_BYTES = 3 * LONGEST + 3;

    static final String TOO_LONG = "the text is longer than 2,000,000 characters; split it into documents";

    /** Above this share of control characters, bytes are no text in any charset. */
    private static final double CONTROL_SHARE = 0.05;

    private Texts() {}

    /**
     * What a reader throws of a content, or of one document in it, that it cannot read.
     *
     * @param reason a phrase that follows the name and a colon
     */
    public static RelataException unreadable(String reason) {
        return new RelataException(RelataException.Code.INPUT, reason);
    }

    /**
     * The text of bytes.
     *
     * @param charset as it is stated; what is no UTF-8 is read so, or as windows-1252 where nothing usable is stated
     */
    public static String decoded(byte[] bytes, @Nullable String charset) {
        Charset stated = null;
        try {
            stated = charset == null ? null : Charset.forName(charset.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            // The bytes themselves say more than a wrong name.
        }
        return Decoding.decode(bytes, stated);
    }

    /** Gives the text back when it is one: not empty, not too long, not binary. */
    static String require(String text) {
        if (text.length() > LONGEST) {
            throw unreadable(TOO_LONG);
        }
        if (text.isBlank()) {
            throw unreadable("there is no text in it");
        }
        requireNoBinary(text);
        return text;
    }

    /** Refuses what no person could have written: NUL characters, or many control characters. */
    static void requireNoBinary(String text) {
        int controls = 0;
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == 0) {
                throw unreadable("is binary: it has a NUL character at offset " + index);
            }
            if (Character.isISOControl(letter) && !Character.isWhitespace(letter) && letter != '\u0085') {
                controls++;
            }
        }
        if (controls > CONTROL_SHARE * text.length()) {
            throw unreadable("is binary: " + controls + " of its " + text.length() + " characters are control codes");
        }
    }

    /**
     * The text with every half of a surrogate pair that stands alone replaced, which no charset could write. Offsets
     * stay.
     */
    public static String withoutLoneSurrogates(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (!Character.isSurrogate(letter)) {
                continue;
            }
            boolean paired = Character.isHighSurrogate(letter)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1));
            if (paired) {
                index++;
            } else {
                mended.setCharAt(index, '\uFFFD');
            }
        }
        return mended.toString();
    }
}
