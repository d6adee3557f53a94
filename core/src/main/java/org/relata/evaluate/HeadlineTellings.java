package org.relata.evaluate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relata.corroborate.Telling;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.FieldCodes;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Published;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.TimeSpan;
import org.relata.model.Toll;

/**
 * What a headline tells, one telling for each place that it names: "Air strikes on Idlib and Hama" tells of two. Headlines often have
 * no verb and are no claim, so no type is given; parties and tolls are those of the claims that there are.
 *
 * @param day the one that it names, or the first of a few, else the one of its publication
 */
record HeadlineTellings(CodedDocument coded, List<Telling> all, List<PlaceRef> places, LocalDate day) {

    /** Days that a headline may span and still tell when. */
    private static final int LONGEST = 8;

    private static final int PROVINCE = 4;

    /** Characters between a place and what it lies in. */
    private static final int FARTHEST = 25;

    static HeadlineTellings of(GedHeadlines headline, int number, Systems systems) {
        String text = headline.headline();
        Document document = new Document(
                "headline " + number,
                "gold",
                null,
                headline.office(),
                text,
                Published.on(headline.day()),
                "en",
                text,
                List.of(new Part(PartKind.HEADLINE, new Span(0, text.length()))));
        CodedDocument coded = Systems.needed(systems.coder(), "coder").code(document);
        PlaceFinder finder = systems.places();
        List<PlaceRef> places = finder == null
                ? List.of()
                : innermost(finder.find(coded.parsed())).stream()
                        .filter(HeadlineTellings::isNarrow)
                        .toList();
        TimeSpan time = time(systems.times(), coded);
        List<Telling> all = new ArrayList<>();
        if (places.isEmpty()) {
            all.add(telling(document, coded, headline, 0, null, time));
        }
        for (PlaceRef place : places) {
            all.add(telling(document, coded, headline, all.size(), place, time));
        }
        LocalDate told = time == null ? null : time.start();
        return new HeadlineTellings(coded, List.copyOf(all), places, told == null ? headline.day() : told);
    }

    /** Without what only says where another lies: of "a village, Raqqa province", the village. */
    private static List<PlaceRef> innermost(List<PlaceRef> places) {
        List<PlaceRef> inner = new ArrayList<>();
        PlaceRef before = null;
        for (PlaceRef place : places) {
            if (before == null || !isContainer(place, before)) {
                inner.add(place);
            }
            before = place;
        }
        return inner;
    }

    private static boolean isContainer(PlaceRef outer, PlaceRef inner) {
        Integer wide = outer.precision();
        Integer narrow = inner.precision();
        if (wide == null
                || narrow == null
                || outer.span().begin() - inner.span().end() > FARTHEST) {
            return false;
        }
        boolean inProvince = Objects.equals(outer.admin1(), inner.admin1()) || wide > PROVINCE;
        return Objects.equals(outer.country(), inner.country())
                && inProvince
                && (wide > narrow || inner.name() == null);
    }

    /** A country is no place of an act. */
    private static boolean isNarrow(PlaceRef place) {
        Integer precision = place.precision();
        return precision != null && precision < 6;
    }

    private static @Nullable TimeSpan time(@Nullable TimeFinder finder, CodedDocument coded) {
        if (finder == null) {
            return null;
        }
        for (TimeMention mention : finder.find(coded.parsed())) {
            LocalDate start = mention.start();
            LocalDate finish = mention.finish();
            if (start != null && finish != null && ChronoUnit.DAYS.between(start, finish) < LONGEST) {
                return new TimeSpan("", mention.span(), start, finish, start.equals(finish) ? 1 : 2, false);
            }
        }
        return null;
    }

    private static Telling telling(
            Document document,
            CodedDocument coded,
            GedHeadlines headline,
            int number,
            @Nullable PlaceRef place,
            @Nullable TimeSpan time) {
        List<Participant> actors = new ArrayList<>();
        List<Participant> recipients = new ArrayList<>();
        List<Toll> tolls = new ArrayList<>();
        List<String> triggers = new ArrayList<>();
        for (Claim claim : coded.claims()) {
            if (claim.kind().equals("event")) {
                actors.addAll(claim.actors());
                recipients.addAll(claim.recipients());
                tolls.addAll(claim.tolls());
                triggers.add(claim.trigger().text());
            }
        }
        return new Telling(
                document.id() + "#" + number,
                document.id(),
                document.id(),
                headline.office(),
                headline.day(),
                PartKind.HEADLINE,
                null,
                0,
                headline.headline(),
                String.join(" ", triggers),
                null,
                null,
                actors,
                recipients,
                place,
                time,
                tolls,
                List.of(new Telling.Voice("author", null, null)),
                Certainty.CT_PLUS,
                Status.ASSERTED,
                false,
                FieldCodes.NONE,
                List.of(),
                null);
    }
}
