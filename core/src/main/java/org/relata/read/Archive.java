package org.relata.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A zip archive as it streams by: its entries one after the other, hidden ones passed over. */
final class Archive {

    /** The most entries that are looked at. */
    private static final int MOST_ENTRIES = 1_000_000;

    private final String name;
    private final ArchiveBytes packed;
    private final ZipInputStream zip;
    private final InputStream bytes;
    private int entries;

    Archive(String name, InputStream packed, Unpacked unpacked) {
        this.name = name;
        this.packed = new ArchiveBytes(packed);
        this.zip = new ZipInputStream(this.packed, StandardCharsets.UTF_8);
        this.bytes = unpacked.bounded(zip);
    }

    /** The bytes of the entry that was last gone to. */
    InputStream bytes() {
        return bytes;
    }

    /**
     * Goes to the next entry that is a file.
     *
     * @return its name after the archive's; null when there are no more
     * @throws IOException when the archive is broken
     */
    @Nullable
    String next() throws IOException {
        for (ZipEntry entry = following(); entry != null; entry = following()) {
            if (entries == 1 && isOneDocument(entry.getName())) {
                throw Texts.unreadable(
                        "is an Office document or e-book, which is not read; save it as PDF, HTML or text");
            }
            if (!entry.isDirectory() && !isHidden(entry.getName())) {
                return name + "!" + entry.getName();
            }
        }
        return null;
    }

    /** Leaves the entry by reading it to its end, so that its length counts. */
    private @Nullable ZipEntry following() throws IOException {
        if (entries > 0) {
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
        }
        ZipEntry entry = zip.getNextEntry();
        entries++;
        if (entry == null && !packed.endsWell()) {
            throw new EOFException();
        }
        if (entry == null && entries == 1) {
            throw Texts.unreadable("is an archive without any file");
        }
        if (entries > MOST_ENTRIES) {
            throw Texts.unreadable("has more than 1,000,000 files in it; the others are not read");
        }
        return entry;
    }

    private static boolean isOneDocument(String first) {
        return first.equals("[Content_Types].xml") || first.equals("mimetype") || first.startsWith("word/");
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
    }
}
