package org.relata.conflict.show;

import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.relata.conflict.ConflictHistory;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.DyadHistory;
import org.relata.conflict.DyadYear;
import org.relata.conflict.Estimate;

/** The dyad-years of an answer as CSV. */
public final class DyadYearTable {

    private static final List<String> COLUMNS = List.of(
            "conflict_id",
            "conflict_name",
            "type_of_violence",
            "dyad_id",
            "dyad_name",
            "side_a",
            "side_b",
            "year",
            "events",
            "low",
            "best",
            "high",
            "active",
            "active_low",
            "active_high",
            "intensity_level",
            "first_death",
            "reached_25",
            "last_death",
            "over");

    private DyadYearTable() {}

    /** A header and one row a dyad and year. */
    public static String of(ConflictReport report) {
        StringWriter out = new StringWriter();
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        COLUMNS.forEach(schema::addColumn);
        try (CsvGenerator csv = new CsvFactory().createGenerator(out)) {
            csv.setSchema(schema.build());
            for (ConflictHistory conflict : report.conflicts()) {
                for (DyadHistory dyad : conflict.dyads()) {
                    for (DyadYear year : dyad.years().values()) {
                        row(csv, conflict, dyad, year, report);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void row(
            CsvGenerator csv, ConflictHistory conflict, DyadHistory dyad, DyadYear year, ConflictReport report)
            throws IOException {
        csv.writeStartObject();
        csv.writeStringField("conflict_id", conflict.id());
        csv.writeStringField("conflict_name", conflict.name());
        csv.writeNumberField("type_of_violence", conflict.violence().code());
        csv.writeStringField("dyad_id", dyad.dyad().id());
        csv.writeStringField("dyad_name", dyad.dyad().name());
        csv.writeStringField("side_a", dyad.dyad().a().name());
        csv.writeStringField("side_b", dyad.dyad().b().name());
        csv.writeNumberField("year", year.year());
        csv.writeNumberField("events", year.events());
        csv.writeNumberField("low", year.deaths().low());
        csv.writeNumberField("best", year.deaths().best());
        csv.writeNumberField("high", year.deaths().high());
        csv.writeNumberField("active", flag(year.active(Estimate.BEST)));
        csv.writeNumberField("active_low", flag(year.active(Estimate.LOW)));
        csv.writeNumberField("active_high", flag(year.active(Estimate.HIGH)));
        csv.writeNumberField("intensity_level", year.intensity(Estimate.BEST));
        csv.writeStringField("first_death", year.first().toString());
        csv.writeStringField(
                "reached_25", year.reached(Estimate.BEST).map(Object::toString).orElse(""));
        csv.writeStringField("last_death", year.last().toString());
        boolean open =
                report.frame().openYear().filter(one -> one == year.year()).isPresent();
        csv.writeNumberField("over", flag(!open));
        csv.writeEndObject();
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }
}
