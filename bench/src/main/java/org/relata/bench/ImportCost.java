package org.relata.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relata.data.Intake;
import org.relata.imports.Importer;
import org.relata.imports.Importers;
import org.relata.resolve.place.Gazetteer;

/**
 * What importing costs: {@code bench/run imports [UCDP-ACTORS.csv]}, or {@code java -Xmx1g -cp CLASSPATH
 * org.relata.bench.ImportCost [UCDP-ACTORS.csv]}. Imports the UCDP Actor Dataset, where it is given, and a million lines in the
 * form of GeoNames' dump, made for the purpose; each once in a fresh process, as a user does, with the loading of the
 * registry. With {@code -Xmx1g} it ends by an error where that is not enough.
 */
public final class ImportCost {

    private static final int LINES = 1_000_000;
    private static final double SECOND = 1e9;

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ImportCost() {}

    /** Prints one figure a line, {@code name<TAB>value}. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("relata-imports");
        try {
            if (arguments.length > 0) {
                timed(
                        "UCDP actors",
                        Importers.named("ucdp-actors", Importer.Target.REGISTRY),
                        Path.of(arguments[0]),
                        folder.resolve("ucdp.yaml"));
            }
            Path dump = folder.resolve("dump.txt");
            write(dump);
            Path own = folder.resolve("own.tsv");
            print("GeoNames lines", LINES);
            timed("GeoNames lines", Importers.named("geonames", Importer.Target.GAZETTEER), dump, own);
            long loading = System.nanoTime();
            Gazetteer gazetteer = Gazetteer.with(List.of(own), remark -> {});
            print("the same loaded as a gazetteer (s)", (System.nanoTime() - loading) / SECOND);
            print(
                    "namesakes of the last",
                    gazetteer.find("Other " + (LINES - 1)).size());
            print("heap allowed (MB)", Runtime.getRuntime().maxMemory() / 1e6);
            print("heap at its peak (MB), an upper bound", peak());
        } finally {
            delete(folder);
        }
    }

    /** By the clock and, since others may use the machine, in the processor time of all threads of the process. */
    private static void timed(String name, Importer importer, Path from, Path to) throws IOException {
        long start = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        Intake intake = new Intake();
        try (Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            importer.run(from, out, intake);
        }
        print(name + ", by the clock (s)", (System.nanoTime() - start) / SECOND);
        print(name + ", processor time (s)", (PROCESS.getProcessCpuTime() - used) / SECOND);
        intake.lines().stream().filter(line -> line.startsWith("taken:")).forEach(System.out::println);
    }

    private static void write(Path dump) throws IOException {
        try (Writer lines = Files.newBufferedWriter(dump, StandardCharsets.UTF_8)) {
            for (int i = 0; i < LINES; i++) {
                lines.write(line(i));
            }
        }
    }

    /** Nineteen columns with four other names, one of them Arabic, as a Syrian town has on average. */
    private static String line(int i) {
        List<String> cells = new ArrayList<>(List.of(
                Integer.toString(20_000_000 + i),
                "Town " + i,
                "Town " + i,
                "Other " + i + ",Third " + i + ",بلدة " + i + ",Fourth " + i,
                Integer.toString(i % 170 - 85),
                Integer.toString(i % 350 - 175)));
        cells.addAll(List.of("P", i % 50 == 0 ? "PPLA" : "PPL", "SY", "", "0" + i % 9, "", "", ""));
        cells.addAll(List.of(Integer.toString(i), "", "3", "Asia/Damascus", "2020-01-01"));
        return String.join("\t", cells) + "\n";
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }

    private static void delete(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    private static void print(String name, double value) {
        System.out.println(name + "\t" + String.format(Locale.ROOT, "%.1f", value));
    }
}
