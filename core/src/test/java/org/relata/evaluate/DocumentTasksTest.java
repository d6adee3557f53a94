package org.relata.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relata.evaluate.Example.claim;
import static org.relata.evaluate.Example.file;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.contract.ClaimJson;
import org.relata.contract.Json;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Document;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Provenance;
import org.relata.model.Span;
import org.relata.model.Status;

/** The tasks that compare the claims of whole documents. */
class DocumentTasksTest {

    private static final Systems NOTHING = Systems.none().withCoder(Example::nothing);

    @TempDir
    private Path folder;

    private static Report run(Path gold, String task, Coder coder) {
        return Evaluation.run(gold, task, Systems.none().withCoder(coder), 2, 2);
    }

    @Test
    void tolls() {
        Path gold = file(
                folder,
                "g.jsonl",
                "{'id': 'a', 'text': 'Three shot in Ulm.', 'events': [{'counts': {'killed': 3, 'injured': 0}}]}",
                "{'id': 'b', 'text': 'A murder of a baker.', 'events': [{'counts': {'killed': 1, 'injured': 0}}]}",
                "{'id': 'c', 'text': 'Nobody was hit.', 'events': [{'counts': {'killed': 0, 'injured': 1}}]}");
        Coder coder = Example.coder(
                claim("ASSAULT", "190", "shot").killing(3),
                claim("ASSAULT", "190", "murder").to("a baker").killing(1));
        Report report = run(gold, "tolls", coder);
        assertThat(report.score("number right", "killed").orElseThrow().n()).isEqualTo(3);
        assertThat(report.figure("number right", "killed", "share")).contains(1.0);
        assertThat(report.figure("number right", "wounded", "share")).contains(2 / 3.0);
        assertThat(report.faults()).extracting(FaultKind::kind).contains("wounded: none found");
        assertThat(Evaluation.run(gold, null, NOTHING, 1, 0).figure("number right", "killed", "share"))
                .contains(1 / 3.0);
    }

    @Test
    void relations() {
        Path gold = file(
                folder,
                "r.jsonl",
                "{'id': 'r', 'text': 'The bakers joined the league.', 'entities': [], 'relations': [{'type': 'BelongsTo',"
                        + " 'source': {'start': 0, 'end': 10}, 'target': {'start': 18, 'end': 28}}]}");
        Report right = run(
                gold,
                "relations",
                Example.coder(claim("member-of", null, "joined").by("bakers").to("the league")));
        assertThat(right.figure("type and both ends", "BelongsTo", "f1")).contains(1.0);
        Report wrong = run(
                gold,
                "relations",
                Example.coder(claim("ally-of", null, "joined").by("bakers").to("the league")));
        assertThat(wrong.figure("type and both ends", "all", "f1")).contains(0.0);
        assertThat(wrong.figure("both ends, any type", "BelongsTo", "share")).contains(1.0);
        assertThat(wrong.faults()).extracting(FaultKind::kind).contains("missed BelongsTo (ends found, other type)");
        assertThat(run(gold, "relations", Example::nothing).figure("type and both ends", "BelongsTo", "f1"))
                .contains(0.0);
    }

    @Test
    void eventsAreTiesOnlyBetweenParties() {
        Path gold = file(
                folder,
                "r.jsonl",
                "{'id': 'r', 'text': 'The chief, Bolt, hailed the bakers and the news.', 'entities': ["
                        + "{'type': 'Person', 'start': 0, 'end': 9}, {'type': 'Person', 'start': 11, 'end': 15},"
                        + "{'type': 'Organisation', 'start': 24, 'end': 34}], 'relations': ["
                        + "{'type': 'IsSynonymOf', 'source': {'start': 0, 'end': 9}, 'target': {'start': 11, 'end': 15}},"
                        + "{'type': 'Dislikes', 'confidence': 0.1, 'source': {'start': 0, 'end': 9}, 'target': {'start': 24, 'end': 34}},"
                        + "{'type': 'AlliesOf', 'source': {'start': 0, 'end': 9}, 'target': {'start': 24, 'end': 34}}]}");
        Report report = run(
                gold,
                "relations",
                Example.coder(
                        claim("SUPPORT", "051", "hailed").by("Bolt").to("the bakers"),
                        claim("SUPPORT", "051", "news").by("Bolt").to("the news")));
        assertThat(report.figure("type and both ends", "AlliesOf", "f1")).contains(1.0);
        assertThat(report.notes()).contains("1 left out: event with an end that is no party");
        Report standing = run(
                gold,
                "relations",
                Example.coder(claim("opposes", null, "hailed").by("Bolt").to("the news")));
        assertThat(standing.figure("type and both ends", "all", "precision")).contains(0.0);
        assertThat(standing.figure("type and both ends", "AlliesOf", "recall")).contains(0.0);
    }

