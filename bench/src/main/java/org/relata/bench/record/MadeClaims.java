package org.relata.bench.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Claims like real ones, about events that never were: ten years, events spread over countries, places and actors as
 * unevenly as news spreads them, about three claims an event, two or three a document, one document
 * in seven a copy of another. The same number gives the same
 * claims, in the order of publication.
 */
public final class MadeClaims {

    private static final LocalDate BEGIN = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 3650;
    private static final double CLAIMS_PER_EVENT = 3;
    private static final int PUBLISHERS = 300;
    /** One document in so many is a copy. */
    private static final int COPIES = 7;

    private static final long SEED = 20_100_101;

    private final int number;
    private final LocalDate begin;
    private final Random random;
    private final MadeWorld world = world();
    private final int first;
    private int made;
    private int documents;
    private List<MadeClaim> last = List.of();

    /** So many claims. */
    public MadeClaims(int number) {
        this(0, number, BEGIN);
    }

    private MadeClaims(int first, int number, LocalDate begin) {
        this.first = first;
        this.number = number;
        this.begin = begin;
        this.random = new Random(SEED + first);
        this.documents = first;
    }

    /** So many more of the ten years after, none of which is among the first ones. */
    public static MadeClaims after(int first, int number) {
        return new MadeClaims(first, number, BEGIN.plusDays(DAYS));
    }

    /** The world that they tell of. */
    static MadeWorld world() {
        return new MadeWorld(SEED);
    }

    /** Hands on each claim as one line of the contract's JSON. */
    public void each(Consumer<String> taker) {
        double perDay = number / CLAIMS_PER_EVENT / DAYS;
        double due = 0;
        for (int i = 0; made < number; i++) {
            due += perDay;
            List<MadeEvent> events = new ArrayList<>();
            for (; due >= 1; due--) {
                events.add(MadeEvent.of(world, begin.plusDays(i % DAYS), random));
            }
            day(events, taker);
        }
    }

    private void day(List<MadeEvent> events, Consumer<String> taker) {
        int due = (int) Math.round(events.size() * CLAIMS_PER_EVENT);
        while (due > 0 && made < number) {
            MadeEvent first = MadeWorld.zipf(events, random);
            List<MadeEvent> told = new ArrayList<>(List.of(first));
            for (MadeEvent other : events) {
                if (!other.equals(first)
                        && other.country().equals(first.country())
                        && told.size() < 4
                        && random.nextInt(3) == 0) {
                    told.add(other);
                }
            }
            due -= document(told, taker);
        }
    }

    /**
     * A document tells each of its events in one to three sentences, or is the document before in another paper; how many
     * sentences that are.
     */
    private int document(List<MadeEvent> told, Consumer<String> taker) {
        int publisher = (int) (PUBLISHERS * random.nextDouble() * random.nextDouble());
        int document = documents++;
        List<MadeClaim> claims = new ArrayList<>();
        if (random.nextInt(COPIES) == 0 && !last.isEmpty()) {
            last.forEach(claim -> {
                if (made < number) {
                    claims.add(claim.copied(document, publisher, first + made++));
                }
            });
        } else {
            tell(told, document, publisher, claims);
            last = claims;
        }
        claims.forEach(claim -> taker.accept(claim.json()));
        return claims.size();
    }

    private void tell(List<MadeEvent> told, int document, int publisher, List<MadeClaim> claims) {
        int at = 0;
        for (MadeEvent event : told) {
            int sentences = 1 + random.nextInt(3);
            MadeClaim before = null;
            for (int i = 0; i < sentences && made < number; i++) {
                before = new MadeClaim(
                        event, document, publisher, first + made++, claims.size(), at, world, before, random);
                claims.add(before);
                at += before.length() + 1;
            }
        }
    }
}
