package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports read by programs that others wrote, from the npm registry, where node and npm are at hand. */
class ForeignReadersTest {

    /** The packages, and the folder that each is unpacked into. */
    private static final Map<String, String> PACKAGES = Map.of(
            "@mapbox/geojsonhint@3.3.0", "geojsonhint",
            "@placemarkio/check-geojson@0.1.14", "check-geojson",
            "@alephdata/followthemoney@3.8.4", "followthemoney",
            "stixview@1.3.2", "stixview",
            "ajv@6.12.6", "ajv");

    private static final long PATIENCE = 120;

    @TempDir
    private Path folder;

    @Test
    void theirReadersReadWhatIsWritten() throws IOException, InterruptedException {
        Path packages = Path.of("target", "foreign-readers").toAbsolutePath();
        assumeTrue(isThere(packages), "skipped: node or npm is not at hand, or the registry is not reached");
        ExportedStore store = ExportedStore.of(folder);
        String reports = Path.of("..", "examples", "raid-reports.jsonl").toString();
        assertThat(Call.with(
                                "",
                                (name, progress) -> CodeCommandTest.parser(),
                                "add",
                                reports,
                                "--store",
                                store.address().toString())
                        .code())
                .isEqualTo(Commands.DONE);
        store.export("geojson", folder.resolve("geojson.geojson"));
        store.export("ftm", folder.resolve("ftm.ftm.json"));
        store.export("stix", folder.resolve("stix.stix.json"));
        Path script = Path.of("src/test/resources/exchange/readers.cjs").toAbsolutePath();

        Ran node = run(folder, "node", script.toString(), packages.toString(), folder.toString());

        assertThat(node.out())
                .contains("entities")
                .contains("read stix grouping identity incident location opinion relationship report")
                .doesNotContain("wrong:");
        assertThat(node.code()).isZero();
    }

    private static boolean isThere(Path packages) throws IOException, InterruptedException {
        Files.createDirectories(packages);
        for (Map.Entry<String, String> one : PACKAGES.entrySet()) {
            Path unpacked = packages.resolve(one.getValue());
            if (!Files.exists(unpacked) && !fetch(packages, one.getKey(), unpacked)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fetch(Path packages, String name, Path into) throws IOException, InterruptedException {
        Ran packed = run(packages, "npm", "pack", "--silent", name);
        if (packed.code() != 0) {
            return false;
        }
        String archive = packed.out().strip();
        boolean done = run(packages, "tar", "xzf", archive).code() == 0;
        Files.move(packages.resolve("package"), into);
        return done;
    }

    private record Ran(int code, String out) {}

    private static Ran run(Path in, String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("relata-reader", ".txt");
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .directory(in.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroy();
                return new Ran(1, "it took too long");
            }
            return new Ran(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
        } catch (IOException notThere) {
            return new Ran(1, String.valueOf(notThere.getMessage()));
        } finally {
            Files.deleteIfExists(out);
        }
    }
}
