package org.relata.ontology;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The short hash by which claims name the ontology they were coded with. */
final class OntologyVersion {

    private static final int DIGITS = 12;

    private OntologyVersion() {}

    /** The same on every platform: line ends do not count, nor does the folder that the files lie in. */
    static String of(List<OntologyFile> files) {
        MessageDigest digest = sha256();
        for (OntologyFile file : files) {
            digest.update(file.key().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(file.content().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
