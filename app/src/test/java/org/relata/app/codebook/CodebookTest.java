package org.relata.app.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.relata.contract.ClaimJson;
import org.relata.contract.EventJson;
import org.relata.exchange.table.BuiltInTable;

/** The committed codebook is that of the program. */
class CodebookTest {

    private static final Path FILE = Path.of("../docs/codebook.md");

    @Test
    void theCommittedFileIsCurrent() throws IOException {
        String text = Codebook.text();
        if ("write".equals(System.getProperty("codebook")) || "write".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, text, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(FILE))
                .as("docs/codebook.md: write it anew with -Dcodebook=write")
                .isEqualTo(text);
    }

    @Test
    void everyFieldOfTheContractHasItsLine() {
        assertThat(fields("claim")).containsExactlyElementsOf(ClaimJson.FIELDS);
        assertThat(fields("event")).containsExactlyElementsOf(EventJson.FIELDS);
    }

    private static List<String> fields(String of) {
        return BuiltInTable.rows("fields.tsv", 4).stream()
                .filter(row -> row.get(0).equals(of))
                .map(row -> row.get(1))
                .toList();
    }
}
