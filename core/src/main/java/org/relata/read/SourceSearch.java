package org.relata.read;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** From one INPUT, as the user wrote it, to the sources that it stands for. */
final class SourceSearch {

    private static final Pattern GLOB = Pattern.compile("[*?\\[{]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

    private final String input;
    private final InputStream standardInput;
    private final Addresses addresses;

    SourceSearch(String input, InputStream standardInput, Addresses addresses) {
        this.input = input;
        this.standardInput = standardInput;
        this.addresses = addresses;
    }

    /** The input as the user wrote it. */
    String input() {
        return input;
    }

    /** @throws org.relata.RelataException when there is nothing of that name; the message is the reason */
    Iterator<Source> sources() {
        if (input.equals("-")) {
            return List.of(new Source("standard input", () -> unclosed(standardInput)))
                    .iterator();
        }
        if (ADDRESS.matcher(input).matches()) {
            return List.of(addresses.at(input)).iterator();
        }
        try {
            return inFileSystem();
        } catch (InvalidPathException | PatternSyntaxException noPath) {
            throw Texts.unreadable("is neither a path nor a pattern: " + noPath.getMessage());
        }
    }

    private Iterator<Source> inFileSystem() {
        Path path = Path.of(input);
        if (Files.isDirectory(path)) {
            return some(new FileWalk(path, file -> true), "has no files in it");
        }
        if (Files.exists(path)) {
            return List.of(file(path)).iterator();
        }
        if (GLOB.matcher(input).find()) {
            PathMatcher matcher = path.getFileSystem().getPathMatcher("glob:" + input);
            return some(new FileWalk(fixedFolder(path), matcher), "no file matches this pattern");
        }
        throw Texts.unreadable("there is no such file");
    }

    private static Iterator<Source> some(FileWalk walk, String otherwise) {
        if (!walk.hasNext()) {
            throw Texts.unreadable(otherwise);
        }
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return walk.hasNext();
            }

            @Override
            public Source next() {
                return file(walk.next());
            }
        };
    }

    /** The folder before the first part of the pattern that is not a plain name; empty for the working folder. */
    private static Path fixedFolder(Path pattern) {
        Path folder = pattern.isAbsolute() ? pattern.getRoot() : Path.of("");
        for (Path name : pattern) {
            if (GLOB.matcher(name.toString()).find()) {
                break;
            }
            folder = folder.resolve(name);
        }
        return folder;
    }

    private static Source file(Path path) {
        return new Source(path.toString(), () -> new BufferedInputStream(Files.newInputStream(path), 1 << 16));
    }

    private static InputStream unclosed(InputStream stream) {
        return new FilterInputStream(stream) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return in.read(bytes, offset, length);
            }

            @Override
            public void close() {
                // Standard input belongs to the process, not to the reading of it.
            }
        };
    }
}
