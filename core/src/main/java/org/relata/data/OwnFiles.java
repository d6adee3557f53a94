package org.relata.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relata.RelataException;

/** Finds and reads the files that a user names: rules, registries, dictionaries. */
public final class OwnFiles {

    private OwnFiles() {}

    /**
     * The files that the paths name, each folder walked in the order of its names; hidden files and {@code .md} are left
     * out.
     *
     * @param what they are to be, for messages: "rules"
     * @throws RelataException of code {@code USAGE} when nothing is there
     */
    public static List<Path> under(List<Path> paths, String what) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new RelataException(
                        RelataException.Code.USAGE, "no " + what + " at " + path + "; name a file or a folder of them");
            }
            List<Path> found = walked(path);
            if (found.isEmpty()) {
                throw new RelataException(RelataException.Code.USAGE, path + ": holds no " + what);
            }
            files.addAll(found);
        }
        return files;
    }

    private static List<Path> walked(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isData(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RelataException(RelataException.Code.DATA, path + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isData(String name) {
        return !name.startsWith(".") && !name.endsWith(".md");
    }

    /** Whether the name says that the file is YAML. */
    public static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /**
     * The whole file as UTF-8 without a byte-order mark; where it is none, as ISO 8859-1, which old dictionaries are in.
     *
     * @throws RelataException of code {@code DATA} when it cannot be read
     */
    public static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = decoded(bytes);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new RelataException(RelataException.Code.DATA, file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
