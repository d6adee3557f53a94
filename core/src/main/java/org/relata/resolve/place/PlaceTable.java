package org.relata.resolve.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;

/**
 * The towns and units of {@code places.bin.gz}, kept as columns: no object a place until one is asked for.
 *
 * <p>The layout is described in {@code README.md} beside the file; {@code scripts/gazetteer/build.py} writes it.
 */
final class PlaceTable {

    private static final String FILE = "places.bin.gz";
    private static final PlaceKind[] KINDS = PlaceKind.values();

    private final String[] countries;
    private final String[] units;
    private final int[] ids;
    private final int[] lats;
    private final int[] lons;
    private final byte[] kinds;
    private final byte[] countryOf;
    private final int[] unitOf;
    private final int[] populations;
    private final int[] labelAt;
    private final byte[] bytes;
    private final int[] nameAt;
    private final byte[] nameBytes;
    private final int[] postingAt;
    private final int[] postings;

    private PlaceTable(ByteCursor in) {
        if (!in.ascii(4).equals("RGZ1")) {
            throw new RelataException(RelataException.Code.DATA, FILE + ": not a gazetteer; build it again");
        }
        bytes = in.bytes();
        countries = in.texts();
        units = in.texts();
        int rows = in.varint();
        ids = in.runningSums(rows);
        lats = in.planes(rows, 3);
        lons = in.planes(rows, 3);
        kinds = in.slice(rows);
        countryOf = in.slice(rows);
        unitOf = in.planes(rows, 2);
        populations = in.varints(rows);
        labelAt = new int[rows];
        for (int i = 0; i < rows; i++) {
            labelAt[i] = in.skipText();
        }
        int names = in.varint();
        nameAt = new int[names + 1];
        nameBytes = readNames(in, names);
        postingAt = new int[names + 1];
        postings = readPostings(in, names);
    }

    /** Reads the table that comes with Relata. */
    static PlaceTable read() {
        try (InputStream file = new GZIPInputStream(TableReader.open(FILE), 1 << 16)) {
            return new PlaceTable(new ByteCursor(file.readAllBytes()));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new RelataException(RelataException.Code.DATA, FILE + ": damaged: " + e.getMessage(), e);
        }
    }

    private byte[] readNames(ByteCursor in, int names) {
        byte[] blob = new byte[names * 16];
        int end = 0;
        for (int i = 0; i < names; i++) {
            int shared = in.varint();
            int rest = in.varint();
            if (end + shared + rest > blob.length) {
                blob = Arrays.copyOf(blob, blob.length * 2);
            }
            int before = i == 0 ? 0 : nameAt[i - 1];
            System.arraycopy(blob, before, blob, end, shared);
            in.copy(blob, end + shared, rest);
            nameAt[i] = end;
            end += shared + rest;
        }
        nameAt[names] = end;
        return Arrays.copyOf(blob, end);
    }

    private int[] readPostings(ByteCursor in, int names) {
        int[] found = new int[names * 2];
        int end = 0;
        for (int i = 0; i < names; i++) {
            postingAt[i] = end;
            int row = 0;
            for (int left = in.varint(); left > 0; left--) {
                int next = in.varint();
                row += next >> 1;
                if (end == found.length) {
                    found = Arrays.copyOf(found, end * 2);
                }
                found[end++] = row << 1 | (next & 1);
            }
        }
        postingAt[names] = end;
        return Arrays.copyOf(found, end);
    }

    /** How many places there are. */
    int size() {
        return ids.length;
    }

    /** How many folded names there are. */
    int names() {
        return nameAt.length - 1;
    }

    /** The folded name at this rank in byte order. */
    String name(int rank) {
        return new String(nameBytes, nameAt[rank], nameAt[rank + 1] - nameAt[rank], StandardCharsets.US_ASCII);
    }

    /** The places of a folded name as row × 2, plus 1 where the name is only one of its other names. */
    int[] find(String folded) {
        byte[] wanted = folded.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = names() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(nameBytes, nameAt[middle], nameAt[middle + 1], wanted, 0, wanted.length);
            if (order == 0) {
                return Arrays.copyOfRange(postings, postingAt[middle], postingAt[middle + 1]);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return new int[0];
    }

    /** The place of a row. */
    Place place(int row) {
        Country country = Countries.builtIn()
                .byCode(countries[countryOf[row] & 255])
                .orElseThrow(() -> new RelataException(
                        RelataException.Code.DATA, FILE + ": row " + row + " has a country that countries.tsv lacks"));
        return new Place(
                label(row),
                KINDS[kinds[row]],
                country.iso3(),
                unit(row),
                lat(row),
                lon(row),
                populations[row],
                isNumbered(row) ? Long.valueOf(ids[row]) : null);
    }

    double lat(int row) {
        return lats[row] / 10000.0 - 90;
    }

    double lon(int row) {
        return lons[row] / 10000.0 - 180;
    }

    /** Whether the row is a town of this country, given by its ISO alpha-2 code. */
    boolean isTownIn(int row, String iso2) {
        return KINDS[kinds[row]].isTown() && countries[countryOf[row] & 255].equals(iso2);
    }

    private boolean isNumbered(int row) {
        return ids[row] > 0 && (row == 0 || ids[row] != ids[row - 1]);
    }

    private @Nullable String unit(int row) {
        return unitOf[row] == 0 ? null : units[unitOf[row] - 1];
    }

    private String label(int row) {
        return ByteCursor.textAt(bytes, labelAt[row]);
    }
}
