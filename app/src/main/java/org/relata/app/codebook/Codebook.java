package org.relata.app.codebook;

import java.util.ArrayList;
import java.util.List;
import org.relata.exchange.from.ClaimSource;
import org.relata.exchange.from.ClaimSources;
import org.relata.exchange.table.BuiltInTable;
import org.relata.exchange.table.Column;
import org.relata.exchange.to.Export;
import org.relata.exchange.to.Exports;
import org.relata.exchange.to.TableExport;
import org.relata.lexicon.Rule;
import org.relata.lexicon.RuleBook;
import org.relata.model.Certainty;
import org.relata.model.Status;
import org.relata.ontology.AcledSubEventType;
import org.relata.ontology.Cameo;
import org.relata.ontology.CodedValue;
import org.relata.ontology.Mode;
import org.relata.ontology.Ontology;
import org.relata.ontology.PloverType;

/**
 * {@code docs/codebook.md}: every field, code, precision and rule, from the ontology, the rules and the contract as they are. A test
 * holds the committed file to it; {@code -Dcodebook=write} writes it anew.
 */
public final class Codebook {

    private final Ontology ontology = Ontology.builtIn();
    private final StringBuilder out = new StringBuilder();

    private Codebook() {}

    /** The whole text. */
    public static String text() {
        Codebook book = new Codebook();
        book.head();
        book.fields();
        book.scales();
        book.plover();
        book.cameo();
        book.acled();
        book.ucdp();
        book.computed();
        book.exports();
        book.rules();
        return book.out.toString();
    }

    private void head() {
        line("# Codebook");
        line("");
        line(
                "Made by `org.relata.app.codebook.Codebook` from the ontology, the rules and the contract; do not edit it. After a change:");
        line("`-Dcodebook=write` with `CodebookTest`. Absent is `null` or `[]`, never a made-up value.");
        line("");
    }

    private void fields() {
        String before = "";
        for (List<String> row : BuiltInTable.rows("fields.tsv", 4)) {
            if (!row.get(0).equals(before)) {
                before = row.get(0);
                section("Fields of " + (before.equals("event") ? "an event" : "a " + before));
                table("field", "meaning", "example");
            }
            row("`" + row.get(1) + "`", row.get(2), row.get(3));
        }
        line("");
    }

    private void scales() {
        section("Certainty, as seen by one holder");
        table("code", "factuality");
        for (Certainty certainty : Certainty.values()) {
            row("`" + certainty.code() + "`", String.valueOf(certainty.factuality()));
        }
        line("");
        line("Status: " + String.join(", ", statuses()) + ".");
        line("");
    }

    private static List<String> statuses() {
        List<String> words = new ArrayList<>();
        for (Status status : Status.values()) {
            words.add(status.word());
        }
        return words;
    }

    private void plover() {
        section("PLOVER types and modes");
        table("type or mode", "definition", "quad", "score", "CAMEO");
        for (PloverType type : ontology.types()) {
            row(
                    "**" + type.name() + "**",
                    type.definition(),
                    String.valueOf(type.quad()),
                    String.valueOf(type.score()),
                    type.cameo());
            for (Mode mode : type.modes()) {
                Double score = mode.score();
                row(
                        type.name() + "/" + mode.name(),
                        mode.definition(),
                        String.valueOf(type.quad()),
                        score == null ? "that of the type" : score.toString(),
                        mode.cameo());
            }
        }
        section("PLOVER contexts");
        table("context", "definition");
        ontology.contexts().forEach(context -> row(context.name(), context.definition()));
        line("");
    }

    private void cameo() {
        section("CAMEO codes");
        table("code", "label", "Goldstein", "GDELT quad", "PLOVER");
        for (Cameo code : ontology.cameoCodes()) {
            row(
                    code.code(),
                    code.label(),
                    String.valueOf(code.goldstein()),
                    String.valueOf(code.quad()),
                    code.plover() == null ? "dropped" : code.plover().toString());
        }
        line("");
    }

    private void acled() {
        section("ACLED's categories");
        table("event type", "sub-event type", "definition", "disorder type");
        ontology.acled().eventTypes().forEach(type -> {
            for (AcledSubEventType sub : type.subEventTypes()) {
                row(type.name(), sub.name(), sub.definition(), String.join("; ", sub.disorder()));
            }
        });
        scale("inter: kinds of actor", ontology.acled().inter());
        scale("time_precision of ACLED", ontology.acled().timePrecision());
        scale("geo_precision of ACLED", ontology.acled().geoPrecision());
    }

    private void ucdp() {
        ontology.ucdp().scales().forEach((name, steps) -> scale("UCDP: " + name, steps));
        section("UCDP's definitions and thresholds");
        table("word", "definition");
        ontology.ucdp().definitions().forEach((word, definition) -> row(word, definition));
        ontology.ucdp().thresholds().forEach((word, deaths) -> row("threshold of " + word, deaths + " deaths"));
        line("");
    }

    private void scale(String name, List<CodedValue> steps) {
        section(name);
        table("code", "name", "definition");
        steps.forEach(step -> row(String.valueOf(step.code()), step.name(), step.definition()));
        line("");
    }

    private void computed() {
        section("What is computed, and by which rule");
        for (String paragraph : BuiltInTable.rows("computed.tsv", 2).stream()
                .map(row -> "- **" + row.get(0) + ".** " + row.get(1))
                .toList()) {
            line(paragraph);
        }
        line("");
    }

    private void exports() {
        section("Forms of export");
        for (Export export : Exports.all()) {
            line("### `" + export.name() + "`: " + export.what());
            line("");
            line("Has no place for: " + String.join("; ", export.cannotHold()) + ".");
            line("");
            if (export instanceof TableExport table && !export.name().equals("parquet")) {
                table("column", "filled with");
                for (Column column : table.columns()) {
                    row("`" + column.name() + "`", column.how());
                }
                line("");
            }
        }
        section("Data sets that can be imported");
        table("format", "what", "tried on a real file");
        for (ClaimSource source : ClaimSources.all()) {
            row(
                    "`" + source.name() + "`",
                    source.what(),
                    source.triedOnRealFile() ? "yes" : "no, only on files made to the published format");
        }
        line("");
    }

    private void rules() {
        section("Rules");
        line("Each rule names an act or a tie by words; how they are written is in [add-a-rule.md](add-a-rule.md).");
        line("");
        table("rule", "type", "CAMEO", "an example of it");
        for (Rule rule : RuleBook.builtIn().rules()) {
            String example =
                    rule.examples().isEmpty() ? "" : rule.examples().get(0).text();
            String mode = rule.mode() == null ? "" : "/" + rule.mode();
            row("`" + rule.id() + "`", rule.type() + mode, rule.cameo() == null ? "" : rule.cameo(), example);
        }
    }

    private void section(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void table(String... columns) {
        row(columns);
        line("|" + "---|".repeat(columns.length));
    }

    private void row(String... cells) {
        List<String> escaped = new ArrayList<>();
        for (String cell : cells) {
            escaped.add(cell.replace("|", "\\|").replace("\n", " "));
        }
        line("| " + String.join(" | ", escaped) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
