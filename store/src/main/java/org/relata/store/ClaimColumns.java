package org.relata.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What lists of claims are chosen by, one number a claim and column, in the order of the list: by day, and on one day by number.
 * 28 bytes a claim. But for whether it is in force, a claim never changes, so that only new ones are read again.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ClaimColumns(
        int[] number,
        int[] day,
        int[] finish,
        int[] sentence,
        int[] place,
        int[] status,
        int[] part,
        int last,
        BitSet inForce,
        Codes statuses,
        Codes parts) {

    private static final String ALL = "SELECT number, day, finish, place FROM claims ORDER BY day, number";
    private static final String SENTENCES = "SELECT number, sentence FROM claims ORDER BY sentence, number";
    /** Most claims are asserted, and in the body; an index tells which are not. */
    private static final String STATUSES = "SELECT number, status FROM claims WHERE status <> 'asserted'";

    private static final String PARTS = "SELECT number, part FROM claims WHERE part <> 'body'";
    private static final String NEW =
            "SELECT number, day, finish, place, sentence, status, part FROM claims WHERE number > ? ORDER BY day, number";
    private static final String NOT_IN_FORCE = "SELECT number FROM claims WHERE in_force = 0";

    /** Those of now; of what was read before only what has come since is read. */
    static ClaimColumns read(Sql sql, @Nullable ClaimColumns before) {
        return before == null ? all(sql) : before.with(newer(sql, before)).inForce(sql);
    }

    private static ClaimColumns all(Sql sql) {
        Ints number = new Ints();
        Ints day = new Ints();
        Ints finish = new Ints();
        Ints place = new Ints();
        sql.rows(ALL, row -> {
            number.add(row.getInt(1));
            day.add(row.getInt(2));
            finish.add(row.getInt(3));
            place.add(row.getInt(4));
        });
        int[] numbers = number.all();
        int last = Arrays.stream(numbers).max().orElse(0);
        int[] sentence = new int[last + 1];
        sql.rows(SENTENCES, row -> sentence[row.getInt(1)] = row.getInt(2));
        Codes statuses = new Codes();
        Codes parts = new Codes();
        int[] status = exceptions(sql, STATUSES, statuses, "asserted", last);
        int[] part = exceptions(sql, PARTS, parts, "body", last);
        return new ClaimColumns(
                        numbers,
                        day.all(),
                        finish.all(),
                        at(sentence, numbers),
                        place.all(),
                        at(status, numbers),
                        at(part, numbers),
                        last,
                        new BitSet(),
                        statuses,
                        parts)
                .inForce(sql);
    }

    /** By number, what most claims have, and what the others have instead. */
    private static int[] exceptions(Sql sql, String query, Codes codes, String usual, int last) {
        int[] byNumber = new int[last + 1];
        Arrays.fill(byNumber, codes.of(usual));
        sql.rows(query, row -> byNumber[row.getInt(1)] = codes.of(row.getString(2)));
        return byNumber;
    }

    private static int[] at(int[] byNumber, int[] numbers) {
        int[] inOrder = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            inOrder[i] = byNumber[numbers[i]];
        }
        return inOrder;
    }

    private static ClaimColumns newer(Sql sql, ClaimColumns before) {
        Ints[] columns = new Ints[7];
        Arrays.setAll(columns, i -> new Ints());
        Codes statuses = new Codes(before.statuses);
        Codes parts = new Codes(before.parts);
        int[] last = {before.last};
        sql.rows(
                NEW,
                row -> {
                    for (int i = 0; i < 5; i++) {
                        columns[i].add(row.getInt(i + 1));
                    }
                    columns[5].add(statuses.of(row.getString(6)));
                    columns[6].add(parts.of(row.getString(7)));
                    last[0] = Math.max(last[0], row.getInt(1));
                },
                before.last);
        return new ClaimColumns(
                columns[0].all(),
                columns[1].all(),
                columns[2].all(),
                columns[4].all(),
                columns[3].all(),
                columns[5].all(),
                columns[6].all(),
                last[0],
                new BitSet(),
                statuses,
                parts);
    }

    /** These and those that came later, in the order of the list. */
    private ClaimColumns with(ClaimColumns newer) {
        if (newer.size() == 0) {
            return this;
        }
        int[] from = new int[size() + newer.size()];
        int old = 0;
        int young = 0;
        for (int i = 0; i < from.length; i++) {
            boolean takesOld = young == newer.size() || (old < size() && day[old] <= newer.day[young]);
            from[i] = takesOld ? old++ : -1 - young++;
        }
        return new ClaimColumns(
                merged(from, number, newer.number),
                merged(from, day, newer.day),
                merged(from, finish, newer.finish),
                merged(from, sentence, newer.sentence),
                merged(from, place, newer.place),
                merged(from, status, newer.status),
                merged(from, part, newer.part),
                newer.last,
                inForce,
                newer.statuses,
                newer.parts);
    }

    private static int[] merged(int[] from, int[] old, int[] young) {
        int[] merged = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            merged[i] = from[i] >= 0 ? old[from[i]] : young[-1 - from[i]];
        }
        return merged;
    }

    private ClaimColumns inForce(Sql sql) {
        BitSet now = new BitSet();
        now.set(0, last + 1);
        sql.rows(NOT_IN_FORCE, row -> now.clear(row.getInt(1)));
        return new ClaimColumns(number, day, finish, sentence, place, status, part, last, now, statuses, parts);
    }

    int size() {
        return number.length;
    }

    /** The numbers of the rows of which this holds. */
    BitSet numbers(IntPredicate row) {
        BitSet numbers = new BitSet();
        for (int i = 0; i < number.length; i++) {
            if (row.test(i)) {
                numbers.set(number[i]);
            }
        }
        return numbers;
    }
}
