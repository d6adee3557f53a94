package org.relata.resolve.actor;

import java.util.List;

/**
 * Who held a post of a state, organ or group, and when.
 *
 * @param post canonical name of the post ("Interior Minister"), as in {@code registry/posts.yaml}
 * @param of id of the state, organ or group
 * @param holder id of the person
 * @param start whether the first day is the start itself or only the first day on which somebody cited it
 * @param end whether the last day is the end itself or only the last day on which somebody cited it
 * @param sectors PLOVER sectors of the post; empty where those of {@code of} hold
 */
public record Office(
        String post, String of, String holder, Period period, Start start, End end, List<String> sectors, Entry entry) {

    public Office {
        sectors = List.copyOf(sectors);
    }

    /** What the first day of a period means. */
    public enum Start {
        /** The source says that it began on that day. */
        ASSERTED,
        /** The source only shows that it held on that day. */
        FIRST_CITED
    }

    /** What the last day of a period means. */
    public enum End {
        /** The source says that it ended on that day. */
        ASSERTED,
        /** The source only shows that it still held on that day. */
        LAST_CITED
    }
}
