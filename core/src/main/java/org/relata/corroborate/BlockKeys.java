package org.relata.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.relata.model.PartKind;
import org.relata.model.PlaceRef;

/**
 * Keys of blocks. Two tellings that can be one event share one, and a block stays small. Within one group of types, and two days
 * (or the month or year of what is told no closer), a block is
 *
 * <ul>
 *   <li>a square of half a degree, for what is told to the town; a place near the rim stands in both,
 *   <li>a province, so that what is told to the province meets what is told to the town,
 *   <li>the place's name, which what has no resolved place may have in its sentence,
 *   <li>a known party and a word for the act; the sorts of the parties where none is known.
 * </ul>
 *
 * <p>Outside force, where an act is told in few words, the word belongs to all of them. All claims of a document, and of its near copies, are one block more.
 */
final class BlockKeys {

    private static final int DAYS = 2;
    private static final int MONTH = 45;
    private static final int VAGUE = 5;
    private static final int EXACT = 1;
    private static final int NAMES = 2;
    private static final int PARTIES = 2;
    private static final double CELLS_PER_DEGREE = 2;
    private static final double RIM = 0.08;
    private static final double WIDE_RIM = 0.2;

    private final FeatureTable table;

    BlockKeys(FeatureTable table) {
        this.table = table;
    }

    /** Whether such a claim can tell an event at all. */
    static boolean makesEvents(Telling telling) {
        String type = telling.type();
        return (telling.isDenialOfAnother() || (type != null && type.equals(type.toUpperCase(Locale.ROOT))))
                && telling.part() != PartKind.COMMENT
                && telling.holders().stream().noneMatch(voice -> voice.kind().equals("commenter"))
                && switch (telling.status()) {
                    case PLANNED, HYPOTHETICAL, QUESTION -> false;
                    case ASSERTED, DENIED, DISPUTED, UNCONFIRMED, CONFIRMED, OPINION -> true;
                };
    }

    /** The keys; none for what makes no event. */
    List<String> of(Prepared prepared) {
        Telling telling = prepared.telling;
        String type = telling.type();
        if (!makesEvents(telling)) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add("doc|" + telling.document());
        if (!telling.copyGroup().equals(telling.document())) {
            keys.add("doc|" + telling.copyGroup());
        }
        if (type == null) {
            return List.copyOf(keys);
        }
        if (prepared.days.isOpen()) {
            undated(prepared, type, keys);
        }
        List<String> anchors = anchors(prepared);
        for (String time : times(prepared.days)) {
            for (String anchor : anchors) {
                keys.add(table.group(type) + '|' + time + '|' + anchor);
            }
        }
        return List.copyOf(keys);
    }

    /** What has no time at all shares a key only with what is of the same place, parties and word: the years would fill a block. */
    private void undated(Prepared prepared, String type, Set<String> keys) {
        PlaceRef place = prepared.telling.place();
        String parties = String.join("+", parties(prepared));
        if (place != null && place.name() != null && !parties.isEmpty()) {
            keys.add(table.group(type) + "|?|" + place.name() + '|' + parties + '|' + word(prepared));
        }
    }

    /** Windows of two days that overlap by one, so that two days that follow each other share one. */
    private static List<String> times(Days days) {
        if (days.isOpen()) {
            return List.of();
        }
        if (!days.isShort()) {
            LocalDate from = LocalDate.ofEpochDay(days.from());
            return List.of(days.length() > MONTH ? "y" + from.getYear() : "m" + from.getYear() + from.getMonthValue());
        }
        List<String> windows = new ArrayList<>();
        int first = Math.floorDiv(days.from() - 1, DAYS);
        int last = Math.floorDiv(days.to() + 1, DAYS);
        for (int window = first; window <= last; window++) {
            windows.add("d" + window);
        }
        return windows;
    }

    private List<String> anchors(Prepared prepared) {
        List<String> anchors = new ArrayList<>();
        PlaceRef place = prepared.telling.place();
        Integer precision = place == null ? null : place.precision();
        String word = word(prepared);
        // Acts of force are told in many words, and one event has several; others are told in few.
        String act = "force".equals(table.group(String.valueOf(prepared.telling.type()))) ? "" : '|' + word;
        if (place != null && precision != null && precision < VAGUE) {
            cells(place, precision, anchors);
            anchors.add(place.country() + '.' + place.admin1() + act);
        }
        places(prepared.telling).forEach(name -> anchors.add(name + act));
        parties(prepared).forEach(name -> anchors.add(name + '|' + word));
        if (anchors.isEmpty()) {
            anchors.add(word);
        }
        return anchors;
    }

    /** The name of the place; where none is told, a few names of the sentence, of which one may be the place. */
    private static Set<String> places(Telling telling) {
        PlaceRef place = telling.place();
        Set<String> names = new LinkedHashSet<>();
        if (place != null) {
            add(place.text(), 1, names);
            return names;
        }
        add(telling.sentence(), NAMES, names);
        return names;
    }

    private static void add(String text, int most, Set<String> into) {
        for (String token : WordSet.tokens(text)) {
            if (into.size() < most && WordTable.builtIn().isName(token)) {
                into.add(WordTable.lower(token));
            }
        }
    }

    private static void cells(PlaceRef place, int precision, List<String> into) {
        Double lat = place.lat();
        Double lon = place.lon();
        if (lat == null || lon == null || precision >= VAGUE - 1) {
            return;
        }
        double rim = precision == EXACT ? RIM : WIDE_RIM;
        Set<String> cells = new LinkedHashSet<>();
        for (double north : new double[] {lat - rim, lat + rim}) {
            for (double east : new double[] {lon - rim, lon + rim}) {
                cells.add(cell(north) + "," + cell(east));
            }
        }
        into.addAll(cells);
    }

    private static int cell(double degrees) {
        return (int) Math.floor(degrees * CELLS_PER_DEGREE);
    }

    /** The act in one word: its family, else its first stem. */
    private static String word(Prepared prepared) {
        if (prepared.families != 0) {
            return "#" + Long.numberOfTrailingZeros(prepared.families);
        }
        return prepared.trigger.stream().sorted().findFirst().orElse("");
    }

    /** A few parties that are more than described, under the first id of their line; else both sorts as one name. */
    private static Set<String> parties(Prepared prepared) {
        Set<String> known = new LinkedHashSet<>();
        Set<String> sorts = new TreeSet<>();
        for (List<Party> side : List.of(prepared.actors, prepared.recipients)) {
            for (Party party : side) {
                if (party.id() != null && known.size() < PARTIES) {
                    known.add(party.ids().stream().sorted().findFirst().orElse(""));
                }
                if (!party.isBlank()) {
                    sorts.add(party.kind().word());
                }
            }
        }
        return known.isEmpty() && !sorts.isEmpty() ? Set.of(String.join("+", sorts)) : known;
    }
}
