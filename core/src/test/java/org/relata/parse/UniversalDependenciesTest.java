package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.relata.model.Word;

/** ClearNLP trees in, Universal Dependencies out. */
class UniversalDependenciesTest {

    private static List<String> convert(String... written) {
        return UniversalDependencies.convert(Raw.words(written)).stream()
                .map(word -> word.text() + " " + word.relation() + " " + word.head())
                .toList();
    }

    @Test
    void aPrepositionHangsOnWhatItGoverns() {
        assertThat(convert("Rebels/NNS/1/nsubj", "fled/VBD/-1/root", "to/IN/1/prep", "Lima/NNP/2/pobj"))
                .containsExactly("Rebels nsubj 1", "fled root -1", "to case 3", "Lima obl 1");
        assertThat(convert("fall/NN/-1/root", "of/IN/0/prep", "Lima/NNP/1/pobj"))
                .containsExactly("fall root -1", "of case 2", "Lima nmod 0");
    }

    @Test
    void twoPrepositionsHangOnTheSameWord() {
        assertThat(convert("came/VBD/-1/root", "out/IN/0/prep", "of/IN/1/prep", "Lima/NNP/2/pobj"))
                .containsExactly("came root -1", "out case 3", "of case 3", "Lima obl 0");
    }

    @Test
    void theAgentOfAPassiveIsMarked() {
        assertThat(convert(
                        "Lima/NNP/2/nsubjpass",
                        "was/VBD/2/auxpass",
                        "shelled/VBN/-1/root",
                        "by/IN/2/agent",
                        "rebels/NNS/3/pobj"))
                .containsExactly(
                        "Lima nsubj:pass 2", "was aux:pass 2", "shelled root -1", "by case 4", "rebels obl:agent 2");
    }

    @Test
    void conjunctsHangOnTheFirst() {
        assertThat(convert("Lima/NNP/-1/root", ",/,/0/punct", "Oslo/NNP/0/conj", "and/CC/2/cc", "Bern/NNP/2/conj"))
                .containsExactly("Lima root -1", ", punct 0", "Oslo conj 0", "and cc 4", "Bern conj 0");
    }

    @Test
    void aPredicateIsTheHeadOfItsCopula() {
        List<RawWord> raw = new ArrayList<>(
                Raw.words("He/PRP/1/nsubj", "is/VBZ/-1/root", "a/DT/3/det", "spy/NN/1/attr", "././1/punct"));
        raw.set(1, new RawWord(raw.get(1).span(), "is", "be", "VBZ", -1, "root", "O"));
        assertThat(UniversalDependencies.convert(raw).stream()
                        .map(word -> word.text() + " " + word.relation() + " " + word.head()))
                .containsExactly("He nsubj 3", "is cop 3", "a det 3", "spy root -1", ". punct 3");
    }

    @Test
    void whateverTheTreeEveryWordReachesTheOneRoot() {
        String[] labels = {
            "root",
            "conj",
            "prep",
            "pobj",
            "cc",
            "attr",
            "agent",
            "dative",
            "nsubj",
            "pcomp",
            "nmod",
            "npadvmod",
            "acomp"
        };
        Random random = new Random(20_261);
        for (int round = 0; round < 20_000; round++) {
            int size = 1 + random.nextInt(9);
            List<RawWord> raw = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                String label = labels[random.nextInt(labels.length)];
                String lemma = random.nextInt(4) == 0 ? "be" : "w" + i;
                String tag = List.of("NN", "VBD", "IN", "TO", "CC").get(random.nextInt(5));
                var span = new org.relata.model.Span(2 * i, 2 * i + 1);
                raw.add(new RawWord(span, "w", lemma, tag, random.nextInt(size + 1) - 1, label, "O"));
            }
            isATree(UniversalDependencies.convert(raw), raw);
        }
    }

    private static void isATree(List<Word> words, List<RawWord> from) {
        assertThat(words).hasSameSizeAs(from);
        assertThat(words.stream().filter(word -> word.head() < 0))
                .as("roots of " + from)
                .hasSize(1);
        for (Word word : words) {
            int at = word.index();
            int steps = 0;
            while (at >= 0 && steps <= words.size()) {
                at = words.get(at).head();
                steps++;
            }
            assertThat(at).as("cycle at " + word + " of " + from).isEqualTo(-1);
        }
    }
}
