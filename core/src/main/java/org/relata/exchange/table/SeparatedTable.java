package org.relata.exchange.table;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as separated text. A format without quotes gets spaces for its separators and line ends within a cell. */
public final class SeparatedTable implements TableWriter {

    private final Writer out;
    private final Separation separation;

    private SeparatedTable(Writer out, Separation separation) {
        this.out = out;
        this.separation = separation;
    }

    /** Begins a table with a row of names. */
    public static SeparatedTable withHeader(Writer out, Separation separation, List<Column> columns)
            throws IOException {
        SeparatedTable table = new SeparatedTable(out, separation);
        table.row(columns.stream().map(Column::name).toList());
        return table;
    }

    /** Begins a table without one. */
    public static SeparatedTable bare(Writer out, Separation separation) {
        return new SeparatedTable(out, separation);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(separation.separator());
            }
            Object cell = cells.get(i);
            out.write(cell == null ? "" : text(cell));
        }
        out.write('\n');
    }

    private String text(Object cell) {
        String text = cell instanceof Double number ? number(number) : cell.toString();
        if (!separation.quoted()) {
            return text.replace(separation.separator(), ' ').replace('\n', ' ').replace('\r', ' ');
        }
        boolean needed = text.indexOf(separation.separator()) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0
                || !text.equals(text.strip());
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Whole numbers without the point that Java writes. */
    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? String.valueOf((long) number)
                : new java.math.BigDecimal(String.valueOf(number)).toPlainString();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
