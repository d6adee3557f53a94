package org.relata.store;

import com.dynatrace.hash4j.hashing.Hashing;
import java.util.List;
import org.relata.corroborate.Telling;

/**
 * Numbers for the keys of corroboration. Keys of one time are given numbers that lie together, so that news that comes in the order
 * of its days writes to few pages of the table: only speed depends on it. Two keys that share a number by chance cost one comparison.
 */
final class KeyNumbers {

    private static final int TIME_BITS = 24;
    private static final int KEY_BITS = 40;

    private KeyNumbers() {}

    static long[] of(Telling telling, List<String> keys) {
        String own = "doc|" + telling.document();
        return keys.stream()
                .mapToLong(key -> number(key.equals(own) ? "p" + telling.published() : time(key), key))
                .distinct()
                .toArray();
    }

    /** What stands between the first two bars; of a key of another form nothing. */
    private static String time(String key) {
        int first = key.indexOf('|');
        int second = key.indexOf('|', first + 1);
        return second < 0 ? "" : key.substring(first + 1, second);
    }

    private static long number(String time, String key) {
        return hash(time) >>> (Long.SIZE - TIME_BITS) << KEY_BITS | hash(key) >>> (Long.SIZE - KEY_BITS);
    }

    private static long hash(String words) {
        return Hashing.wyhashFinal4().hashCharsToLong(words);
    }
}
