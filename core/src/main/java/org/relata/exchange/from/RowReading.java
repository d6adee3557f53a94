package org.relata.exchange.from;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relata.RelataException;
import org.relata.data.Intake;
import org.relata.exchange.table.Cell;
import org.relata.exchange.table.Row;
import org.relata.exchange.table.RowFault;
import org.relata.exchange.table.SeparatedRows;

/** What all data sets' rows are read by: each on its own, so that a faulty one is named and the rest goes on. */
final class RowReading {

    private static final DateTimeFormatter WRITTEN_OUT =
            DateTimeFormatter.ofPattern("d MMMM uuuu", java.util.Locale.ENGLISH);

    private RowReading() {}

    /** Makes a row into a document and a claim; throws a {@link RowFault} where that cannot be. */
    @FunctionalInterface
    interface Reader {
        Imported read(Row row);
    }

    /** Reads every row with {@code reader}. */
    static void each(SeparatedRows rows, Path file, Reader reader, Consumer<Imported> to, Intake intake)
            throws IOException {
        Row row = rows.next();
        while (row != null) {
            take(row, file, reader, to, intake);
            row = rows.next();
        }
        for (int i = 0; i < rows.latinLines(); i++) {
            intake.took("lines that are ISO 8859-1, not UTF-8");
        }
    }

    static void take(Row row, Path file, Reader reader, Consumer<Imported> to, Intake intake) {
        Imported imported;
        try {
            if (row.fault() != null) {
                throw RowFault.of(row.fault());
            }
            imported = reader.read(row);
        } catch (RowFault fault) {
            intake.left(fault.why(), file + ":" + row.line());
            return;
        }
        to.accept(imported);
        intake.took("rows");
    }

    /** That the row has as many cells as the file has columns. */
    static void checkWidth(Row row, int columns) {
        if (row.cells().size() != columns) {
            throw RowFault.of("a row of " + row.cells().size() + " cells where there are " + columns + " columns");
        }
    }

    /** The cell, which must not be empty. */
    static Cell need(Row row, String column) {
        return row.cell(column).orElseThrow(() -> RowFault.of("nothing stands in " + column));
    }

    /** The day in a cell: {@code 2016-01-31}, with or without a time, {@code 20160131} or {@code 31 January 2016}. */
    static LocalDate day(Row row, String column) {
        return day(column, need(row, column).value());
    }

    static LocalDate day(String column, String value) {
        try {
            if (value.length() == 8 && value.chars().allMatch(Character::isDigit)) {
                return LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
            }
            return Character.isDigit(value.charAt(value.length() - 1))
                            && value.indexOf(' ') > 0
                            && value.indexOf('-') < 0
                    ? LocalDate.parse(value, WRITTEN_OUT)
                    : LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeException e) {
            throw new RowFault(column + " is '" + value + "', no date", e);
        }
    }

    /** The same; null where nothing, or no date, stands there. */
    static @Nullable LocalDate dayOrNull(Row row, String column) {
        try {
            return row.cell(column).map(cell -> day(column, cell.value())).orElse(null);
        } catch (RowFault none) {
            return null;
        }
    }

    /** The number in a cell, which must lie within these bounds. */
    static int scale(Row row, String column, int least, int most) {
        Integer number = row.number(column);
        if (number == null || number < least || number > most) {
            throw RowFault.of(column + " is '" + row.value(column) + "', not " + least + " to " + most);
        }
        return number;
    }

    /** Degrees, which must lie on earth; null where nothing stands there. */
    static @Nullable Double degrees(Row row, String column, int most) {
        Double degrees = row.real(column);
        if (degrees != null && !(Math.abs(degrees) <= most)) {
            throw RowFault.of(column + " is '" + row.value(column) + "', which is not on earth");
        }
        return degrees;
    }

    /** What the ontology says to be wrong with a code is a fault of the row. */
    static <T> T coded(java.util.function.Supplier<T> codes) {
        try {
            return codes.get();
        } catch (RelataException e) {
            throw new RowFault(String.valueOf(e.getMessage()), e);
        }
    }
}
