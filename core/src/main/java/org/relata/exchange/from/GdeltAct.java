package org.relata.exchange.from;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relata.exchange.geo.Fips;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.model.Codes;
import org.relata.model.Participant;
import org.relata.model.PlaceRef;
import org.relata.model.Span;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverCode;
import org.relata.resolve.actor.ActorKind;
import org.relata.resolve.actor.CameoRoles;

/** What a row of GDELT's event table says happened, wherever in the document that row stands. */
record GdeltAct(Row row, int shift) {

    /** GDELT's kinds of place (1 country, 2 US state, 3 US city, 4 world city, 5 world state) as UCDP's where_prec. */
    private static final List<Integer> PRECISION = List.of(6, 4, 1, 1, 4);

    /** Puts day, place and parties into the draft. */
    void into(RowDraft draft, PartyNames parties) {
        LocalDate day = RowReading.day(row, "sqldate");
        draft.time(shifted(RowReading.need(row, "sqldate")), day, day, 1).place(place());
        party("actor1", day, parties).ifPresent(draft::actor);
        party("actor2", day, parties).ifPresent(draft::recipient);
    }

    Codes codes(Ontology ontology, RowDraft draft) {
        String cameo = RowReading.need(row, "eventcode").value();
        Codes codes = RowReading.coded(() -> {
            Optional<PloverCode> plover = ontology.ploverOf(cameo);
            List<String> modes = plover.map(PloverCode::mode).map(List::of).orElse(List.of());
            return ontology.codes(plover.map(PloverCode::type).orElse(null), modes, List.of(), cameo);
        });
        return FieldCoding.with(ontology, codes, List.of(), draft.actors(), draft.recipients());
    }

    Cell trigger() {
        return shifted(RowReading.need(row, "eventcode"));
    }

    private Optional<Participant> party(String actor, LocalDate day, PartyNames parties) {
        String code = row.value(actor + "code");
        Hint hint = CameoRoles.builtIn().read(code).map(GdeltAct::hint).orElse(Hint.NONE);
        return row.cell(actor + "name")
                .or(() -> row.cell(actor + "code"))
                .map(cell -> moved(parties.party(row, cell, day, hint)));
    }

    private static Hint hint(CameoRoles.Meaning meaning) {
        ActorKind kind = meaning.kind();
        boolean state = meaning.sectors().isEmpty() && meaning.country() != null;
        String word = kind != null ? kind.word() : state ? ActorKind.STATE.word() : null;
        return new Hint(null, meaning.country(), meaning.sectors(), word, null);
    }

    private @Nullable PlaceRef place() {
        Cell cell = row.cell("actiongeo_fullname").orElse(null);
        Integer type = row.number("actiongeo_type");
        if (cell == null || type == null || type < 1 || type > PRECISION.size()) {
            return null;
        }
        return new PlaceRef(
                cell.span().of(row.text()),
                move(cell.span()),
                firstPart(cell.value()),
                Fips.iso3(row.value("actiongeo_countrycode")).orElse(null),
                null,
                RowReading.degrees(row, "actiongeo_lat", 90),
                RowReading.degrees(row, "actiongeo_long", 180),
                null,
                PRECISION.get(type - 1),
                false);
    }

    /** "Aleppo, Halab, Syria" is Aleppo. */
    private static String firstPart(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(0, comma);
    }

    private Participant moved(Participant party) {
        return new Participant(
                party.text(),
                move(party.span()),
                party.head(),
                party.actor(),
                party.name(),
                party.kind(),
                party.country(),
                party.sectors(),
                party.via(),
                party.candidates(),
                party.role(),
                party.post());
    }

    private Cell shifted(Cell cell) {
        return new Cell(cell.value(), move(cell.span()));
    }

    private Span move(Span span) {
        return new Span(span.begin() + shift, span.end() + shift);
    }
}
