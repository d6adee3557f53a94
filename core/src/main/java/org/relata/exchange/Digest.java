package org.relata.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Hashes of text, by which ids and versions are made. */
public final class Digest {

    private static final int CLAIM_BYTES = 10;

    private Digest() {}

    /** SHA-256 of the text in UTF-8, 64 hexadecimal figures. */
    public static String sha256(String text) {
        return HexFormat.of().formatHex(hash("SHA-256", bytes(text)));
    }

    /** SHA-1 of the text in UTF-8, 40 hexadecimal figures. */
    public static String sha1(String text) {
        return HexFormat.of().formatHex(hash("SHA-1", bytes(text)));
    }

    /** An id of the contract for what these parts tell apart. */
    public static String claimId(String... parts) {
        byte[] hash = hash("SHA-256", bytes(String.join("\n", parts)));
        return "c_" + HexFormat.of().formatHex(hash, 0, CLAIM_BYTES);
    }

    /** The UUID of version 5 (RFC 9562) of a name in a namespace. */
    public static UUID uuid5(UUID namespace, String name) {
        byte[] named = bytes(name);
        ByteBuffer all = ByteBuffer.allocate(16 + named.length)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .put(named);
        ByteBuffer hash = ByteBuffer.wrap(hash("SHA-1", all.array()));
        long high = (hash.getLong() & 0xFFFFFFFFFFFF0FFFL) | 0x5000L;
        long low = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
