package org.relata.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.relata.evaluate.Example.at;
import static org.relata.evaluate.Example.file;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relata.RelataException;
import org.relata.model.Certainty;
import org.relata.model.ParsedDocument;
import org.relata.model.PlaceRef;
import org.relata.model.Span;

/** The tasks for what stands in a text besides claims. */
class TextTasksTest {

    private static final Systems PARSER = Systems.none().withParser(Example::parse);

    @TempDir
    private Path folder;

    // The sun before the words takes one code point and two UTF-16 units.
    private Path attributions() {
        return file(
                folder,
                "attributions.jsonl",
                "{'id': 'd', 'text': '\uD83C\uDF1E The mayor said taxes fall. Allegedly rain comes.', 'attributions': ["
                        + "{'source': [[2, 11]], 'cue': [[12, 16]], 'content': [[17, 27]]},"
                        + "{'source': [], 'cue': [[29, 38]], 'content': [[39, 49]]}]}");
    }

    @Test
    void attributionsAllRight() {
        AttributionFinder finder = parsed -> {
            String text = parsed.document().text();
            return List.of(
                    new Attribution(at(text, "mayor"), at(text, "said"), at(text, "taxes fall")),
                    new Attribution(null, at(text, "Allegedly"), at(text, "rain comes")));
        };
        Report report = Evaluation.run(attributions(), null, PARSER.withAttributions(finder), 1, 2);
        assertThat(report.task()).isEqualTo("attribution");
        assertThat(report.figure("source head and cue", "all", "f1")).contains(1.0);
        assertThat(report.figure("source head and cue, content half shared", "all", "f1"))
                .contains(1.0);
        assertThat(report.faults()).isEmpty();
    }

    @Test
    void attributionsPartlyRight() {
        AttributionFinder finder = parsed -> {
            String text = parsed.document().text();
            return List.of(
                    new Attribution(at(text, "mayor"), at(text, "said"), at(text, "fall")),
                    new Attribution(at(text, "taxes"), at(text, "rain"), at(text, "comes")));
        };
        Report report = Evaluation.run(attributions(), null, PARSER.withAttributions(finder), 1, 2);
        assertThat(report.figure("source head and cue", "all", "precision")).contains(0.5);
        assertThat(report.figure("source head and cue", "all", "recall")).contains(0.5);
        assertThat(report.figure("source head and cue, content half shared", "all", "f1"))
                .contains(0.0);
        assertThat(report.faults())
                .extracting(FaultKind::kind)
                .containsExactlyInAnyOrder(
                        "content shared by less than half: cue said", "spurious: cue rain", "missed: cue allegedly");
        Report none = Evaluation.run(attributions(), null, PARSER.withAttributions(parsed -> List.of()), 1, 2);
        assertThat(none.figure("source head and cue", "all", "f1")).contains(0.0);
    }

    @Test
    void attributionsInsideAnothersContentAreNoFaultWhereTheGoldHasNone() {
        AttributionFinder finder = parsed -> {
            String text = parsed.document().text();
            return List.of(
                    new Attribution(at(text, "mayor"), at(text, "said"), at(text, "taxes fall")),
                    new Attribution(at(text, "taxes"), at(text, "fall"), at(text, "rain")),
                    new Attribution(null, at(text, "Allegedly"), at(text, "rain comes")));
        };
        Report report = Evaluation.run(attributions(), null, PARSER.withAttributions(finder), 1, 2);
        assertThat(report.figure("source head and cue", "all", "precision")).contains(1.0);
    }

