package org.relata.app.web.api;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.app.web.Refusal;
import org.relata.app.web.Route;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.Page;
import org.relata.store.Position;
import org.relata.store.TextQuery;

/** What a request asks for behind the question mark, checked. */
final class Asked {

    private static final int LONGEST = 500;
    private static final int MOST = 200;
    private static final int USUAL = 50;

    private final Context context;
    private final Desk.Lookup lookup;

    Asked(Context context, Desk.Lookup lookup) {
        this.context = context;
        this.lookup = lookup;
    }

    /** The same route with the parameters of every filter. */
    static Route filtered(Route route) {
        return route.with("text", "string", "Words of the sentence: all of them; \"a phrase\", begin* and -not.")
                .with("actor", "string", "Acts or is acted on: an id of the registry, or a name.")
                .with("dyad", "string", "Two who both take part, with a bar between them: one|other.")
                .with("holder", "string", "Who says so, at any depth, or a publisher.")
                .with("type", "string", "PLOVER types or kinds of relation, with commas between them.")
                .with("place", "string", "A place, its first-level unit, or its country.")
                .with("box", "string", "West, south, east, north in degrees.")
                .with("from", "string", "A day: what lasts to it or later.")
                .with("to", "string", "A day: what begins on it or earlier.")
                .with("status", "string", "Statuses, with commas between them.")
                .with("part", "string", "headline, body, comment, caption, with commas between them.")
                .with("min_deaths", "integer", "Events with at least so many killed.");
    }

    /** The same route with the parameters of paging. */
    static Route paged(Route route) {
        return route.with("limit", "integer", "How many, up to " + MOST + ".")
                .with("after", "string", "Where the page before ended: its \"next\".");
    }

    Filter filter() {
        List<Condition> all = new ArrayList<>();
        LocalDate from = day("from");
        LocalDate to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            throw Refusal.wrong("\"to\" is before \"from\".");
        }
        String words = text("text");
        if (words != null) {
            all.add(new Condition.Text(query(words)));
        }
        parties(all, from);
        Set<String> types = list("type");
        if (!types.isEmpty()) {
            types.addAll(
                    types.stream().map(type -> type.toUpperCase(Locale.ROOT)).toList());
            all.add(new Condition.Type(types));
        }
        Set<String> statuses = list("status");
        if (!statuses.isEmpty()) {
            all.add(new Condition.Status(statuses));
        }
        Set<String> parts = list("part");
        if (!parts.isEmpty()) {
            all.add(new Condition.Part(parts));
        }
        String place = text("place");
        if (place != null) {
            all.add(new Condition.Place(place));
        }
        box(all);
        if (from != null) {
            all.add(new Condition.From(from));
        }
        if (to != null) {
            all.add(new Condition.To(to));
        }
        int deaths = number("min_deaths", 0, 0, Integer.MAX_VALUE);
        if (deaths > 0) {
            all.add(new Condition.KilledAtLeast(deaths));
        }
        return new Filter(all);
    }

    private void parties(List<Condition> all, @Nullable LocalDate day) {
        String actor = text("actor");
        if (actor != null) {
            all.add(new Condition.Actor(lookup.names(actor, day)));
        }
        String dyad = text("dyad");
        if (dyad != null) {
            int bar = dyad.indexOf('|');
            if (bar <= 0 || bar == dyad.length() - 1) {
                throw Refusal.wrong("\"dyad\" is two names with a bar between them: one|other.");
            }
            all.add(new Condition.Dyad(
                    lookup.names(dyad.substring(0, bar), day), lookup.names(dyad.substring(bar + 1), day)));
        }
        String holder = text("holder");
        if (holder != null) {
            all.add(new Condition.HeldBy(lookup.names(holder, day)));
        }
    }

    private void box(List<Condition> all) {
        String box = text("box");
        if (box == null) {
            return;
        }
        List<Double> sides = new ArrayList<>();
        try {
            for (String side : box.split(",", -1)) {
                sides.add(Double.valueOf(side.strip()));
            }
        } catch (NumberFormatException notOne) {
            sides.clear();
        }
        boolean inOrder = sides.size() == 4
                && sides.stream().allMatch(side -> Double.isFinite(side) && Math.abs(side) <= 360)
                && sides.get(0) <= sides.get(2)
                && sides.get(1) <= sides.get(3);
        if (!inOrder) {
            throw Refusal.wrong("\"box\" is west,south,east,north in degrees, the lesser first.");
        }
        all.add(new Condition.Box(sides.get(0), sides.get(1), sides.get(2), sides.get(3)));
    }

    private static TextQuery query(String words) {
        try {
            return TextQuery.of(words);
        } catch (RelataException wrong) {
            throw Refusal.wrong(String.valueOf(wrong.getMessage()));
        }
    }

    Page page() {
        String after = text("after");
        return new Page(number("limit", USUAL, 1, MOST), after == null ? null : Position.parse(after));
    }

    /** A text; null where it is not given or blank. Refused when it is longer than any name is. */
    @Nullable
    String text(String name) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > LONGEST) {
            throw Refusal.wrong("\"" + name + "\" has more than " + LONGEST + " characters.");
        }
        if (value.indexOf('\0') >= 0) {
            throw Refusal.wrong("\"" + name + "\" has a character that no text has.");
        }
        return value.strip();
    }

    Set<String> list(String name) {
        Set<String> all = new LinkedHashSet<>();
        String value = text(name);
        if (value != null) {
            for (String one : value.split(",", -1)) {
                if (!one.isBlank()) {
                    all.add(one.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return all;
    }

    @Nullable
    LocalDate day(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            if (day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException wrong) {
            throw Refusal.wrong("\"" + name + "\" is a day, such as 2025-05-19.");
        }
        throw Refusal.wrong("\"" + name + "\" is a day of the years 1 to 9999.");
    }

    /** Yes or no; no where it is not given. */
    boolean flag(String name) {
        String value = text(name);
        if (value == null || value.equals("false")) {
            return false;
        }
        if (value.equals("true")) {
            return true;
        }
        throw Refusal.wrong("\"" + name + "\" is true or false.");
    }

    /** A number of the store's own, such as came with an event. */
    long whole(String name, long usual) {
        String value = text(name);
        return value == null ? usual : whole(name, value);
    }

    static long whole(String name, String value) {
        try {
            long number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            throw Refusal.wrong("\"" + name + "\" is the id of an event of this stream, a whole number.");
        }
        throw Refusal.wrong("\"" + name + "\" is the id of an event of this stream, not below 0.");
    }

    int number(String name, int usual, int least, int most) {
        String value = text(name);
        if (value == null) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            throw Refusal.wrong("\"" + name + "\" is a whole number.");
        }
        throw Refusal.wrong("\"" + name + "\" is a whole number from " + least + " to " + most + ".");
    }
}
