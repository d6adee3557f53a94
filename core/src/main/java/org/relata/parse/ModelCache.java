package org.relata.parse;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.relata.RelataException;
import org.tukaani.xz.XZInputStream;

/**
 * The parser's model, re-encoded without compression and mapped into memory: it is ready at once, its pages are shared
 * between processes and only those that are used need memory.
 *
 * <p>Each file ends in a checksum of what stands before it. A file that is missing, cut short or damaged is made again
 * from the model on the class path. Two processes or threads that start at once make it once: the second waits for the
 * lock.
 */
final class ModelCache {

    private static final String UNFINISHED = ".part";

    /** A lock on a file is held for the whole process: threads need one of their own besides. */
    private static final ReentrantLock OF_THIS_PROCESS = new ReentrantLock();

    private final Path folder;
    private final ModelProgress progress;
    private final List<ModelResource> resources;
    private final ModelSource source;

    ModelCache(Path folder, ModelProgress progress) {
        this(folder, progress, List.of(ModelResource.values()), ModelSource.CLASS_PATH);
    }

    /** A cache of these resources, made from this source. */
    ModelCache(Path folder, ModelProgress progress, List<ModelResource> resources, ModelSource source) {
        this.folder = folder;
        this.progress = progress;
        this.resources = List.copyOf(resources);
        this.source = source;
    }

    /**
     * Makes what is missing. Files that are there are not read.
     *
     * @throws RelataException when the folder cannot be written
     */
    void prepare() {
        if (!allThere()) {
            locked(this::makeMissing);
        }
    }

    /**
     * Loads one resource; one that is damaged is made again first, once.
     *
     * @throws RelataException when it can be neither read nor made
     */
    Object load(ModelResource resource) {
        prepare();
        try {
            return ModelFile.read(resource.form(), file(resource));
        } catch (IOException | ClassNotFoundException | RuntimeException damaged) {
            return remakeAndRead(resource, damaged);
        }
    }

    private Object remakeAndRead(ModelResource resource, Exception damaged) {
        locked(() -> {
            if (!ModelFile.isIntact(file(resource))) {
                long total = source.size(resource);
                make(resource, 0, total);
                progress.at(total, total);
            }
        });
        try {
            return ModelFile.read(resource.form(), file(resource));
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            e.addSuppressed(damaged);
            throw new RelataException(
                    RelataException.Code.MODEL,
                    "The parser's model file " + file(resource) + " cannot be read, nor when made again: "
                            + e.getMessage() + ". Remove the folder and start again.",
                    e);
        }
    }

    private boolean allThere() {
        return resources.stream().allMatch(resource -> Files.exists(file(resource)));
    }

    /** Work on the files that no other process or thread may do at the same time. */
    @FunctionalInterface
    private interface Making {
        void run() throws IOException;
    }

    private void locked(Making making) {
        OF_THIS_PROCESS.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                removeUnfinished();
                making.run();
            }
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.MODEL,
                    "The parser's model cannot be kept in " + folder + " ("
                            + e.getClass().getSimpleName() + ": " + e.getMessage() + "). Set " + ModelFolder.VARIABLE
                            + " to a folder that can be written, with 1 GB of free space.",
                    e);
        } finally {
            OF_THIS_PROCESS.unlock();
        }
    }

    /** What a process left that was ended while it made the cache: whoever holds the lock is the only maker. */
    private void removeUnfinished() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
            for (Path path : left) {
                Files.deleteIfExists(path);
            }
        }
    }

    private void makeMissing() throws IOException {
        long total = 0;
        for (ModelResource resource : resources) {
            total += source.size(resource);
        }
        long done = 0;
        for (ModelResource resource : resources) {
            if (!Files.exists(file(resource))) {
                make(resource, done, total);
            }
            done += source.size(resource);
            progress.at(done, total);
        }
    }

    private void make(ModelResource resource, long before, long total) throws IOException {
        Path unfinished = Files.createTempFile(folder, resource.fileName(), UNFINISHED);
        try {
            try (InputStream compressed = source.open(resource);
                    InputStream counted = new CountingInputStream(compressed, n -> progress.at(before + n, total));
                    InputStream plain = new XZInputStream(new BufferedInputStream(counted, ModelFile.BUFFER));
                    OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished), ModelFile.BUFFER)) {
                ModelFile.write(resource.form(), plain, file);
            }
            Files.move(unfinished, file(resource), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Path file(ModelResource resource) {
        return folder.resolve(resource.fileName());
    }
}
