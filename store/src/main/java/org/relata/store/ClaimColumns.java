package org.relata.store;

import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * What lists of claims are chosen by, one number a claim and column, in the order of the list: by day, and on one day by number.
 * 26 bytes a claim.
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
        BitSet inForce,
        Codes statuses,
        Codes parts) {

    private static final String ROWS =
            "SELECT number, day, finish, status, part, place, in_force FROM claims ORDER BY day, number";
    private static final String SENTENCES = "SELECT number, sentence FROM claims ORDER BY sentence, number";

    static ClaimColumns read(Sql sql) {
        Ints number = new Ints();
        Ints day = new Ints();
        Ints finish = new Ints();
        Ints place = new Ints();
        Ints status = new Ints();
        Ints part = new Ints();
        BitSet inForce = new BitSet();
        Codes statuses = new Codes();
        Codes parts = new Codes();
        sql.rows(ROWS, row -> {
            int at = row.getInt(1);
            number.add(at);
            day.add(row.getInt(2));
            finish.add(row.getInt(3));
            status.add(statuses.of(row.getString(4)));
            part.add(parts.of(row.getString(5)));
            place.add(row.getInt(6));
            inForce.set(at, row.getInt(7) == 1);
        });
        int[] numbers = number.all();
        return new ClaimColumns(
                numbers,
                day.all(),
                finish.all(),
                sentences(sql, numbers),
                place.all(),
                status.all(),
                part.all(),
                inForce,
                statuses,
                parts);
    }

    /** The index by sentence tells it without a look at the claims themselves, and so in another order. */
    private static int[] sentences(Sql sql, int[] number) {
        int most = 0;
        for (int one : number) {
            most = Math.max(most, one);
        }
        int[] byNumber = new int[most + 1];
        sql.rows(SENTENCES, row -> {
            int at = row.getInt(1);
            if (at < byNumber.length) {
                byNumber[at] = row.getInt(2);
            }
        });
        int[] sentence = new int[number.length];
        for (int i = 0; i < number.length; i++) {
            sentence[i] = byNumber[number[i]];
        }
        return sentence;
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
