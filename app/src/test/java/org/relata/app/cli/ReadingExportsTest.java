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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void pandasRunsEverySnippet() throws IOException, InterruptedException {
        assumeTrue(
                runs("python3", "-c", "import pandas, pyarrow"),
                "skipped: python3 with pandas and pyarrow is not at hand");
        for (String snippet : snippets("python")) {
            assertThat(runs("python3", "-c", here(snippet))).as(snippet).isTrue();
        }
    }

    @Test
    void rRunsEverySnippet() throws IOException, InterruptedException {
        assumeTrue(
                runs("Rscript", "-e", "library(arrow); library(readr)"),
                "skipped: R with arrow and readr is not at hand");
        for (String snippet : snippets("r")) {
            assertThat(runs("Rscript", "-e", here(snippet))).as(snippet).isTrue();
        }
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
