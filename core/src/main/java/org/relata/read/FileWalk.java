package org.relata.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files below a folder, in the order of their names, one folder's list in memory at a time and level. Hidden files
 * and folders are passed over, as are links to folders, which may lead in circles.
 */
final class FileWalk implements Iterator<Path> {

    private final PathMatcher matcher;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private @Nullable Path next;

    /** @throws UncheckedIOException from here or from {@link #hasNext} when a folder cannot be listed */
    FileWalk(Path folder, PathMatcher matcher) {
        this.matcher = matcher;
        if (Files.isDirectory(folder.toString().isEmpty() ? Path.of(".") : folder)) {
            folders.push(entries(folder));
        }
    }

    private static Iterator<Path> entries(Path folder) {
        try (Stream<Path> names = Files.list(folder)) {
            List<Path> sorted = names.filter(path -> !name(path).startsWith("."))
                    .sorted(Comparator.comparing(FileWalk::name))
                    .toList();
            return sorted.iterator();
        } catch (IOException unlisted) {
            throw new UncheckedIOException(unlisted);
        }
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !folders.isEmpty()) {
            if (!folders.peek().hasNext()) {
                folders.pop();
                continue;
            }
            Path entry = folders.peek().next();
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                folders.push(entries(entry));
            } else if (Files.isRegularFile(entry) && matcher.matches(entry)) {
                next = entry;
            }
        }
        return next != null;
    }

    @Override
    public Path next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Path found = next;
        next = null;
        return found;
    }
}
