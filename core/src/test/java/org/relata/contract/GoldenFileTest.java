package org.relata.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.relata.model.Claim;

/** What users' programs read must not change unseen: the forms of the contract, byte for byte. */
class GoldenFileTest {

    private static final List<Claim> CLAIMS = List.of(ExampleClaims.full(), ExampleClaims.bare());

    @Test
    void jsonLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ClaimJson json = new ClaimJson(ExampleClaims.VERSION);
        try (JsonGenerator generator = Json.lines(out)) {
            for (Claim claim : CLAIMS) {
                json.write(claim, generator);
            }
        }
        assertThat(out.toString(StandardCharsets.UTF_8) + "\n").isEqualTo(golden("claims.jsonl"));
    }

    @Test
    void csv() throws IOException {
        StringWriter out = new StringWriter();
        try (ClaimCsv csv = new ClaimCsv(ExampleClaims.VERSION, out)) {
            for (Claim claim : CLAIMS) {
                csv.write(claim);
            }
        }
        assertThat(out.toString()).isEqualTo(golden("claims.csv"));
    }

    @Test
    void text() throws IOException {
        StringBuilder out = new StringBuilder();
        CLAIMS.forEach(claim -> out.append(ClaimText.block(claim)));
        assertThat(out.toString()).isEqualTo(golden("claims.txt"));
    }

    @Test
    void document() throws IOException {
        String json = Json.text(generator -> DocumentJson.write(ExampleClaims.DOCUMENT, generator));
        assertThat(json + "\n").isEqualTo(golden("document.json"));
        assertThat(DocumentJson.read(Json.tree(json))).isEqualTo(ExampleClaims.DOCUMENT);
    }

    @Test
    void everyFieldIsWrittenInTheStatedOrder() {
        String json =
                Json.text(generator -> new ClaimJson(ExampleClaims.VERSION).write(ExampleClaims.bare(), generator));
        assertThat(Json.tree(json).fieldNames()).toIterable().containsExactlyElementsOf(ClaimJson.FIELDS);
        assertThat(Json.tree(json).path("place").isNull()).isTrue();
        assertThat(Json.tree(json).path("actors").isEmpty()).isTrue();
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenFileTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
