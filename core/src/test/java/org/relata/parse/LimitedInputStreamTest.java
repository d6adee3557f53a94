package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What stands behind the limit stays unread, however the reader goes forward. */
class LimitedInputStreamTest {

    private final ByteArrayInputStream whole = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5});
    private final LimitedInputStream limited = new LimitedInputStream(whole, 3);

    @Test
    void readingEndsAtTheLimit() throws IOException {
        assertThat(limited.readAllBytes()).containsExactly(1, 2, 3);
        assertThat(limited.read()).isEqualTo(-1);
        assertThat(whole.read()).isEqualTo(4);
    }

    @Test
    void skippingEndsAtTheLimit() throws IOException {
        assertThat(limited.available()).isEqualTo(3);
        assertThat(limited.skip(2)).isEqualTo(2);
        assertThat(limited.skip(9)).isEqualTo(1);
        assertThat(limited.skip(9)).isZero();
        assertThat(whole.read()).isEqualTo(4);
    }

    @Test
    void nothingWhenTheLimitIsBelowZero() throws IOException {
        assertThat(new LimitedInputStream(whole, -5).read(new byte[4])).isEqualTo(-1);
        assertThat(new LimitedInputStream(whole, -5).skip(1)).isZero();
    }
}
