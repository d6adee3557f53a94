package org.relata.parse;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads a mapped model file from its beginning to its end; the blocks it cuts out stay views of the file. */
final class ModelBytes {

    private final ByteBuffer bytes;

    ModelBytes(ByteBuffer bytes) {
        this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    int readInt() {
        return bytes.getInt();
    }

    long readLong() {
        return bytes.getLong();
    }

    String readString() {
        return new String(readBytes(), StandardCharsets.UTF_8);
    }

    /** A copy of the next bytes, their length before them. */
    byte[] readBytes() {
        byte[] copy = new byte[bytes.getInt()];
        bytes.get(copy);
        return copy;
    }

    /** A view of the next bytes, in which positions count from their beginning. */
    ByteBuffer block(int length) {
        ByteBuffer block = bytes.slice(bytes.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + length);
        return block;
    }

    /** A copy of the next numbers. */
    float[] floats(int count) {
        float[] copy = new float[count];
        block(Math.multiplyExact(count, Float.BYTES)).asFloatBuffer().get(copy);
        return copy;
    }

    /** A copy of the next numbers. */
    int[] ints(int count) {
        int[] copy = new int[count];
        block(Math.multiplyExact(count, Integer.BYTES)).asIntBuffer().get(copy);
        return copy;
    }

    /** A copy of the next numbers. */
    long[] longs(int count) {
        long[] copy = new long[count];
        block(Math.multiplyExact(count, Long.BYTES)).asLongBuffer().get(copy);
        return copy;
    }
}
