package org.relata.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relata.app.feeds.FeedServer;
import org.relata.contract.DocumentJson;
import org.relata.contract.Json;
import org.relata.model.Document;

/** Addresses that the user names as input, from a real server. */
class AddressInputTest {

    @SuppressWarnings("NullAway.Init")
    private FeedServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FeedServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Document document(Call call) {
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isEqualTo(Commands.DONE);
        assertThat(call.lines()).hasSize(1);
        return DocumentJson.read(Json.tree(call.lines().get(0)));
    }

    @Test
    void aPageIsKnownByWhereItWasFetched() {
        server.page("/raid", "Raid at dawn", "Police searched the harbour of Harbel at dawn and arrested four smugglers.");
        server.redirect("/short", "/raid");

        Document document = document(Call.of("read", server.at("/short")));

        assertThat(document.id()).isEqualTo(server.at("/raid"));
        assertThat(document.url()).isEqualTo(server.at("/raid"));
        assertThat(document.publisher()).isEqualTo("127.0.0.1");
        assertThat(document.text()).contains("arrested four smugglers");
        assertThat(document.fetched()).isNotNull();
    }

    @Test
    void aTextInAnyOtherFormatToo() {
        server.on("/report.txt", "text/plain", "The council met on Monday. It did not vote.\n");

        assertThat(document(Call.of("read", server.at("/report.txt"))).id()).isEqualTo(server.at("/report.txt"));
    }

    @Test
    void severalDocumentsOfOneAddressKeepNamesOfTheirOwn() {
        server.on("/all.jsonl", "text/plain", "{\"text\":\"The council met.\"}\n{\"id\":\"b\",\"text\":\"It did not vote.\"}\n");

        Call call = Call.of("read", server.at("/all.jsonl"));

        assertThat(call.lines()).hasSize(2);
        assertThat(call.lines()).map(line -> DocumentJson.read(Json.tree(line)).id()).doesNotHaveDuplicates()
                .contains("b").doesNotContain(server.at("/all.jsonl"));
    }

    @Test
    void whatCannotBeFetchedIsNamedAndTheRestIsRead() {
        server.on("/report.txt", "text/plain", "The council met on Monday. It did not vote.\n");
        server.redirect("/round", "/round");

        Call call = Call.of("read", server.at("/gone"), server.at("/round"), server.at("/report.txt"));

        assertThat(call.code()).isEqualTo(Commands.SOME_FAILED);
        assertThat(call.lines()).hasSize(1);
        assertThat(call.err().lines())
                .containsExactly(
                        "relata: " + server.at("/gone") + ": answered with status 404",
                        "relata: " + server.at("/round") + ": it redirects more than 5 times");
    }
}
