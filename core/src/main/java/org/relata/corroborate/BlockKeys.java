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
 *   <li>a province and a word for the act, so that what is told to the province meets what is told to the town,
 *   <li>a name of the sentence and a word for the act, for what has no place; the two parties where it has no name either.
 * </ul>
 *
 * <p>All claims of a document, and of its near copies, are one block more.
 */
final class BlockKeys {

    private static final int DAYS = 2;
    private static final int MONTH = 45;
    private static final int VAGUE = 5;
    private static final int EXACT = 1;
    private static final int NAMES = 3;
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
        return type != null
                && type.equals(type.toUpperCase(Locale.ROOT))
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
        if (type == null || !makesEvents(telling)) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add("doc|" + telling.document());
        if (!telling.copyGroup().equals(telling.document())) {
            keys.add("doc|" + telling.copyGroup());
        }
        List<String> anchors = anchors(prepared);
        for (String time : times(prepared.days)) {
            for (String anchor : anchors) {
                keys.add(table.group(type) + '|' + time + '|' + anchor);
            }
        }
        return List.copyOf(keys);
    }

    /** Windows of two days that overlap by one, so that two days that follow each other share one. */
    private static List<String> times(Days days) {
        if (days.isOpen()) {
            return List.of("?");
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

    private static List<String> anchors(Prepared prepared) {
        List<String> anchors = new ArrayList<>();
        PlaceRef place = prepared.telling.place();
        Integer precision = place == null ? null : place.precision();
        String word = word(prepared);
        boolean placed = place != null && precision != null && precision < VAGUE;
        if (placed) {
            cells(place, precision, anchors);
            anchors.add(place.country() + '.' + place.admin1() + '|' + word);
        }
        Set<String> names = names(prepared.telling, placed ? NAMES - 1 : NAMES);
        names.forEach(name -> anchors.add(name + '|' + word));
        if (names.isEmpty()) {
            anchors.add(parties(prepared) + '|' + word);
        }
        return anchors;
    }

    /** A few names of the sentence: of the place and the parties first, then of what else it tells. */
    private static Set<String> names(Telling telling, int most) {
        List<String> texts = new ArrayList<>();
        PlaceRef place = telling.place();
        if (place != null) {
            texts.add(place.text());
        }
        telling.actors().forEach(party -> texts.add(party.text()));
        telling.recipients().forEach(party -> texts.add(party.text()));
        texts.add(telling.sentence());
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < texts.size() && names.size() < most; i++) {
            for (String token : WordSet.tokens(texts.get(i))) {
                if (names.size() < most && WordTable.builtIn().isName(token)) {
                    names.add(WordTable.lower(token));
                }
            }
        }
        return names;
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

    /** Both sides in the order of the alphabet, since each may stand first. */
    private static String parties(Prepared prepared) {
        Set<String> names = new TreeSet<>();
        List<Party> all = new ArrayList<>(prepared.actors);
        all.addAll(prepared.recipients);
        all.forEach(party -> names.add(anchor(party)));
        names.remove("");
        return String.join("+", names);
    }

    /** One name for all that can stand for each other: the country and sort of "rebels", of an army and its government. */
    private static String anchor(Party party) {
        String country = party.country();
        return party.isBlank()
                ? ""
                : (country == null ? "" : country) + '-' + party.kind().word();
    }
}
