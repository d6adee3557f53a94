package org.relata.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;
import org.relata.RelataException;
import org.relata.contract.Json;

/**
 * Which inputs hold claims, as {@code relata code} writes them, and not documents.
 *
 * @param in standard input, of which the beginning may have been looked at
 */
record ClaimFiles(List<String> claims, List<String> others, InputStream in) {

    private static final String STANDARD_INPUT = "-";
    private static final int LOOK = 1 << 20;

    static ClaimFiles among(List<String> inputs, InputStream in) {
        List<String> claims = new ArrayList<>();
        List<String> others = new ArrayList<>();
        InputStream buffered = inputs.contains(STANDARD_INPUT) ? new BufferedInputStream(in, LOOK) : in;
        for (String input : inputs) {
            (holdsClaims(input, buffered) ? claims : others).add(input);
        }
        return new ClaimFiles(claims, others, buffered);
    }

    private static boolean holdsClaims(String input, InputStream in) {
        try {
            if (input.equals(STANDARD_INPUT)) {
                in.mark(LOOK);
                byte[] head = in.readNBytes(LOOK / 2);
                in.reset();
                return isClaim(new String(head, StandardCharsets.UTF_8)
                        .stripLeading()
                        .lines()
                        .findFirst()
                        .orElse(""));
            }
            Path file = Path.of(input);
            if (!Files.isRegularFile(file)) {
                return false;
            }
            try (BufferedReader reader = open(file)) {
                String line = reader.readLine();
                return line != null && isClaim(line);
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return false;
        }
    }

    private static boolean isClaim(String line) {
        if (!line.startsWith("{") || !line.contains("\"holders\"")) {
            return false;
        }
        try {
            JsonNode json = Json.tree(line);
            return json.has("sentence")
                    && json.has("trigger")
                    && json.path("document").isObject();
        } catch (UncheckedIOException notJson) {
            return false;
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.mark(2);
        boolean zipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return new BufferedReader(
                new InputStreamReader(zipped ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    /** Each claim with where it stands. */
    void eachClaim(BiConsumer<String, String> taker) {
        for (String input : claims) {
            try (BufferedReader reader = input.equals(STANDARD_INPUT)
                    ? new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    : open(Path.of(input))) {
                int number = 0;
                for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                    number++;
                    if (!line.isBlank()) {
                        taker.accept(input + ":" + number, line);
                    }
                }
            } catch (IOException e) {
                throw new RelataException(RelataException.Code.INPUT, input + " cannot be read: " + e.getMessage(), e);
            }
        }
    }
}
