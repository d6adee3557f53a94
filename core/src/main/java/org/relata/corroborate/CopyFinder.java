package org.relata.corroborate;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds near copies of documents: the same agency report in two papers, be it cut, headed or signed otherwise. By MinHash over
 * shingles of five words; the signature is cut into bands, and only documents that share a band need be compared.
 *
 * <p>A store keeps a signature with its bands and asks {@link #isCopy} of those that share one. Stateless.
 */
public final class CopyFinder {

    /** Fewer words say too little: two short notes may be alike by chance. */
    public static final int FEWEST_WORDS = 8;

    /** Shorter texts are copies only where every word is the same. */
    public static final int SHORT = 20;

    /** Share of common shingles from which on two documents are near copies. Two reports of one event share hardly any. */
    public static final double THRESHOLD = 0.4;

    private static final int SHINGLE = 5;
    private static final int COMPONENTS = 96;
    private static final int ROWS = 3;
    private static final int BITS = 16;
    private static final SimilarityHashPolicy POLICY = SimilarityHashing.minHash(COMPONENTS, BITS);
    private static final Hasher64 HASHER = Hashing.komihash5_0();

    private CopyFinder() {}

    /**
     * What is kept of a document.
     *
     * @param bytes of MinHash; to be compared only with others of this version
     * @param bands two documents that share none are no near copies, as far as can be told; empty for short texts
     */
    @SuppressWarnings("ArrayRecordComponent") // Equality is by content, below.
    public record Signature(byte[] bytes, List<Long> bands) {

        public Signature {
            bytes = bytes.clone();
            bands = List.copyOf(bands);
        }

        @Override
        public byte[] bytes() {
            return bytes.clone();
        }

        /** A signature as a store kept it. */
        public static Signature of(byte[] bytes) {
            return new Signature(bytes, CopyFinder.bands(bytes));
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Signature signature && java.util.Arrays.equals(bytes, signature.bytes);
        }

        @Override
        public int hashCode() {
            return java.util.Arrays.hashCode(bytes);
        }
    }

    /** The signature of a text. Case, punctuation and spaces do not count. */
    public static Signature signature(String text) {
        List<String> words = WordSet.tokens(text).stream().map(WordTable::lower).toList();
        if (words.size() < FEWEST_WORDS) {
            return new Signature(new byte[0], List.of());
        }
        TreeSet<Long> shingles = new TreeSet<>();
        int length = words.size() < SHORT ? words.size() : SHINGLE;
        for (int i = 0; i + length <= words.size(); i++) {
            shingles.add(HASHER.hashCharsToLong(String.join(" ", words.subList(i, i + length))));
        }
        byte[] bytes = POLICY.createHasher().compute(ElementHashProvider.ofCollection(shingles, Long::longValue));
        return new Signature(bytes, bands(bytes));
    }

    private static List<Long> bands(byte[] bytes) {
        List<Long> bands = new ArrayList<>();
        if (bytes.length == 0) {
            return bands;
        }
        for (int band = 0; band < COMPONENTS / ROWS; band++) {
            long value = band;
            for (int row = 0; row < ROWS; row++) {
                value = value * 0x9E3779B97F4A7C15L + POLICY.getComponent(bytes, band * ROWS + row);
            }
            bands.add(value);
        }
        return bands;
    }

    /** How large a share of their shingles the two texts have in common, as estimated. */
    public static double likeness(Signature one, Signature other) {
        return one.bytes.length == 0 || other.bytes.length == 0
                ? 0
                : POLICY.getFractionOfEqualComponents(one.bytes, other.bytes);
    }

    /** Whether the two are near copies. */
    public static boolean isCopy(Signature one, Signature other) {
        return likeness(one, other) >= THRESHOLD;
    }

    /**
     * Groups of near copies.
     *
     * @param documents signatures by document id
     * @return for every document its group: the smallest id of those that are copies of each other, directly or through others
     */
    public static Map<String, String> groups(Map<String, Signature> documents) {
        Map<String, String> group = new TreeMap<>();
        Map<Long, List<String>> byBand = new TreeMap<>();
        for (Map.Entry<String, Signature> entry : new TreeMap<>(documents).entrySet()) {
            String id = entry.getKey();
            group.put(id, id);
            for (long band : entry.getValue().bands()) {
                List<String> block = byBand.computeIfAbsent(band, key -> new ArrayList<>());
                for (String other : block) {
                    String mine = root(group, id);
                    String theirs = root(group, other);
                    if (!mine.equals(theirs) && isCopy(entry.getValue(), documents.getOrDefault(other, NOTHING))) {
                        group.put(
                                mine.compareTo(theirs) < 0 ? theirs : mine, mine.compareTo(theirs) < 0 ? mine : theirs);
                    }
                }
                block.add(id);
            }
        }
        group.replaceAll((id, parent) -> root(group, id));
        return group;
    }

    private static final Signature NOTHING = new Signature(new byte[0], List.of());

    private static String root(Map<String, String> group, String id) {
        String at = id;
        String parent = group.getOrDefault(at, at);
        while (!parent.equals(at)) {
            at = parent;
            parent = group.getOrDefault(at, at);
        }
        return at;
    }
}