    @Test
    void certainty() {
        Path gold = file(
                folder,
                "certainty.jsonl",
                "{'id': 'f1', 'corpus': 'x', 'text': 'Rain fell. Snow never came. Hail may come.', 'factuality': ["
                        + "{'start': 5, 'end': 9, 'value': 3.0}, {'start': 22, 'end': 26, 'value': -3.0},"
                        + "{'start': 37, 'end': 41, 'value': 0.8}]}");
        CertaintyOf right = (parsed, span) -> switch (span.begin()) {
            case 5 -> Certainty.CT_PLUS;
            case 22 -> Certainty.CT_MINUS;
            default -> Certainty.PS_PLUS;
        };
        Report report = Evaluation.run(gold, null, PARSER.withCertainty(right), 1, 2);
        assertThat(report.figure("factuality, -3 to +3", "x", "pearson").orElseThrow())
                .isCloseTo(1, within(0.01));
        assertThat(report.figure("class", "all", "accuracy")).contains(1.0);
        assertThat(report.figure("uncertain (neither -3 nor +3)", "x", "f1")).contains(1.0);
        Report flat = Evaluation.run(gold, null, PARSER.withCertainty((parsed, span) -> Certainty.CT_PLUS), 1, 2);
        assertThat(flat.figure("factuality, -3 to +3", "x", "pearson")).contains(0.0);
        assertThat(flat.figure("negative (below 0)", "x", "f1")).contains(0.0);
        assertThat(flat.faults())
                .extracting(FaultKind::kind)
                .containsExactly("class +1 taken for +3", "class -3 taken for +3");
    }

