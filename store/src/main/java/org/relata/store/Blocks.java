package org.relata.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The claims that share a key, as far as the keys of one transaction lead to them: those of the tables are read many keys at once,
 * those that are gathered are added as they come.
 */
final class Blocks {

    private static final int AT_ONCE = 500;
    private static final String STORED =
            "SELECT k.name, k.claim, c.component FROM keys k JOIN components c ON c.claim = k.claim"
                    + " WHERE k.name IN (" + "?, ".repeat(AT_ONCE - 1) + "?)";

    private final Map<Long, Block> blocks = new HashMap<>();
    private final Map<Long, Member> members = new HashMap<>();

    /** A claim, and the last one that it was handed on to. */
    private static final class Member {
        private final long claim;
        private long sharing;

        private Member(long claim) {
            this.claim = claim;
        }
    }

    /** The claims of one key. */
    private static final class Block {
        private Member[] members = new Member[2];
        private int size;

        private void add(Member member) {
            if (size == members.length) {
                members = Arrays.copyOf(members, 2 * size);
            }
            members[size++] = member;
        }
    }

    /** One row of the tables. */
    private record Row(long key, long claim, long component) {}

    /**
     * Reads what the tables have of these keys.
     *
     * @param skipped claims that are added by themselves
     */
    void read(Sql sql, Collection<long[]> keys, LongPredicate skipped, Components components) {
        long[] wanted =
                keys.stream().flatMapToLong(Arrays::stream).sorted().distinct().toArray();
        for (int from = 0; from < wanted.length; from += AT_ONCE) {
            @Nullable Object[] some = new Object[AT_ONCE];
            for (int i = 0; i < AT_ONCE; i++) {
                some[i] = wanted[Math.min(from + i, wanted.length - 1)];
            }
            sql.each(
                    STORED,
                    row -> new Row(row.getLong(1), row.getLong(2), row.getLong(3)),
                    row -> {
                        if (!skipped.test(row.claim())) {
                            components.know(row.claim(), row.component());
                            block(row.key()).add(member(row.claim()));
                        }
                    },
                    some);
        }
    }

    private Block block(long key) {
        return blocks.computeIfAbsent(key, name -> new Block());
    }

    private Member member(long claim) {
        return members.computeIfAbsent(claim, Member::new);
    }

    /** Hands on the claims that share a key with this one, each once, and puts it among them. */
    void add(long claim, long[] keys, LongConsumer taker) {
        Member self = member(claim);
        for (long key : keys) {
            Block block = block(key);
            for (int i = 0; i < block.size; i++) {
                Member other = block.members[i];
                if (other.sharing != claim) {
                    other.sharing = claim;
                    taker.accept(other.claim);
                }
            }
            block.add(self);
        }
    }
}