    @Test
    void templates() {
        Path gold = file(
                folder,
                "m.jsonl",
                "{'id': 'm', 'corpus': 'muc4', 'text': 'RED FRONT BOMBED A BANK, SAYS MAYOR.', 'events': [{'type': 'BOMBING',"
                        + " 'slots': {'PERP: ORGANIZATION ID': [{'alts': [{'text': 'RED FRONT'}]}],"
                        + " 'PERP: ORGANIZATION CONFIDENCE': [{'alts': [{'value': 'SUSPECTED OR ACCUSED BY AUTHORITIES',"
                        + " 'for': ['RED FRONT']}]}], 'HUM TGT: NUMBER': [{'alts': [{'value': '4-'}]}],"
                        + " 'HUM TGT: EFFECT OF INCIDENT': [{'alts': [{'value': 'DEATH'}]}]}}]}");
        Coder coder = Example.coder(claim("ASSAULT", "183", "BOMBED")
                .by("RED FRONT")
                .killing(4)
                .heldBy("MAYOR", Certainty.CT_PLUS, Status.UNCONFIRMED));
        Report report = run(gold, "templates", coder);
        assertThat(report.figure("perpetrator organisation", "all", "f1")).contains(1.0);
        assertThat(report.figure("numbers of people", "killed", "f1")).contains(1.0);
        assertThat(report.figure("confidence right, by whom they are accused left open", "all", "share"))
                .contains(1.0);
        Report none = Evaluation.run(gold, null, NOTHING, 1, 1);
        assertThat(none.task()).isEqualTo("templates");
        assertThat(none.figure("perpetrator organisation", "all", "recall")).contains(0.0);
        assertThat(none.figure("numbers of people", "killed", "f1")).contains(0.0);
    }

    /** A battle, an old deed and "a group" are none of the key's perpetrators, right or wrong; one party counts once. */
    @Test
    void whatIsNoIncidentCountsNowhere() {
        Path gold = file(
                folder,
                "m.jsonl",
                "{'id': 'm', 'corpus': 'muc4', 'text': 'RED FRONT CLASHED. BLUE FRONT BOMBED A BANK. A GROUP SHOT AT IT.',"
                        + " 'events': []}");
        Coder coder = Example.coder(
                claim("ASSAULT", "190", "CLASHED").by("RED FRONT"),
                claim("ASSAULT", "183", "BOMBED").by("BLUE FRONT"),
                claim("ASSAULT", "193", "SHOT").by("A GROUP"));
        Report report = run(gold, "templates", coder);
        assertThat(report.faults().stream().map(Object::toString).filter(fault -> fault.contains("organisation")))
                .singleElement()
                .asString()
                .contains("BLUE FRONT");
    }

    @Test
    void police() {
        Path gold = file(
                folder,
                "p.jsonl",
                "{'id': 'p', 'text': 'the police beat a clerk. they slept.', 'labels': ['FORCE', 'ANY_ACTION'], 'sentences': ["
                        + "{'id': 0, 'text': 'the police beat  a clerk.', 'labels': ['FORCE', 'ANY_ACTION']},"
                        + "{'id': 1, 'text': 'they slept.', 'labels': ['FAIL']}]}");
        Coder coder =
                Example.coder(claim("ASSAULT", "182", "beat").by("the police").to("a clerk"));
        Report report = Evaluation.run(gold, null, Systems.none().withCoder(coder), 1, 2);
        assertThat(report.task()).isEqualTo("police");
        assertThat(report.figure("sentences", "FORCE", "f1")).contains(1.0);
        assertThat(report.figure("sentences", "FAIL", "f1")).contains(0.0);
        assertThat(report.figure("sentences", "macro", "macro_f1")).contains(2 / 3.0);
        assertThat(Evaluation.run(gold, null, NOTHING, 1, 0).figure("sentences", "all", "f1"))
                .contains(0.0);
    }

