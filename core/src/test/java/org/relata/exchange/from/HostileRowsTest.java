package org.relata.exchange.from;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a row, it is taken or named with its reason, and the good rows around it are taken. */
class HostileRowsTest {

    private static final int TRIALS = 300;
    private static final List<String> CELLS = List.of(
            "",
            " ",
            "\"",
            "\"\"\"",
            "\u0000",
            "-",
            "--",
            "NaN",
            "1e308",
            "-999999999999",
            "99999-99-99",
            "0000-00-00",
            "2016-02-31",
            "20161301",
            "soon",
            "\uFEFF",
            "\u202E\uD83D\uDCA5",
            "a, b; c",
            "'; DROP TABLE claims; --",
            "<b>x</b>",
            "x".repeat(5000));

    @TempDir
    private Path folder;

    static List<ClaimSource> all() {
        return ClaimSources.all();
    }

    private static char separator(ClaimSource source) {
        return ExampleRows.of(source.name())
                                .lines()
                                .reduce((one, other) -> other)
                                .orElse("")
                                .indexOf('\t')
                        >= 0
                ? '\t'
                : ',';
    }

    private static String last(ClaimSource source) {
        return ExampleRows.of(source.name())
                .lines()
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private RowsOf read(ClaimSource source, String text) {
        return RowsOf.text(source.name(), folder, text, ExampleRows.with(source.name()));
    }

    private static int left(RowsOf rows) {
        return rows.intake().lines().stream()
                .filter(line -> line.startsWith("not taken: "))
                .mapToInt(line -> Integer.parseInt(
                        line.replaceAll("not taken: ([\\d,]+) .*", "$1").replace(",", "")))
                .sum();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyRowIsTakenOrNamed(ClaimSource source) {
        String good = ExampleRows.of(source.name());
        int fine = read(source, good).imported().size();
        Random random = new Random(source.name().hashCode());
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < TRIALS; i++) {
            rows.add(spoiled(last(source), separator(source), random));
        }

        RowsOf told = read(source, good + String.join("\n", rows) + "\n" + last(source) + "\n");

        assertThat(told.imported().size() + left(told)).isGreaterThan(fine);
        assertThat(told.imported()).hasSizeGreaterThanOrEqualTo(fine);
        assertThat(told.imported().get(told.imported().size() - 1).document().text())
                .as("the good row at the end")
                .contains(read(source, good).imported().get(fine - 1).document().text());
        assertThat(left(told)).isPositive();
        told.imported().forEach(one -> assertThat(one.document().text()).doesNotContain("\u0000"));
    }

    /** One to three cells are changed, left out or doubled. */
    private static String spoiled(String row, char separator, Random random) {
        List<String> cells = new ArrayList<>(List.of(row.split(String.valueOf(separator), -1)));
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(cells.size());
            switch (random.nextInt(4)) {
                case 0 -> cells.remove(at);
                case 1 -> cells.add(at, CELLS.get(random.nextInt(CELLS.size())));
                default -> cells.set(at, CELLS.get(random.nextInt(CELLS.size())));
            }
            if (cells.isEmpty()) {
                cells.add("");
            }
        }
        return String.join(String.valueOf(separator), cells);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aRowOfTenMegabytesAndOneNeverClosedAreNamedAndTheRestIsTaken(ClaimSource source) {
        String good = ExampleRows.of(source.name());
        int fine = read(source, good).imported().size();
        RowsOf told = read(source, good + "x".repeat(10_000_000) + "\n\"never closed\n" + last(source) + "\n");

        assertThat(told.imported()).hasSize(fine + 1);
        assertThat(left(told)).isEqualTo(2);
        assertThat(told.intake().lines())
                .anySatisfy(line -> assertThat(line).contains("longer than 2000000 characters"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void zippedAndGzippedFilesAreRead(ClaimSource source) throws IOException {
        byte[] text = ExampleRows.of(source.name()).getBytes(StandardCharsets.UTF_8);
        int fine = read(source, ExampleRows.of(source.name())).imported().size();
        Path zip = folder.resolve("rows.CSV.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("rows.CSV"));
            out.write(text);
        }
        Path gzip = folder.resolve("rows.csv.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
            out.write(text);
        }
        String with = ExampleRows.with(source.name());
        Path second = with == null ? null : Files.writeString(folder.resolve("with.txt"), with);

        assertThat(RowsOf.file(source.name(), zip, second).imported()).hasSize(fine);
        assertThat(RowsOf.file(source.name(), gzip, second).imported()).hasSize(fine);
    }
}
