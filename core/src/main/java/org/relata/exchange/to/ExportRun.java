package org.relata.exchange.to;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.relata.RelataException;
import org.relata.exchange.table.SeparatedTable;
import org.relata.exchange.table.TableFormat;
import org.relata.exchange.table.TableWriter;

/**
 * Writes an export with what must stand beside it: {@code FILE.metadata.json}, and of a release {@code FILE.release.jsonl}.
 *
 * @param parquet writes the tables whose files end so
 * @param filter what was asked for, in the words of the command line, to be told in the metadata
 */
public record ExportRun(Export export, Versions versions, TableFormat parquet, String filter) {

    private static final String PARQUET = "parquet";

    /**
     * Writes to a file; it is there whole or not at all.
     *
     * @param release whether ids are frozen and changes listed
     * @return one line for each thing to tell
     * @throws RelataException of code {@code OUTPUT} when it cannot be written
     */
    public List<String> toFile(EventStream events, Path file, boolean release) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            return written(events, file, part, release);
        } catch (IOException | UncheckedIOException e) {
            throw new RelataException(RelataException.Code.OUTPUT, file + " cannot be written: " + e.getMessage(), e);
        } finally {
            removed(part);
        }
    }

    private static void removed(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private List<String> written(EventStream events, Path file, Path part, boolean release) throws IOException {
        Account account = new Account();
        EventStream under = events;
        ReleaseManifest manifest = null;
        if (release) {
            Release next = Release.after(file);
            FrozenIds ids = FrozenIds.of(events, next);
            under = ids.frozen(events);
            manifest = new ReleaseManifest(next, ids, under);
        }
        if (isParquet(file)) {
            TableExport table = (TableExport) export;
            try (TableWriter writer = parquet.open(part, table.columns())) {
                table.rows(under, writer, account);
            }
        } else {
            try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                write(under, writer, account);
            }
        }
        Metadata metadata = new Metadata(export, versions, filter, account, ClaimVersions.of(events));
        metadata.write(file, part, manifest == null ? null : manifest.counts());
        if (manifest != null) {
            manifest.write(file, export.name(), versions);
        }
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        List<String> lines = new ArrayList<>(account.lines());
        export.cannotHold().forEach(what -> lines.add("has no place for: " + what));
        return lines;
    }

    private boolean isParquet(Path file) {
        return export instanceof TableExport
                && (export.suffix().equals(PARQUET) || file.toString().endsWith("." + PARQUET));
    }

    /**
     * Writes text to a stream that stays open.
     *
     * @throws RelataException of code {@code USAGE} when the form is no text
     */
    public List<String> toWriter(EventStream events, Writer out) throws IOException {
        if (export.suffix().equals(PARQUET)) {
            throw new RelataException(
                    RelataException.Code.USAGE, export.name() + " is no text: name a file with --out");
        }
        Account account = new Account();
        write(events, out, account);
        out.flush();
        List<String> lines = new ArrayList<>(account.lines());
        export.cannotHold().forEach(what -> lines.add("has no place for: " + what));
        return lines;
    }

    private void write(EventStream events, Writer out, Account account) throws IOException {
        if (export instanceof TextExport text) {
            text.write(events, versions, out, account);
            return;
        }
        TableExport table = (TableExport) export;
        TableWriter writer = table.hasHeader()
                ? SeparatedTable.withHeader(out, table.separation(), table.columns())
                : SeparatedTable.bare(out, table.separation());
        table.rows(events, writer, account);
        writer.close();
    }
}
