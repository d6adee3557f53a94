package org.relata.resolve.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.relata.RelataException;
import org.relata.data.Faults;

/**
 * A user's places, from files as {@link GazetteerRow} describes them: rows kept as bytes and names as hashes, so that a
 * million places take some 200 MB.
 */
final class OwnPlaces {

    private static final int MOST_FAULTS = 50;
    private static final long LOW = 0xFFFFFFFFL;

    /** A row that bears a name; alternate when the name is only one of its other names. */
    record Found(Place place, boolean alternate) {}

    private byte[] rows = new byte[1 << 16];
    private int[] starts = new int[1 << 10];
    private int count;
    private int end;
    private long[] index = new long[1 << 12];
    private int names;

    private OwnPlaces() {}

    /**
     * Reads the files.
     *
     * @throws RelataException of code {@code DATA} with file and line of each fault
     */
    static OwnPlaces read(List<Path> files) {
        OwnPlaces places = new OwnPlaces();
        Faults faults = new Faults();
        files.forEach(file -> faults.attempt(() -> places.file(file)));
        faults.throwIfAny();
        places.index = Arrays.copyOf(places.index, places.names);
        Arrays.sort(places.index);
        return places;
    }

    /** How many places there are. */
    int size() {
        return count;
    }

    private void file(Path file) {
        List<String> faults = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                Optional<String> fault = line.isBlank() || line.startsWith("#") ? Optional.empty() : row(line);
                if (fault.isPresent() && faults.size() < MOST_FAULTS) {
                    faults.add(file + ":" + number + ": " + fault.get());
                }
            }
        } catch (IOException e) {
            throw new RelataException(
                    RelataException.Code.DATA, file + ": cannot be read as UTF-8: " + e.getMessage(), e);
        }
        if (!faults.isEmpty()) {
            throw new RelataException(RelataException.Code.DATA, String.join("\n", faults));
        }
    }

    private Optional<String> row(String line) {
        List<String> cells = GazetteerRow.cells(line);
        Optional<String> fault = GazetteerRow.fault(cells);
        if (fault.isPresent()) {
            return fault;
        }
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        if (count + 1 >= starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        while (end + bytes.length > rows.length) {
            rows = Arrays.copyOf(rows, rows.length * 2);
        }
        starts[count] = end;
        System.arraycopy(bytes, 0, rows, end, bytes.length);
        end += bytes.length;
        GazetteerRow row = GazetteerRow.of(cells);
        Set<String> seen = new LinkedHashSet<>();
        String main = FoldedName.of(row.place().name());
        seen.add(main);
        enter(main, count << 1);
        for (String other : row.otherNames()) {
            String folded = FoldedName.of(other);
            if (!folded.isEmpty() && seen.add(folded)) {
                enter(folded, count << 1 | 1);
            }
        }
        count++;
        starts[count] = end;
        return Optional.empty();
    }

    private void enter(String folded, int posting) {
        if (names == index.length) {
            index = Arrays.copyOf(index, index.length * 2);
        }
        index[names++] = hash(folded) << 32 | (posting & LOW);
    }

    private static long hash(String folded) {
        return folded.hashCode();
    }

    /** The places with this folded name. */
    List<Found> find(String folded) {
        List<Found> found = new ArrayList<>();
        long wanted = hash(folded) << 32;
        int at = Arrays.binarySearch(index, wanted);
        for (int i = at < 0 ? -at - 1 : at; i < names && (index[i] >> 32) == (wanted >> 32); i++) {
            int posting = (int) (index[i] & LOW);
            GazetteerRow row = GazetteerRow.of(line(posting >>> 1));
            boolean alternate = (posting & 1) == 1;
            boolean bears = alternate
                    ? row.otherNames().stream()
                            .anyMatch(name -> FoldedName.of(name).equals(folded))
                    : FoldedName.of(row.place().name()).equals(folded);
            if (bears) {
                found.add(new Found(row.place(), alternate));
            }
        }
        return found;
    }

    private String line(int row) {
        return new String(rows, starts[row], starts[row + 1] - starts[row], StandardCharsets.UTF_8);
    }
}
