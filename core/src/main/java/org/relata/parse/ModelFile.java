package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/** One file of the model cache: a mark of its version, the resource, and a checksum of both. */
final class ModelFile {

    static final int BUFFER = 1 << 20;

    private static final long MAGIC = 0x52454C4154413034L;

    private ModelFile() {}

    /**
     * Writes a resource in the layout of the cache.
     *
     * @param plain the resource as the model ships it, without compression
     */
    static void write(ModelResource.Form form, InputStream plain, OutputStream file) throws IOException {
        CRC32C sum = new CRC32C();
        LittleEndianOutput out = new LittleEndianOutput(new CheckedOutputStream(file, sum));
        out.writeLong(MAGIC);
        encode(form, plain, out);
        out.flush();
        out.writeLong(sum.getValue());
        out.flush();
    }

    @SuppressWarnings("unchecked")
    private static void encode(ModelResource.Form form, InputStream plain, LittleEndianOutput out) throws IOException {
        Object object;
        try (ObjectInputStream in = new ObjectInputStream(plain)) {
            object = in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the model does not fit the parser's version: " + e.getMessage(), e);
        }
        switch (form) {
            case COMPONENT -> LearnedComponent.write((OnlineComponent<?, ?>) object, out);
            case VECTORS -> ModelEncoding.writeVectors((Map<String, float[]>) object, out);
            case TREE -> ModelEncoding.writeTree((PrefixTree<String, Set<String>>) object, out);
            case SETS, LISTS -> ModelEncoding.writeSets((Map<String, ? extends Collection<String>>) object, out);
        }
    }

    /**
     * Reads a resource back; most of it stays in the file and is looked at when asked for. The checksum is compared
     * first, so nothing damaged is decoded.
     *
     * @throws IOException when the file is missing, of another version, cut short or damaged
     */
    static Object read(ModelResource.Form form, Path path) throws IOException, ClassNotFoundException {
        ModelBytes in = checked(path);
        return switch (form) {
            case COMPONENT -> LearnedComponent.read(in);
            case VECTORS -> ModelEncoding.readVectors(in);
            case TREE -> ModelEncoding.readTree(in);
            case SETS -> ModelEncoding.readSets(in);
            case LISTS -> ModelEncoding.readLists(in);
        };
    }

    /** Whether the file is there, of this version and as it was written. Decodes nothing. */
    static boolean isIntact(Path path) {
        try {
            checked(path);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Maps the file and goes through it once for its checksum; what is returned stands behind the mark. */
    private static ModelBytes checked(Path path) throws IOException {
        ByteBuffer bytes = map(path);
        int end = bytes.limit() - Long.BYTES;
        CRC32C sum = new CRC32C();
        sum.update(bytes.slice(0, end));
        if (new ModelBytes(bytes.slice(end, Long.BYTES)).readLong() != sum.getValue()) {
            throw new IOException("its checksum is wrong");
        }
        ModelBytes in = new ModelBytes(bytes.slice(0, end));
        if (in.readLong() != MAGIC) {
            throw new IOException("it is not a model file of this version");
        }
        return in;
    }

    private static ByteBuffer map(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < 2 * Long.BYTES || size > Integer.MAX_VALUE) {
                throw new IOException("it is " + size + " bytes long");
            }
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, size);
        }
    }
}
