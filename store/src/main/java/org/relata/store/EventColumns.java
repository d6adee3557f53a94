package org.relata.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;

/**
 * What lists of events are chosen by, one number an event and column, in the order of the list: by day, and on one day by number.
 * 100 bytes an event, and 8 for each of its claims.
 *
 * @param pairClaim numbers of claims; each tells the event of {@code pairEvent} at the same place
 * @param precision of the place; 0 where it is not known
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record EventColumns(
        int[] number,
        int[] day,
        int[] finish,
        int[] type,
        int[] place,
        int[] killed,
        int[] pairClaim,
        int[] pairEvent,
        byte[] precision,
        String[] id,
        PlaceColumns places,
        Codes types) {

    private static final String ROWS =
            "SELECT number, day, finish, type, place, killed FROM events ORDER BY day, number";
    private static final String PAIRS = "SELECT claim, event FROM event_claims ORDER BY claim, event";
    private static final String PRECISIONS = "SELECT number, place_precision FROM events ORDER BY number";
    private static final String IDS = "SELECT number, id FROM events ORDER BY id";

    static EventColumns read(Sql sql) {
        Ints number = new Ints();
        Ints day = new Ints();
        Ints finish = new Ints();
        Ints type = new Ints();
        Ints place = new Ints();
        Ints killed = new Ints();
        Codes types = new Codes();
        sql.rows(ROWS, row -> {
            number.add(row.getInt(1));
            day.add(row.getInt(2));
            finish.add(row.getInt(3));
            type.add(types.of(row.getString(4)));
            place.add(row.getInt(5));
            killed.add(row.getInt(6));
        });
        Ints pairClaim = new Ints();
        Ints pairEvent = new Ints();
        sql.rows(PAIRS, row -> {
            pairClaim.add(row.getInt(1));
            pairEvent.add(row.getInt(2));
        });
        int[] numbers = number.all();
        int[] rowOf = rowOf(numbers);
        byte[] precision = new byte[numbers.length];
        sql.rows(PRECISIONS, row -> precision[rowOf[row.getInt(1)]] = row.getByte(2));
        String[] id = new String[numbers.length];
        sql.rows(IDS, row -> id[rowOf[row.getInt(1)]] = row.getString(2));
        return new EventColumns(
                numbers,
                day.all(),
                finish.all(),
                type.all(),
                place.all(),
                killed.all(),
                pairClaim.all(),
                pairEvent.all(),
                precision,
                id,
                PlaceColumns.read(sql),
                types);
    }

    /** In which row an event of a number is, for indexes that are in another order. */
    private static int[] rowOf(int[] number) {
        int[] rowOf = new int[Arrays.stream(number).max().orElse(0) + 1];
        for (int row = 0; row < number.length; row++) {
            rowOf[number[row]] = row;
        }
        return rowOf;
    }

    int size() {
        return number.length;
    }

    /** An event that is at a place with coordinates. */
    MapPoint point(int row) {
        PlaceColumns.Spot spot = Objects.requireNonNull(places.spots().get(place[row]));
        return new MapPoint(
                id[row],
                types.word(type[row]),
                Days.day(day[row]),
                Days.day(finish[row]),
                killed[row],
                precision[row] == 0 ? null : (int) precision[row],
                spot.name(),
                spot.lat(),
                spot.lon());
    }

    /** The numbers of the events that one of these claims tells. */
    BitSet toldBy(BitSet claims) {
        BitSet events = new BitSet();
        for (int i = 0; i < pairClaim.length; i++) {
            if (claims.get(pairClaim[i])) {
                events.set(pairEvent[i]);
            }
        }
        return events;
    }
}