    @Test
    void times() {
        Path gold = file(
                folder,
                "times.jsonl",
                "{'id': 't', 'date': '2024-03-06', 'text': 'In May 2023 it rained for two weeks.', 'timexes': ["
                        + "{'start': 3, 'end': 11, 'type': 'DATE', 'value': '2023-05'},"
                        + "{'start': 26, 'end': 35, 'type': 'DURATION', 'value': 'P2W'}]}");
        TimeFinder right = parsed -> List.of(
                new TimeMention(new Span(3, 11), null, LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31)),
                new TimeMention(new Span(22, 35), "P2W", null, null));
        Report report = Evaluation.run(gold, null, PARSER.withTimes(right), 1, 2);
        assertThat(report.figure("relaxed", "all", "f1")).contains(1.0);
        assertThat(report.figure("relaxed, right value", "all", "f1")).contains(1.0);
        assertThat(report.figure("exact span", "all", "f1")).contains(0.5);
        Report none = Evaluation.run(gold, null, PARSER.withTimes(parsed -> List.of()), 1, 2);
        assertThat(none.figure("relaxed", "all", "f1")).contains(0.0);
        assertThat(none.faults()).extracting(FaultKind::kind).contains("missed DATE 9999-99");
    }

    @Test
    void places() {
        Path gold = file(
                folder,
                "places.jsonl",
                "{'id': 'g', 'text': 'From Ulm to Elm Road.', 'places': ["
                        + "{'start': 5, 'end': 8, 'text': 'Ulm', 'lat': 48.4, 'lon': 10.0, 'fclass': 'P'},"
                        + "{'start': 12, 'end': 20, 'text': 'Elm Road'}]}");
        PlaceFinder right = parsed -> List.of(place("Ulm", 5, 48.1, 11.6), place("Elm Road", 12, 1, 1));
        Systems systems = PARSER.withPlaces(right).withReach((name, lat, lon, km) -> name.equals("Ulm"));
        Report report = Evaluation.run(gold, null, systems, 1, 2);
        assertThat(report.figure("mentions", "all", "f1")).contains(1.0);
        assertThat(report.figure("within 161 km", "all with coordinates", "share"))
                .contains(1.0);
        assertThat(report.figure("gazetteer reaches", "all with coordinates", "share"))
                .contains(1.0);
        PlaceFinder far = parsed -> List.of(place("Ulm", 5, 0, 0));
        Report wrong = Evaluation.run(gold, null, PARSER.withPlaces(far), 1, 2);
        assertThat(wrong.figure("mentions", "all", "recall")).contains(0.5);
        assertThat(wrong.figure("within 161 km", "all with coordinates", "share"))
                .contains(0.0);
    }

    private static PlaceRef place(String text, int begin, double lat, double lon) {
        return new PlaceRef(text, new Span(begin, begin + text.length()), text, "DEU", null, lat, lon, null, 1, false);
    }

    @Test
    void names() {
        Path gold = file(
                folder,
                "names.jsonl",
                "{'id': 'n', 'text': 'Ana Roe left Ulm.', 'relations': [], 'entities': ["
                        + "{'start': 0, 'end': 7, 'type': 'Person'}, {'start': 13, 'end': 16, 'type': 'Location'}]}");
        NameFinder finder = parsed -> List.of(
                new NameFinder.FoundName(new Span(0, 7), "PERSON"), new NameFinder.FoundName(new Span(13, 16), "ORG"));
        Report report = Evaluation.run(gold, "names", PARSER.withNames(finder), 1, 2);
        assertThat(report.figure("recall, typed", "all", "share")).contains(0.5);
        assertThat(report.figure("recall, any type", "all", "share")).contains(1.0);
        assertThat(report.figure("precision, typed", "Person", "share")).contains(1.0);
    }

    private Path references() {
        return file(
                folder,
                "references.jsonl",
                "{'id': 'r', 'text': 'Roe left Ulm. Roe wept. Ulm burned.', 'entities': ["
                        + "{'start': 0, 'end': 3, 'set': 'a'}, {'start': 9, 'end': 12, 'set': 'b'},"
                        + "{'start': 14, 'end': 17, 'set': 'a'}, {'start': 24, 'end': 27, 'set': 'b'}]}");
    }

    private static ReferenceFinder references(boolean together, List<List<Span>> own) {
        return new ReferenceFinder() {
            @Override
            public List<List<Span>> gather(ParsedDocument document, List<Span> mentions) {
                return together
                        ? List.of(mentions)
                        : mentions.stream().map(List::of).toList();
            }

            @Override
            public List<List<Span>> find(ParsedDocument document) {
                return own;
            }
        };
    }

    @Test
    void referencesStandBesideTheBaselineOfTheSameLemma() {
        List<List<Span>> own = List.of(List.of(new Span(0, 3), new Span(14, 17)));
        Report report = Evaluation.run(references(), null, PARSER.withReferences(references(true, own)), 1, 2);
        assertThat(report.task()).isEqualTo("references");
        assertThat(report.figure("mentions given", "muc", "recall")).contains(1.0);
        assertThat(report.figure("mentions given", "b_cubed", "precision")).contains(0.5);
        assertThat(report.figure("mentions given, same lemma (baseline)", "conll", "f1"))
                .contains(1.0);
        assertThat(report.figure("mentions of its own, by head word", "b_cubed", "recall"))
                .contains(0.5);
        assertThat(report.figure("mentions of its own, by head word", "b_cubed", "precision"))
                .contains(1.0);
    }

    @Test
    void aReferenceThatIsNotFoundIsAFault() {
        Report report = Evaluation.run(references(), null, PARSER.withReferences(references(false, List.of())), 1, 2);
        assertThat(report.figure("mentions given", "muc", "recall")).contains(0.0);
        assertThat(report.figure("antecedent right, by form", "name", "share")).contains(0.5);
        assertThat(report.faults()).hasSize(1);
        assertThat(report.faults().get(0).n()).isEqualTo(2);
    }

    @Test
    void saysWhatIsNotThere() {
        Path gold = attributions();
        assertThatThrownBy(() -> Evaluation.run(gold, null, PARSER, 1, 1))
                .isInstanceOf(RelataException.class)
                .hasMessageContaining("finder of attributions");
        assertThatThrownBy(() -> Evaluation.run(gold, "claim", PARSER, 1, 1)).hasMessageContaining("no task is called");
        Path odd = file(folder, "odd.jsonl", "{'x': 1}");
        assertThatThrownBy(() -> Evaluation.run(odd, null, PARSER, 1, 1)).hasMessageContaining("no known gold format");
        Path broken = file(folder, "broken.jsonl", "{'text': ");
        assertThatThrownBy(() -> Evaluation.run(broken, null, PARSER, 1, 1)).hasMessageContaining("broken.jsonl:1");
    }
}
