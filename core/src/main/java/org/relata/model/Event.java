package org.relata.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What happened, as one or more claims tell it: one act complex of one dyad (or one actor) at compatible places within
 * one day or one stated interval. Computed from the claims, never kept instead of them.
 *
 * @param id stable: the same claims give the same id
 * @param start first day; null where no claim tells it
 * @param finish last day
 * @param timePrecision UCDP's date_prec 1–5
 * @param tolls figures by kind of toll
 * @param bySide deaths of {@code side_a}, {@code side_b}, {@code civilians}, {@code unknown}
 * @param claims ids of the claims that tell it, denials among them
 * @param documents how many documents those claims stand in, copies counted too
 * @param origins whom the reports go back to, each once; their number is {@code independent_sources}
 * @param credibility Admiralty's 1 (confirmed) to 6 (cannot be judged)
 * @param clarity UCDP's event_clarity: 1 a clear, separate event, 2 aggregated or partly identified
 * @param dyad the two opposing parties, as UCDP names a dyad; null where there are not two
 * @param partOf id of the event that this one is a part of
 */
public record Event(
        String id,
        @Nullable String type,
        @Nullable String mode,
        List<EventParty> actors,
        List<EventParty> recipients,
        @Nullable LocalDate start,
        @Nullable LocalDate finish,
        @Nullable Integer timePrecision,
        @Nullable PlaceRef place,
        SortedMap<String, Figure> tolls,
        SortedMap<String, Figure> bySide,
        List<String> claims,
        int documents,
        List<String> origins,
        List<String> publishers,
        List<Contradiction> contradictions,
        int credibility,
        int clarity,
        FieldCodes field,
        @Nullable String dyad,
        @Nullable String partOf) {

    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        tolls = Collections.unmodifiableSortedMap(new TreeMap<>(tolls));
        bySide = Collections.unmodifiableSortedMap(new TreeMap<>(bySide));
        claims = List.copyOf(claims);
        origins = List.copyOf(origins);
        publishers = List.copyOf(publishers);
        contradictions = List.copyOf(contradictions);
    }

    /** How many origins tell it: two papers that quote one army are one. */
    public int independentSources() {
        return origins.size();
    }
}
