package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The snippets of docs/reading-exports.md do what they say, with the tools that are at hand. */
class ReadingExportsTest {

    private static final Path PAGE = Path.of("../docs/reading-exports.md");

    @TempDir
    private Path folder;

    @BeforeEach
    void export() {
        ExportedStore store = ExportedStore.of(folder);
        store.export("parquet", folder.resolve("events.parquet"));
        store.export("csv", folder.resolve("events.csv"));
        store.export("geojson", folder.resolve("events.geojson"));
        store.export("country-month", folder.resolve("months.parquet"));
    }

    @Test
    void duckdbRunsEverySnippet() throws IOException, SQLException {
        List<String> snippets = snippets("sql");
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(3);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String snippet : snippets) {
                try (ResultSet rows = statement.executeQuery(here(snippet))) {
                    assertThat(rows.next()).as(snippet).isTrue();
                }
            }
        }
    }

    @Test
    void duckdbReadsTheSameFromCsvAndParquet() throws SQLException {
        String columns = "id, type, start, country, lat, killed_low, killed_best, killed_high, claims";
        String both = "SELECT count(*) FROM (SELECT " + columns + " FROM 'events.parquet' INTERSECT SELECT " + columns
                + " FROM 'events.csv')";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(here(both))) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(3);
        }
    }

    static List<String> pandas() throws IOException {
        return snippets("python");
    }

    static List<String> r() throws IOException {
        return snippets("r");
    }

    /** With the first Python that has what the snippet needs; RELATA_PYTHON names one more. */
    @ParameterizedTest
    @MethodSource("pandas")
    void pandasRunsTheSnippet(String snippet) throws InterruptedException {
        String needs = snippet.contains("parquet") ? "import pandas, pyarrow" : "import pandas";
        String python = null;
        for (String one :
                List.of(System.getenv().getOrDefault("RELATA_PYTHON", "python3"), "python3", "/usr/bin/python3")) {
            python = python == null && runs(one, "-c", needs) ? one : python;
        }
        assumeTrue(python != null, "skipped: no python3 at hand does '" + needs + "'");

        assertThat(runs(python, "-c", here(snippet))).as(snippet).isTrue();
    }

    @ParameterizedTest
    @MethodSource("r")
    void rRunsTheSnippet(String snippet) throws InterruptedException {
        String needs = snippet.lines()
                .filter(line -> line.startsWith("library("))
                .collect(Collectors.joining("; ", "library(utils); ", ""));
        assumeTrue(runs("Rscript", "-e", needs), "skipped: no R at hand does '" + needs + "'");

        assertThat(runs("Rscript", "-e", here(snippet))).as(snippet).isTrue();
    }

    private static List<String> snippets(String language) throws IOException {
        Matcher blocks = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        List<String> snippets = new ArrayList<>();
        while (blocks.find()) {
            snippets.add(blocks.group(1));
        }
        return snippets;
    }

    /** The page names files of the working folder. */
    private String here(String snippet) {
        return snippet.replaceAll("(['\"])((?:events|months)\\.[a-z]+)", "$1" + folder + "/$2");
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        }
    }
}
