package org.relata.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.relata.RelataException;

/** The process's output, which tells a reader that has gone away ({@code | head}) from a disk that is full. */
final class StandardOutput extends OutputStream {

    /** Nobody reads any more: the command has nothing left to do, and that is no failure. */
    static final class Closed extends RuntimeException {
        Closed(IOException cause) {
            super(cause);
        }
    }

    private final OutputStream out;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(IOException e) {
        String reason = String.valueOf(e.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("broken pipe") || lower.contains("pipe is being closed") || lower.contains("reset")) {
            return new Closed(e);
        }
        return new RelataException(RelataException.Code.OUTPUT, "Standard output cannot be written: " + reason, e);
    }
}
