package org.relata.app.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class MetricsTextTest {

    @Test
    void writesFamiliesWithEscapedLabels() {
        MetricsText text = new MetricsText();
        text.family("relata_a", "gauge", "One\nline.");
        text.sample(12_345_678_901L, "feed", "http://a/?q=\"x\"\\y\n", "kind", "b");
        text.sample(0);

        assertThat(text.toString().lines())
                .containsExactly(
                        "# HELP relata_a One\\nline.",
                        "# TYPE relata_a gauge",
                        "relata_a{feed=\"http://a/?q=\\\"x\\\"\\\\y\\n\",kind=\"b\"} 12345678901",
                        "relata_a 0");
    }

    @Test
    void isServedToThisMachine() throws IOException, InterruptedException {
        try (MetricsServer server = MetricsServer.start(0, () -> new MetricsText().family("a", "gauge", "A."))) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains(MetricsText.TYPE);
            assertThat(answer.body()).startsWith("# HELP a A.\n");
        }
    }
}
