package org.relata.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.store.Condition;
import org.relata.store.Filter;
import org.relata.store.TextQuery;
import picocli.CommandLine.Option;

/** What claims or events are filtered by; all that is given must hold. */
final class FilterOptions {

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Acts or is acted on: an id of the registry, a name that it knows, or the words of the text."
                    + " Given more than once: all of them.")
    private List<String> actors = List.of();

    @Option(
            names = "--dyad",
            arity = "2",
            paramLabel = "NAME",
            description = "Two who both take part; of events, on two sides.")
    private List<String> dyad = List.of();

    @Option(
            names = "--type",
            split = ",",
            paramLabel = "TYPE",
            description = "PLOVER types or kinds of relation, with commas between them.")
    private List<String> types = List.of();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "A place, its first-level unit, or its country (ISO 3166 alpha-3).")
    private @Nullable String place;

    @Option(
            names = "--box",
            split = ",",
            paramLabel = "DEGREES",
            description = "West, south, east and north, as in --box 35.5,32.3,42.4,37.4.")
    private List<Double> box = List.of();

    @Option(
            names = "--holder",
            paramLabel = "NAME",
            description = "Who says so, at any depth: as for --actor, or the name of a publisher.")
    private List<String> holders = List.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description =
                    "asserted, denied, disputed, unconfirmed, confirmed, planned, hypothetical, opinion, question.")
    private List<String> statuses = List.of();

    @Option(names = "--part", split = ",", paramLabel = "PART", description = "headline, body, comment, caption.")
    private List<String> parts = List.of();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words of the sentence, all of them; \"a phrase\", begin* and -not are understood.")
    private @Nullable String text;

    /**
     * The filter; names are looked up as of the day that the filter begins, else as of today.
     *
     * @param from what lasts to this day or later
     * @param to what begins on this day or earlier
     */
    Filter filter(ActorWords words, @Nullable LocalDate from, @Nullable LocalDate to) {
        List<Condition> all = new ArrayList<>();
        actors.forEach(actor -> all.add(new Condition.Actor(words.names(actor, from))));
        if (!dyad.isEmpty()) {
            if (dyad.size() != 2) {
                throw wrong("--dyad names two; filter by more with --actor");
            }
            all.add(new Condition.Dyad(words.names(dyad.get(0), from), words.names(dyad.get(1), from)));
        }
        holders.forEach(holder -> all.add(new Condition.HeldBy(words.names(holder, from))));
        add(all, types, values -> new Condition.Type(bothCases(values)));
        add(all, statuses, values -> new Condition.Status(lower(values)));
        add(all, parts, values -> new Condition.Part(lower(values)));
        where(all);
        when(all, from, to);
        String sought = text;
        if (sought != null) {
            all.add(new Condition.Text(TextQuery.of(sought)));
        }
        return new Filter(all);
    }

    private void where(List<Condition> all) {
        String name = place;
        if (name != null) {
            all.add(new Condition.Place(name));
        }
        if (!box.isEmpty()) {
            if (box.size() != 4 || box.get(0) > box.get(2) || box.get(1) > box.get(3)) {
                throw wrong("--box needs west,south,east,north, the lesser first");
            }
            all.add(new Condition.Box(box.get(0), box.get(1), box.get(2), box.get(3)));
        }
    }

    private static void when(List<Condition> all, @Nullable LocalDate first, @Nullable LocalDate last) {
        if (first != null && last != null && last.isBefore(first)) {
            throw wrong("--to " + last + " is before --from " + first);
        }
        if (first != null) {
            all.add(new Condition.From(first));
        }
        if (last != null) {
            all.add(new Condition.To(last));
        }
    }

    private static void add(List<Condition> all, List<String> values, Function<List<String>, Condition> condition) {
        if (!values.isEmpty()) {
            all.add(condition.apply(values));
        }
    }

    /** Types are written in capitals, relations are not. */
    private static Set<String> bothCases(List<String> values) {
        Set<String> both = lower(values);
        values.forEach(value -> both.add(value.strip().toUpperCase(Locale.ROOT)));
        return both;
    }

    private static Set<String> lower(List<String> values) {
        Set<String> lower = new LinkedHashSet<>();
        values.forEach(value -> lower.add(value.strip().toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static RelataException wrong(String message) {
        return new RelataException(RelataException.Code.USAGE, message);
    }
}
