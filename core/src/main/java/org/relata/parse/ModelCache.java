package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.relata.RelataException;
import org.tukaani.xz.XZInputStream;

/**
 * The parser's model, re-encoded without compression so that it loads in seconds.
 *
 * <p>Each file ends in a checksum of what stands before it. A file that is missing, cut short or damaged is made again
 * from the model on the class path. Two processes that start at once make it once: the second waits for the lock.
 */
final class ModelCache {

    private static final long MAGIC = 0x52454C4154413032L;
    private static final int BUFFER = 1 << 20;

    private final Path folder;
    private final ModelProgress progress;

    ModelCache(Path folder, ModelProgress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Makes what is missing. Files that are there are not read. */
    void prepare() {
        if (allThere()) {
            return;
        }
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                assert lock.isValid();
                makeMissing();
            }
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.MODEL,
                    "The parser's model cannot be kept in " + folder + ": " + e.getMessage() + ". Set "
                            + ModelFolder.VARIABLE + " to a folder with 1 GB of free space.",
                    e);
        }
    }

    /** Loads one resource; one that is damaged is made again first, once. */
    Object load(ModelResource resource) {
        prepare();
        try {
            return read(resource);
        } catch (IOException | ClassNotFoundException | RuntimeException damaged) {
            return remakeAndRead(resource, damaged);
        }
    }

    private Object remakeAndRead(ModelResource resource, Exception damaged) {
        try {
            Files.deleteIfExists(file(resource));
            prepare();
            return read(resource);
        } catch (IOException | ClassNotFoundException e) {
            e.addSuppressed(damaged);
            throw new RelataException(
                    RelataException.Code.MODEL,
                    "The parser's model file " + file(resource) + " is damaged and could not be made again: "
                            + e.getMessage() + ". Remove the folder and start again.",
                    e);
        }
    }

    private boolean allThere() {
        for (ModelResource resource : ModelResource.values()) {
            if (!Files.exists(file(resource))) {
                return false;
            }
        }
        return true;
    }

    private void makeMissing() throws IOException {
        long total = 0;
        for (ModelResource resource : ModelResource.values()) {
            total += compressedSize(resource);
        }
        long done = 0;
        for (ModelResource resource : ModelResource.values()) {
            if (!Files.exists(file(resource))) {
                make(resource, done, total);
            }
            done += compressedSize(resource);
            progress.at(done, total);
        }
    }

    private void make(ModelResource resource, long before, long total) throws IOException {
        Path unfinished = Files.createTempFile(folder, resource.fileName(), ".part");
        try {
            try (InputStream compressed = open(resource);
                    InputStream counted = new CountingInputStream(compressed, n -> progress.at(before + n, total));
                    InputStream plain = new XZInputStream(new BufferedInputStream(counted, BUFFER));
                    OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished), BUFFER)) {
                writeChecked(resource, plain, file);
            }
            Files.move(unfinished, file(resource), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void writeChecked(ModelResource resource, InputStream plain, OutputStream file) throws IOException {
        CRC32C sum = new CRC32C();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(file, sum));
        out.writeLong(MAGIC);
        write(resource, plain, out);
        out.flush();
        long value = sum.getValue();
        out.writeLong(value);
        out.flush();
    }

    @SuppressWarnings("unchecked")
    private static void write(ModelResource resource, InputStream plain, DataOutputStream out) throws IOException {
        if (resource.form() == ModelResource.Form.OBJECT) {
            plain.transferTo(out);
            return;
        }
        Object object;
        try (ObjectInputStream in = new ObjectInputStream(plain)) {
            object = in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the model does not fit the parser's version: " + e.getMessage(), e);
        }
        switch (resource.form()) {
            case VECTORS -> ModelEncoding.writeVectors((Map<String, float[]>) object, out);
            case TREE -> ModelEncoding.writeTree((PrefixTree<String, Set<String>>) object, out);
            case SETS, LISTS -> ModelEncoding.writeSets((Map<String, ? extends Collection<String>>) object, out);
            case OBJECT -> throw new IllegalStateException();
        }
    }

    private Object read(ModelResource resource) throws IOException, ClassNotFoundException {
        CRC32C sum = new CRC32C();
        try (InputStream file = Files.newInputStream(file(resource));
                CheckedInputStream checked = new CheckedInputStream(new BufferedInputStream(file, BUFFER), sum)) {
            LimitedInputStream payload = new LimitedInputStream(checked, Files.size(file(resource)) - Long.BYTES);
            DataInputStream in = new DataInputStream(new BufferedInputStream(payload, BUFFER));
            if (in.readLong() != MAGIC) {
                throw new IOException("it is not a model file of this version");
            }
            Object object = decode(resource, in);
            in.transferTo(OutputStream.nullOutputStream());
            long expected = sum.getValue();
            if (new DataInputStream(checked).readLong() != expected) {
                throw new IOException("its checksum is wrong");
            }
            return object;
        }
    }

    private static Object decode(ModelResource resource, DataInputStream in)
            throws IOException, ClassNotFoundException {
        return switch (resource.form()) {
            case OBJECT -> new ObjectInputStream(in).readObject();
            case VECTORS -> ModelEncoding.readVectors(in);
            case TREE -> ModelEncoding.readTree(in);
            case SETS -> ModelEncoding.readSets(in);
            case LISTS -> ModelEncoding.readLists(in);
        };
    }

    private Path file(ModelResource resource) {
        return folder.resolve(resource.fileName());
    }

    private static InputStream open(ModelResource resource) throws IOException {
        InputStream stream = ModelCache.class.getResourceAsStream(resource.resource());
        if (stream == null) {
            throw new IOException("nlp4j-english is not on the class path: no " + resource.resource());
        }
        return stream;
    }

    private static long compressedSize(ModelResource resource) throws IOException {
        java.net.URL address = ModelCache.class.getResource(resource.resource());
        if (address == null) {
            throw new IOException("nlp4j-english is not on the class path: no " + resource.resource());
        }
        return address.openConnection().getContentLengthLong();
    }
}
