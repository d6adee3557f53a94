package org.relata.corroborate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.FieldCodes;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;

/** Builds tellings for tests, by what matters to the test. */
final class Report {

    private static final Span NOWHERE = new Span(0, 0);

    private final String claim;
    private String document;
    private @Nullable String copyGroup;
    private @Nullable String publisher;
    private @Nullable LocalDate published = LocalDate.of(2025, 5, 19);
    private @Nullable String headline;
    private String sentence = "Government forces attacked rebels in Aleppo.";
    private String trigger = "attacked";
    private @Nullable String type = "ASSAULT";
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private @Nullable PlaceRef place = place("Aleppo", "Aleppo", 36.20, 37.16, 1);
    private @Nullable TimeSpan time = day("2025-05-17");
    private final List<Toll> tolls = new ArrayList<>();
    private final List<Telling.Voice> holders = new ArrayList<>(List.of(new Telling.Voice("author", null, null)));
    private Certainty certainty = Certainty.CT_PLUS;
    private Status status = Status.ASSERTED;
    private @Nullable String rule;
    private PartKind part = PartKind.BODY;
    private final List<Telling.Tie> ties = new ArrayList<>();

    private Report(String claim) {
        this.claim = claim;
        this.document = "doc-" + claim;
    }

    static Report of(String claim) {
        return new Report(claim);
    }

    Report in(String documentId) {
        this.document = documentId;
        return this;
    }

    Report copyOf(String group) {
        this.copyGroup = group;
        return this;
    }

    Report by(String name) {
        this.publisher = name;
        return this;
    }

    Report on(@Nullable String day) {
        this.published = day == null ? null : LocalDate.parse(day);
        return this;
    }

    Report says(String words, String triggerWords) {
        this.sentence = words;
        this.trigger = triggerWords;
        return this;
    }

    Report type(@Nullable String plover) {
        this.type = plover;
        return this;
    }

    Report at(@Nullable PlaceRef where) {
        this.place = where;
        return this;
    }

    Report when(@Nullable TimeSpan days) {
        this.time = days;
        return this;
    }

    Report actor(Participant who) {
        actors.add(who);
        return this;
    }

    Report recipient(Participant whom) {
        recipients.add(whom);
        return this;
    }

    Report killed(int number) {
        return toll("killed", number, null, null, "event");
    }

    Report toll(String kind, int number, @Nullable Participant of, @Nullable Integer partOf, String scope) {
        tolls.add(new Toll(kind, number, number, number, String.valueOf(number), NOWHERE, of, partOf, scope));
        return this;
    }

    Report killedAtLeast(int number) {
        tolls.add(new Toll("killed", number, null, null, "at least " + number, NOWHERE, null, null, "event"));
        return this;
    }

    Report toll(Toll toll) {
        tolls.add(toll);
        return this;
    }

    Report source(String act, Participant who) {
        holders.add(new Telling.Voice("source", act, who));
        return this;
    }

    Report sure(Certainty how, Status what) {
        this.certainty = how;
        this.status = what;
        return this;
    }

    Report comment() {
        this.part = PartKind.COMMENT;
        return this;
    }

    Report rowOf(String dataSet) {
        this.rule = dataSet;
        return this;
    }

    Report tie(String relation, String other) {
        ties.add(new Telling.Tie(relation, other));
        return this;
    }

    Telling told() {
        return new Telling(
                claim,
                document,
                copyGroup == null ? document : copyGroup,
                publisher,
                published,
                part,
                headline,
                0,
                sentence,
                trigger,
                type,
                null,
                actors,
                recipients,
                place,
                time,
                tolls,
                holders,
                certainty,
                status,
                false,
                FieldCodes.NONE,
                ties,
                rule);
    }

    static Participant known(String actor, String name, String kind, String sector) {
        return participant(name, name, actor, name, kind, "SYR", List.of(sector));
    }

    static Participant described(String text, String kind, @Nullable String country, String sector) {
        String head = text.substring(text.lastIndexOf(' ') + 1);
        return participant(text, head, null, null, kind, country, List.of(sector));
    }

    private static Participant participant(
            String text,
            String head,
            @Nullable String actor,
            @Nullable String name,
            String kind,
            @Nullable String country,
            List<String> sectors) {
        return new Participant(text, NOWHERE, head, actor, name, kind, country, sectors, null, 1, null, null);
    }

    static PlaceRef place(String name, String province, double lat, double lon, int precision) {
        return new PlaceRef(name, NOWHERE, name, "SYR", province, lat, lon, (long) name.hashCode(), precision, false);
    }

    /** What the gazetteer lacks, placed by what it lies in. */
    static PlaceRef unnamed(String text, String province, double lat, double lon, int precision) {
        return new PlaceRef(text, NOWHERE, null, "SYR", province, lat, lon, null, precision, false);
    }

    static TimeSpan day(String day) {
        LocalDate date = LocalDate.parse(day);
        return new TimeSpan(day, NOWHERE, date, date, 1, false);
    }
}
