package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    private static Call call(String failure) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream("The council met.".getBytes(StandardCharsets.UTF_8)),
                new StandardOutput(failing),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                CodeCommandTest.NONE);
        return new Call(Commands.run(surroundings, "read", "-"), "", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderThatHasGoneAwayEndsTheCommandQuietly() {
        assertThat(call("Broken pipe")).isEqualTo(new Call(Commands.DONE, "", ""));
    }

    @Test
    void aFullDiskIsAFailure() {
        Call call = call("No space left on device");

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.err().lines()).singleElement().asString().contains("No space left");
    }
}
