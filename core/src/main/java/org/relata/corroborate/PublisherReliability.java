package org.relata.corroborate;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.relata.data.DataNode;

/**
 * How reliable publishers are, by the Admiralty code: A completely, B usually, C fairly, D not usually, E not, F cannot be judged. A
 * user says so in a file of their own; nobody is judged without it. Immutable.
 */
public final class PublisherReliability {

    /** Cannot be judged. */
    public static final char UNKNOWN = 'F';

    private static final PublisherReliability NONE = new PublisherReliability(Map.of());

    private final Map<String, Character> grades;

    private PublisherReliability(Map<String, Character> grades) {
        this.grades = Map.copyOf(grades);
    }

    /** Nobody can be judged. */
    public static PublisherReliability none() {
        return NONE;
    }

    /**
     * Reads a mapping from a publisher's name, as documents give it, to its grade.
     *
     * @throws org.relata.RelataException of code {@code DATA} when a grade is none of A to F
     */
    public static PublisherReliability read(DataNode file) {
        Map<String, Character> grades = new TreeMap<>();
        file.fields().forEach((publisher, node) -> {
            String grade = node.text();
            if (grade.length() != 1 || "ABCDEF".indexOf(grade.charAt(0)) < 0) {
                throw node.fault("'" + grade + "' is no reliability; it is one of A, B, C, D, E, F");
            }
            grades.put(WordTable.lower(publisher), grade.charAt(0));
        });
        return new PublisherReliability(grades);
    }

    /** The publisher's grade; {@link #UNKNOWN} where the file does not name it. */
    public char of(@Nullable String publisher) {
        return publisher == null ? UNKNOWN : grades.getOrDefault(WordTable.lower(publisher), UNKNOWN);
    }
}
