package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
import java.util.zip.CheckedOutputStream;
import org.relata.RelataException;
import org.tukaani.xz.XZInputStream;

/**
 * The parser's model, re-encoded without compression and mapped into memory: it is ready at once, its pages are shared
 * between processes and only those that are used need memory.
 *
 * <p>Each file ends in a checksum of what stands before it. A file that is missing, cut short or damaged is made again
 * from the model on the class path. Two processes that start at once make it once: the second waits for the lock.
 */
final class ModelCache {

    private static final long MAGIC = 0x52454C4154413033L;
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

    private synchronized Object remakeAndRead(ModelResource resource, Exception damaged) {
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
        LittleEndianOutput out = new LittleEndianOutput(new CheckedOutputStream(file, sum));
        out.writeLong(MAGIC);
        write(resource, plain, out);
        out.flush();
        out.writeLong(sum.getValue());
        out.flush();
    }

    @SuppressWarnings("unchecked")
    private static void write(ModelResource resource, InputStream plain, LittleEndianOutput out) throws IOException {
        Object object;
        try (ObjectInputStream in = new ObjectInputStream(plain)) {
            object = in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the model does not fit the parser's version: " + e.getMessage(), e);
        }
        switch (resource.form()) {
            case COMPONENT -> LearnedComponent.write(object, out);
            case VECTORS -> ModelEncoding.writeVectors((Map<String, float[]>) object, out);
            case TREE -> ModelEncoding.writeTree((PrefixTree<String, Set<String>>) object, out);
            case SETS, LISTS -> ModelEncoding.writeSets((Map<String, ? extends Collection<String>>) object, out);
        }
    }

    private Object read(ModelResource resource) throws IOException, ClassNotFoundException {
        try (FileChannel channel = FileChannel.open(file(resource), StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < 2 * Long.BYTES || size > Integer.MAX_VALUE) {
                throw new IOException("it is " + size + " bytes long");
            }
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
            int end = (int) size - Long.BYTES;
            CRC32C sum = new CRC32C();
            sum.update(bytes.slice(0, end));
            if (new ModelBytes(bytes.slice(end, Long.BYTES)).readLong() != sum.getValue()) {
                throw new IOException("its checksum is wrong");
            }
            ModelBytes in = new ModelBytes(bytes.slice(0, end));
            if (in.readLong() != MAGIC) {
                throw new IOException("it is not a model file of this version");
            }
            return decode(resource, in);
        }
    }

    private static Object decode(ModelResource resource, ModelBytes in) throws IOException, ClassNotFoundException {
        return switch (resource.form()) {
            case COMPONENT -> LearnedComponent.read(in);
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
