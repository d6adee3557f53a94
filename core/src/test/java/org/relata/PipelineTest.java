package org.relata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Holder;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Span;
import org.relata.parse.SharedParser;

/**
 * From whole articles to claims, against the files under {@code golden/}. After a wanted change run with
 * {@code -Dgolden=write} and read the difference.
 */
class PipelineTest {

    private static final List<String> NAMES = GoldenArticle.NAMES;
    private static final Pipeline PIPELINE = Pipeline.builtIn(SharedParser.parser(), null);

    private static String claims(String name) {
        return GoldenArticle.json(PIPELINE.code(GoldenArticle.document(name)).claims());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void claimsAreTheGoldenOnes(String name) throws IOException {
        String found = claims(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/org/relata/golden", name + ".jsonl"), found);
            return;
        }
        assertThat(found.lines())
                .containsExactlyElementsOf(
                        GoldenArticle.resource(name + ".jsonl").lines().toList());
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyOffsetLiesWhereItsWordsStand(String name) {
        Document document = GoldenArticle.document(name);
        int last = 0;
        for (Claim claim : PIPELINE.code(document).claims()) {
            Span sentence = claim.sentence().span();
            assertThat(claim.trigger().span().of(document.text()))
                    .isEqualTo(claim.trigger().text());
            assertThat(sentence.contains(claim.trigger().span())).isTrue();
            assertThat(claim.part().span().contains(sentence)).isTrue();
            assertThat(sentence.begin()).as("order of claims").isGreaterThanOrEqualTo(last);
            last = sentence.begin();
            claim.tolls()
                    .forEach(toll -> assertThat(toll.span().of(document.text())).isEqualTo(toll.text()));
            claim.cues()
                    .forEach(cue -> assertThat(cue.span().of(document.text())).isEqualTo(cue.text()));
            assertThat(claim.holders()).isNotEmpty();
            assertThat(claim.certainty())
                    .isEqualTo(claim.holders().get(claim.holders().size() - 1).certainty());
        }
    }

    @Test
    void idsAreNamesOfOneClaimEach() {
        Map<String, Claim> byId = new HashMap<>();
        for (String name : NAMES) {
            for (Claim claim : PIPELINE.code(GoldenArticle.document(name)).claims()) {
                assertThat(claim.id()).matches("c_[0-9a-f]{20}");
                assertThat(byId.put(claim.id(), claim))
                        .as("%s of %s", claim.trigger(), name)
                        .isNull();
            }
        }
        assertThat(byId).isNotEmpty();
    }

    @Test
    void linksPointToClaimsOfTheSameDocument() {
        for (String name : NAMES) {
            List<Claim> claims = PIPELINE.code(GoldenArticle.document(name)).claims();
            List<String> ids = claims.stream().map(Claim::id).toList();
            claims.forEach(
                    claim -> claim.links().forEach(link -> assertThat(ids).contains(link.claim())));
        }
    }

    @Test
    void whatAReaderSaysIsHeldByTheReader() {
        for (Claim claim : PIPELINE.code(GoldenArticle.document("comments")).claims()) {
            Holder first = claim.holders().get(0);
            assertThat(first.kind()).isEqualTo(claim.part().kind() == PartKind.COMMENT ? "commenter" : "author");
        }
    }

    @Test
    void theArticleIsReadTheSameWithAndWithoutItsComments() {
        Document whole = GoldenArticle.document("comments");
        Document bare = with(whole, whole.text(), whole.parts().subList(0, 1));
        List<Claim> ofArticle = PIPELINE.code(whole).claims().stream()
                .filter(claim -> claim.part().kind() == PartKind.BODY)
                .toList();
        assertThat(GoldenArticle.json(PIPELINE.code(bare).claims())).isEqualTo(GoldenArticle.json(ofArticle));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void claimsAreTheSameWhateverElseIsCoded(int threads) throws Exception {
        Map<String, String> alone = new LinkedHashMap<>();
        NAMES.forEach(name -> alone.put(name, claims(name)));
        List<String> queue = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            queue.addAll(NAMES);
        }
        Collections.shuffle(queue, new Random(threads));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<String>> found = new ArrayList<>();
            for (String name : queue) {
                found.add(workers.submit(() -> claims(name)));
            }
            for (int i = queue.size() - 1; i >= 0; i--) {
                assertThat(found.get(i).get()).isEqualTo(alone.get(queue.get(i)));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void aNewPipelineFindsTheSame() {
        Pipeline other = Pipeline.builtIn(SharedParser.parser(), null);
        for (String name : NAMES) {
            assertThat(GoldenArticle.json(
                            other.code(GoldenArticle.document(name)).claims()))
                    .isEqualTo(claims(name));
        }
    }

    @Test
    void anEmptyDocumentHasNoClaims() {
        Document article = GoldenArticle.document("wire");
        for (String text : List.of("", " \n\n ", "...", "😀")) {
            List<Part> parts = List.of(new Part(PartKind.BODY, new Span(0, text.length())));
            assertThat(PIPELINE.code(with(article, text, parts)).claims()).isEmpty();
        }
        assertThat(PIPELINE.code(with(article, "", List.of())).claims()).isEmpty();
    }

    private static Document with(Document document, String text, List<Part> parts) {
        return new Document(
                document.id(),
                document.version(),
                document.url(),
                document.publisher(),
                document.title(),
                document.published(),
                document.language(),
                text,
                parts);
    }
}
