package org.relata.contract;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Status;

class ClaimRecordTest {

    @Property(tries = 200)
    void whatIsWrittenIsRead(
            @ForAll String id,
            @ForAll String type,
            @ForAll Certainty certainty,
            @ForAll Status status,
            @ForAll boolean quoted,
            @ForAll double score) {
        Claim claim = with(ExampleClaims.full(), id, type, certainty, status, quoted, score);
        String json = Json.text(generator -> new ClaimJson(ExampleClaims.VERSION).write(claim, generator));
        ClaimRecord read = ClaimJson.read(Json.tree(json));
        assertThat(read.id()).isEqualTo(id);
        assertThat(read.text("type")).isEqualTo(type);
        assertThat(read.text("certainty")).isEqualTo(certainty.code());
        assertThat(read.text("status")).isEqualTo(status.word());
        assertThat(read.field("quoted").asBoolean()).isEqualTo(quoted);
        assertThat(read.field("plover_score").asDouble()).isEqualTo(score);
        assertThat(read.trigger()).isEqualTo(claim.trigger().span());
        assertThat(read.json().toString()).isEqualTo(json);
    }

    private static Claim with(
            Claim claim,
            String id,
            @Nullable String type,
            Certainty certainty,
            Status status,
            boolean quoted,
            double score) {
        Codes codes = claim.codes();
        return new Claim(
                id,
                claim.document(),
                claim.part(),
                claim.sentence(),
                claim.kind(),
                new Codes(
                        type, codes.mode(), codes.modes(), codes.contexts(), codes.cameo(), codes.quad(), score, score),
                claim.trigger(),
                claim.actors(),
                claim.recipients(),
                claim.others(),
                claim.place(),
                claim.time(),
                claim.tolls(),
                claim.holders(),
                certainty,
                status,
                claim.cues(),
                quoted,
                claim.background(),
                claim.post(),
                claim.sinceKind(),
                claim.links(),
                claim.rule());
    }

    @Test
    void absentAndNullAreKeptApart() {
        ClaimRecord read = ClaimJson.read(Json.tree("{\"type\": null, \"trigger\": {\"begin\": 3, \"end\": 7}}"));
        assertThat(read.given("type")).isTrue();
        assertThat(read.text("type")).isNull();
        assertThat(read.given("mode")).isFalse();
        assertThat(read.sentence()).isNull();
        assertThat(read.list("actors")).isEmpty();
    }
}
