package org.relata.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.relata.corroborate.Corroborator;
import org.relata.corroborate.Pairing;
import org.relata.corroborate.Prepared;
import org.relata.model.PlaceRef;

/**
 * Pairs of headlines of UCDP GED that are published within a few days: do both tell one event, or events of one day in one town? The
 * baselines say so where they were published on one day and name one place, and where the day that they tell (which takes reading) is one,
 * or a day apart at most.
 */
final class HeadlinesForm implements CorroborationTask.Form {

    static final String PAIRS = "pairs of headlines";
    static final String PUBLISHED = "pairs of headlines, published on one day and same place (baseline)";
    static final String SAME_DAY = "pairs of headlines, same day told and same place (baseline)";
    static final String NEXT_DAY = "pairs of headlines, told a day apart at most and same place (baseline)";

    private static final int WITHIN_DAYS = 3;

    @Override
    public boolean fits(JsonNode first) {
        return first.has("source_article") && first.has("dyad_new_id");
    }

    @Override
    public boolean together(JsonNode first, JsonNode second) {
        return fits(first) && fits(second);
    }

    @Override
    public Judge judge(Systems systems) {
        Corroborator corroborator = Systems.needed(systems.corroborator(), "corroborator");
        return (records, into) -> judge(GedHeadlines.of(records), systems, corroborator, into);
    }

    /** A headline read. */
    private record Read(GedHeadlines gold, List<Prepared> tellings, List<PlaceRef> places, LocalDate day) {}

    private static void judge(
            List<GedHeadlines> headlines, Systems systems, Corroborator corroborator, Judgement into) {
        List<Read> all = new ArrayList<>();
        for (GedHeadlines headline : headlines) {
            all.add(read(headline, all.size(), systems, corroborator, into));
        }
        all.sort(Comparator.comparing(read -> read.gold().day()));
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size() && daysApart(all.get(i), all.get(j)) <= WITHIN_DAYS; j++) {
                pair(all.get(i), all.get(j), corroborator, into);
            }
        }
    }

    private static long daysApart(Read one, Read later) {
        return later.gold().day().toEpochDay() - one.gold().day().toEpochDay();
    }

    private static Read read(
            GedHeadlines headline, int number, Systems systems, Corroborator corroborator, Judgement into) {
        HeadlineTellings tellings = HeadlineTellings.of(headline, number, systems);
        into.read(tellings.coded().parsed());
        return new Read(
                headline,
                tellings.all().stream().map(corroborator::prepare).toList(),
                tellings.places(),
                tellings.day());
    }

    private static void pair(Read one, Read other, Corroborator corroborator, Judgement into) {
        boolean gold = one.gold().tellsEventOf(other.gold());
        count(PAIRS, gold, tellOneEvent(one, other, corroborator), into);
        boolean samePlace =
                one.places().stream().anyMatch(place -> other.places().stream().anyMatch(like -> isSame(place, like)));
        count(PUBLISHED, gold, samePlace && one.gold().day().equals(other.gold().day()), into);
        count(SAME_DAY, gold, samePlace && one.day().equals(other.day()), into);
        count(
                NEXT_DAY,
                gold,
                samePlace && Math.abs(one.day().toEpochDay() - other.day().toEpochDay()) <= 1,
                into);
    }

    private static boolean tellOneEvent(Read one, Read other, Corroborator corroborator) {
        for (Prepared telling : one.tellings()) {
            for (Prepared like : other.tellings()) {
                if (corroborator.relation(telling, like) == Pairing.Relation.SAME) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isSame(PlaceRef one, PlaceRef other) {
        return one.geonameid() != null && one.geonameid().equals(other.geonameid());
    }

    private static void count(String measure, boolean gold, boolean got, Judgement into) {
        if (gold && got) {
            into.right(measure, Score.ALL);
        } else if (gold) {
            into.missed(measure, Score.ALL);
        } else if (got) {
            into.spurious(measure, Score.ALL);
        }
    }
}
