package org.relata;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.relata.model.Document;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Trigger;

/** Ids of claims: the same document, sentence, trigger and kind of act give the same id in every run. */
final class ClaimIds {

    private static final int BYTES = 10;

    private ClaimIds() {}

    static String of(Document document, Sentence sentence, Trigger trigger, String type) {
        StringBuilder key = new StringBuilder();
        key.append(document.id()).append('\n').append(document.version()).append('\n');
        key.append(sentence.span().begin()).append('\n').append(type);
        for (Span span : trigger.spans()) {
            key.append('\n').append(span.begin()).append('-').append(span.end());
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return "c_" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