    @Test
    void arguments() {
        Path gold = file(
                folder,
                "w.jsonl",
                "{'id': 'w', 'corpus': 'rams', 'text': 'The navy shelled the port.', 'events': [{'type': 'conflict.attack.n/a',"
                        + " 'trigger': {'start': 9, 'end': 16}, 'arguments': [{'role': 'attacker', 'start': 4, 'end': 8},"
                        + " {'role': 'target', 'start': 21, 'end': 25}]}]}");
        Coder right =
                Example.coder(claim("ASSAULT", "190", "shelled").by("The navy").to("the port"));
        assertThat(Evaluation.run(gold, null, Systems.none().withCoder(right), 1, 1)
                        .figure("role", "all", "f1"))
                .contains(1.0);
        Coder turned = Example.coder(claim("ASSAULT", "190", "shelled").by("the port"));
        Report report = Evaluation.run(gold, null, Systems.none().withCoder(turned), 1, 1);
        assertThat(report.figure("role", "all", "f1")).contains(0.0);
        assertThat(report.figure("role", "actor", "precision")).contains(0.0);
    }

    @Test
    void pages() {
        Path gold = file(
                folder,
                "h.jsonl",
                "{'id': 'h', 'html_file': 'h.html', 'with': ['the ferry sank'], 'without': ['Sign in'],"
                        + " 'body': 'At dawn the ferry sank.', 'comments': ['so very sad']}");
        String text = "At dawn the ferry sank.\n\nSo very sad!";
        Document right =
                page(text, new Part(PartKind.BODY, new Span(0, 23)), new Part(PartKind.COMMENT, new Span(25, 37)));
        Report report = Evaluation.run(gold, null, Systems.none().withPages((path, url) -> right), 1, 2);
        assertThat(report.figure("text of the article", "kept", "share")).contains(1.0);
        assertThat(report.figure("body F1 by words", "all", "mean")).contains(1.0);
        assertThat(report.figure("page without any comment in the body", "by hand", "share"))
                .contains(1.0);
        Document wrong = page(text, new Part(PartKind.BODY, new Span(0, 37)));
        Report bad = Evaluation.run(gold, null, Systems.none().withPages((path, url) -> wrong), 1, 2);
        assertThat(bad.figure("comment not in the body", "by hand", "share")).contains(0.0);
        assertThat(bad.faults()).extracting(FaultKind::kind).contains("comment in the body");
    }

    private static Document page(String text, Part... parts) {
        return new Document("h", "v", null, null, null, null, null, text, List.of(parts));
    }

    @Test
    void usersOwnClaims() {
        Coder coder = Example.coder(
                claim("ASSAULT", "190", "shelled").by("The navy").to("the port"), claim("PROTEST", "141", "marched"));
        Document document =
                page("The navy shelled the port. Bakers marched.", new Part(PartKind.BODY, new Span(0, 42)));
        List<Claim> claims = coder.code(document).claims();
        ClaimJson json = new ClaimJson(new Provenance("", "", ""));
        String[] lines = claims.stream()
                .map(claim -> Json.text(out -> json.write(claim, out)))
                .toArray(String[]::new);
        Report same = run(file(folder, "own.jsonl", lines), "claims", coder);
        assertThat(same.records()).isEqualTo(2);
        assertThat(same.figure("claims by trigger", "all", "f1")).contains(1.0);
        assertThat(same.figure("fields of paired claims", "all", "share")).contains(1.0);
        String sparse = "{'document': {'id': 'h'}, 'sentence': {'begin': 27, 'end': 42, 'text': 'Bakers marched.'},"
                + " 'trigger': {'begin': 34, 'end': 41}, 'type': 'PROTEST', 'mode': 'riot'}";
        Report report = Evaluation.run(
                file(folder, "own2.jsonl", sparse), null, Systems.none().withCoder(coder), 1, 1);
        assertThat(report.task()).isEqualTo("claims");
        assertThat(report.figure("fields of paired claims", "type", "share")).contains(1.0);
        assertThat(report.figure("fields of paired claims", "mode", "share")).contains(0.0);
        assertThat(report.score("fields of paired claims", "cameo")).isEmpty();
        assertThat(Evaluation.run(file(folder, "own3.jsonl", sparse), null, NOTHING, 1, 1)
                        .figure("claims by trigger", "PROTEST", "f1"))
                .contains(0.0);
    }
}
