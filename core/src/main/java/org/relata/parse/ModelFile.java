package org.relata.parse;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/** One file of the model cache: a mark of its version, the resource, and a checksum of both. */
final class ModelFile {

    static final int BUFFER = 1 << 20;

    private static final long MAGIC = 0x52454C4154413032L;

    private ModelFile() {}

    /**
     * Writes a resource in the layout of the cache.
     *
     * @param plain the resource as the model ships it, without compression
     */
    static void write(ModelResource.Form form, InputStream plain, OutputStream file) throws IOException {
        CRC32C sum = new CRC32C();
        DataOutputStream out = new DataOutputStream(new CheckedOutputStream(file, sum));
        out.writeLong(MAGIC);
        encode(form, plain, out);
        out.flush();
        long value = sum.getValue();
        out.writeLong(value);
        out.flush();
    }

    @SuppressWarnings("unchecked")
    private static void encode(ModelResource.Form form, InputStream plain, DataOutputStream out) throws IOException {
        if (form == ModelResource.Form.OBJECT) {
            plain.transferTo(out);
            return;
        }
        Object object;
        try (ObjectInputStream in = new ObjectInputStream(plain)) {
            object = in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the model does not fit the parser's version: " + e.getMessage(), e);
        }
        switch (form) {
            case VECTORS -> ModelEncoding.writeVectors((Map<String, float[]>) object, out);
            case TREE -> ModelEncoding.writeTree((PrefixTree<String, Set<String>>) object, out);
            case SETS, LISTS -> ModelEncoding.writeSets((Map<String, ? extends Collection<String>>) object, out);
            case OBJECT -> throw new IllegalStateException();
        }
    }

    /**
     * Reads a resource back.
     *
     * @throws IOException when the file is missing, of another version, cut short or damaged; damage can also show as
     *     any other exception or error of the decoding
     */
    static Object read(ModelResource.Form form, Path path) throws IOException, ClassNotFoundException {
        CRC32C sum = new CRC32C();
        try (InputStream file = Files.newInputStream(path);
                CheckedInputStream checked = new CheckedInputStream(new BufferedInputStream(file, BUFFER), sum)) {
            LimitedInputStream payload = new LimitedInputStream(checked, Files.size(path) - Long.BYTES);
            DataInputStream in = new DataInputStream(new BufferedInputStream(payload, BUFFER));
            if (in.readLong() != MAGIC) {
                throw new IOException("it is not a model file of this version");
            }
            Object object = decode(form, in);
            in.transferTo(OutputStream.nullOutputStream());
            long expected = sum.getValue();
            if (new DataInputStream(checked).readLong() != expected) {
                throw new IOException("its checksum is wrong");
            }
            return object;
        }
    }

    private static Object decode(ModelResource.Form form, DataInputStream in)
            throws IOException, ClassNotFoundException {
        return switch (form) {
            case OBJECT -> new ObjectInputStream(in).readObject();
            case VECTORS -> ModelEncoding.readVectors(in);
            case TREE -> ModelEncoding.readTree(in);
            case SETS -> ModelEncoding.readSets(in);
            case LISTS -> ModelEncoding.readLists(in);
        };
    }

    /** Whether the file is there, of this version and as it was written. Decodes nothing. */
    static boolean isIntact(Path path) {
        CRC32C sum = new CRC32C();
        try (InputStream file = Files.newInputStream(path);
                CheckedInputStream checked = new CheckedInputStream(new BufferedInputStream(file, BUFFER), sum)) {
            DataInputStream in = new DataInputStream(checked);
            if (in.readLong() != MAGIC) {
                return false;
            }
            new LimitedInputStream(checked, Files.size(path) - 2L * Long.BYTES)
                    .transferTo(OutputStream.nullOutputStream());
            long expected = sum.getValue();
            return in.readLong() == expected;
        } catch (IOException e) {
            return false;
        }
    }
}
