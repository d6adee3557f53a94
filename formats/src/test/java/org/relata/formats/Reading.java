package org.relata.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.read.Documents;
import org.relata.read.Inputs;
import org.relata.read.ReadResult;

/** Bytes through the way that the commands take. */
final class Reading {

    private Reading() {}

    static List<ReadResult> of(byte[] bytes) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        try (Documents documents = new Inputs(new ByteArrayInputStream(bytes)).documents(List.of("-"))) {
            documents.forEachRemaining(results::add);
        }
        return results;
    }

    static List<ReadResult> of(String text) throws IOException {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Document document(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).document();
    }

    static Document only(byte[] bytes) throws IOException {
        List<ReadResult> results = of(bytes);
        assertThat(results).hasSize(1);
        return document(results.get(0));
    }

    static Document only(String text) throws IOException {
        return only(text.getBytes(StandardCharsets.UTF_8));
    }

    static String reason(ReadResult result) {
        assertThat(result).isInstanceOf(ReadResult.Unreadable.class);
        return ((ReadResult.Unreadable) result).reason();
    }

    static String body(Document document) {
        Part body = document.parts().get(0);
        assertThat(body.kind()).isEqualTo(PartKind.BODY);
        return body.span().of(document.text());
    }
}
