package org.relata.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relata.model.Document;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.PartKind;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.text.Spaces;

/** Whatever the text, parsing ends well: spans are exact, sentences cover what is written, every tree is a tree. */
class ParserPropertiesTest {

    private static final List<String> SALAD = List.of(
            "troops",
            "the",
            "of",
            "shelled",
            "was",
            "and",
            "Omar",
            "al-Basri",
            "ez-Zor",
            "'s",
            "don't",
            "is",
            "to",
            "who",
            "by",
            "10-15",
            "1,200",
            "3.5",
            "$4m",
            "U.S.",
            "Gen.",
            "Mr",
            ".",
            ",",
            "!",
            "?",
            "…",
            "...",
            "—",
            "-",
            "--",
            "(",
            ")",
            "[",
            "]",
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "'",
            ":",
            ";",
            "/",
            "&",
            "&amp;",
            "@who",
            "#port",
            "http://a.example/b?c=d",
            "😀",
            "👩‍👩‍👧",
            "🇺🇳",
            "e\u0301",
            "ﬁ",
            "الشام",
            "中国军队",
            "\u00ad",
            "\ud83d",
            "\ude00",
            "I",
            "I'm",
            "cannot",
            "gonna",
            "x".repeat(300),
            "%",
            "€5",
            "5kg",
            "\u0000",
            "\\",
            "*",
            "said");

    private static final List<String> BETWEEN = List.of(
            " ", " ", " ", " ", "", "", "  ", "\t", "\n", "\r\n", "\n\n", "\u00a0", "\u200b", "\u3000", "\u2028");

    @Test
    void wordSaladIsParsed() {
        Random random = new Random(4_711);
        for (int round = 0; round < 150; round++) {
            StringBuilder text = new StringBuilder();
            int words = 1 + random.nextInt(40);
            for (int i = 0; i < words; i++) {
                text.append(SALAD.get(random.nextInt(SALAD.size())));
                text.append(BETWEEN.get(random.nextInt(BETWEEN.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void anyCharactersAreParsed() {
        Random random = new Random(815);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int i = 0; i < length; i++) {
                int kind = random.nextInt(4);
                int limit = kind == 0 ? 0x10000 : kind == 1 ? 0x3000 : 0x80;
                text.append((char) random.nextInt(limit));
            }
            check(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\u200b\u3000",
                ".",
                "?!",
                "—",
                "( 1 ) one ( a ) b",
                "Guards\u00a0shot\u00a0a\u00a0thief.\u00a0He\u00a0died.",
                "😀 Guards shot 😀a thief😀. 🇺🇳 Aid came.",
                "\ufeffGuards shot a thief.",
                "Guards\tshot\ta\tthief",
                "Gu\u00adards shot a thief.",
            })
    void oddTextsAreParsed(String text) {
        check(text);
    }

    @Test
    void aSpaceThatDoesNotBreakSeparatesWords() {
        assertThat(texts("Guards\u00a0shot\u2003a thief\u200b.")).containsExactly("Guards", "shot", "a", "thief", ".");
    }

    @Test
    void numbersKeepTheirDigitsAsLemma() {
        assertThat(SharedParser.parse("Guards shot 15 thieves in 1998.")
                        .sentences()
                        .get(0)
                        .words())
                .extracting(Word::lemma)
                .containsExactly("guard", "shoot", "15", "thief", "in", "1998", ".");
    }

    @Test
    void offsetsBehindAnEmojiAreInCodeUnits() {
        Sentence sentence =
                SharedParser.parse("😀 Guards shot a thief.").sentences().get(0);
        Word guards = sentence.words().stream()
                .filter(word -> word.text().equals("Guards"))
                .findFirst()
                .orElseThrow();
        assertThat(guards.span()).isEqualTo(new Span(3, 9));
    }

    @Test
    void aVeryLongSentenceIsParsedInPieces() {
        String text = "the old port and ".repeat(300).strip() + ".";
        check(text);
        assertThat(SharedParser.parse(text).sentences()).hasSizeGreaterThan(3);
        check("x".repeat(20_000));
    }

    @Test
    void everySentenceStandsInItsPart() {
        String text = "Guards shot a thief\n\nNo they did not";
        List<Part> parts = List.of(
                new Part(PartKind.BODY, new Span(0, 19)), new Part(PartKind.COMMENT, new Span(21, text.length())));
        ParsedDocument parsed =
                SharedParser.parser().parse(new Document("test", "test", null, null, null, null, "en", text, parts));
        assertThat(parsed.sentences()).extracting(Sentence::part).containsExactlyElementsOf(parts);
    }

    private static List<String> texts(String text) {
        return SharedParser.parse(text).sentences().stream()
                .flatMap(sentence -> sentence.words().stream())
                .map(Word::text)
                .toList();
    }

    private static void check(String text) {
        ParsedDocument parsed = SharedParser.parse(text);
        boolean[] covered = new boolean[text.length()];
        int end = 0;
        for (Sentence sentence : parsed.sentences()) {
            assertThat(sentence.span().begin()).as(text).isGreaterThanOrEqualTo(end);
            end = sentence.span().end();
            java.util.Arrays.fill(covered, sentence.span().begin(), end, true);
            assertThat(parsed.sentences().get(sentence.index())).isSameAs(sentence);
            checkWords(sentence, text);
        }
        for (int i = 0; i < text.length(); i++) {
            assertThat(covered[i] || Spaces.isSpace(text.charAt(i)))
                    .as("character %d of '%s'", i, text)
                    .isTrue();
        }
    }

    private static void checkWords(Sentence sentence, String text) {
        int end = sentence.span().begin();
        int roots = 0;
        for (Word word : sentence.words()) {
            assertThat(Cleaning.of(word.span().of(text)).text()).isEqualToIgnoringCase(word.text());
            assertThat(word.text()).isNotBlank();
            assertThat(word.span().begin()).isGreaterThanOrEqualTo(end);
            end = word.span().end();
            roots += word.head() < 0 ? 1 : 0;
            assertThat(sentence.words().get(word.index())).isSameAs(word);
            assertThat(sentence.words().stream()
                            .filter(top -> top.head() < 0)
                            .anyMatch(top -> sentence.under(word, top)))
                    .isTrue();
            assertThat(word.lemma()).isNotEmpty();
            assertThat(word.tag()).isNotEmpty();
        }
        assertThat(roots).isEqualTo(1);
        assertThat(end).isEqualTo(sentence.span().end());
        int last = -1;
        for (Name name : sentence.names()) {
            assertThat(name.first()).isGreaterThan(last).isLessThanOrEqualTo(name.last());
            assertThat(name.last()).isLessThan(sentence.words().size());
            last = name.last();
        }
    }
}
