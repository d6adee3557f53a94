package org.relata.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.model.Certainty;
import org.relata.model.Claim;
import org.relata.model.Codes;
import org.relata.model.Document;
import org.relata.model.Holder;
import org.relata.model.ParsedDocument;
import org.relata.model.Participant;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Status;
import org.relata.model.Toll;
import org.relata.model.Trigger;
import org.relata.model.Word;

/** Hand-made sentences and claims. In these trees every word depends on the next, so a phrase's head is its last word. */
final class Example {

    private static final Pattern SENTENCE = Pattern.compile("[^.]+\\.?\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private Example() {}

    static ParsedDocument parse(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(document.text());
        while (matcher.find()) {
            sentences.add(sentence(sentences.size(), document, new Span(matcher.start(), matcher.end())));
        }
        return new ParsedDocument(document, sentences);
    }

    private static Sentence sentence(int index, Document document, Span span) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = WORD.matcher(document.text()).region(span.begin(), span.end());
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            String text = spans.get(i).of(document.text());
            boolean last = i == spans.size() - 1;
            String tag = Character.isUpperCase(text.charAt(0)) ? "NNP" : "NN";
            words.add(new Word(
                    i, spans.get(i), text, text.toLowerCase(java.util.Locale.ROOT), tag, last ? -1 : i + 1, "dep"));
        }
        return new Sentence(index, document.parts().get(0), span, words, List.of());
    }

    /** A coder that finds no claim. */
    static CodedDocument nothing(Document document) {
        return new CodedDocument(parse(document), List.of());
    }

    /** Where the words first stand. */
    static Span at(String text, String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException(words + " is not in " + text);
        }
        return new Span(begin, begin + words.length());
    }

    /** Begins a claim of this type and CAMEO code. */
    static Making claim(@Nullable String type, @Nullable String cameo, String trigger) {
        return new Making(type, cameo, trigger);
    }

    /** A coder that finds the claims whose trigger is in the text. */
    static Coder coder(Making... makings) {
        return document -> {
            ParsedDocument parsed = parse(document);
            return new CodedDocument(
                    parsed,
                    Arrays.stream(makings)
                            .filter(making -> document.text().contains(making.trigger))
                            .map(making -> making.in(parsed))
                            .toList());
        };
    }

    static Path file(Path folder, String name, String... lines) {
        try {
            return Files.writeString(
                    folder.resolve(name), String.join("\n", lines).replace('\'', '"') + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Participant participant(String text, String mention, String... sectors) {
        Span span = at(text, mention);
        String head = mention.substring(mention.lastIndexOf(' ') + 1);
        return new Participant(mention, span, head, null, null, null, null, List.of(sectors), null, 0, null, null);
    }

    /** A claim being made. */
    static final class Making {
        private final @Nullable String type;
        private final @Nullable String cameo;
        private final String trigger;
        private List<String> modes = List.of();
        private List<String> actors = List.of();
        private List<String> recipients = List.of();
        private List<Integer> killed = List.of();
        private @Nullable String source;
        private Certainty certainty = Certainty.CT_PLUS;
        private Status status = Status.ASSERTED;

        private Making(@Nullable String type, @Nullable String cameo, String trigger) {
            this.type = type;
            this.cameo = cameo;
            this.trigger = trigger;
        }

        Making mode(String value) {
            modes = List.of(value);
            return this;
        }

        Making by(String... mentions) {
            actors = List.of(mentions);
            return this;
        }

        Making to(String... mentions) {
            recipients = List.of(mentions);
            return this;
        }

        Making killing(Integer... figures) {
            killed = List.of(figures);
            return this;
        }

        Making heldBy(String mention, Certainty sure, Status standing) {
            source = mention;
            certainty = sure;
            status = standing;
            return this;
        }

        private Claim in(ParsedDocument parsed) {
            Document document = parsed.document();
            String text = document.text();
            Span span = at(text, trigger);
            Sentence sentence = parsed.sentences().stream()
                    .filter(one -> one.span().contains(span))
                    .findFirst()
                    .orElseThrow();
            List<Holder> holders = new ArrayList<>();
            holders.add(new Holder("author", null, null, Certainty.CT_PLUS));
            if (source != null) {
                holders.add(new Holder("source", participant(text, source), null, certainty));
            }
            return new Claim(
                    "c_" + span.begin(),
                    document,
                    sentence.part(),
                    sentence,
                    type != null && type.equals(type.toLowerCase(java.util.Locale.ROOT)) ? "relation" : "event",
                    new Codes(type, modes.isEmpty() ? null : modes.get(0), modes, List.of(), cameo, null, null, null),
                    new Trigger(trigger, span, List.of(span)),
                    actors.stream().map(one -> participant(text, one)).toList(),
                    recipients.stream().map(one -> participant(text, one)).toList(),
                    List.of(),
                    null,
                    null,
                    killed.stream()
                            .map(n -> new Toll("killed", n, n, n, "" + n, span, null, null, "event"))
                            .toList(),
                    holders,
                    certainty,
                    status,
                    List.of(),
                    false,
                    false,
                    null,
                    null,
                    List.of(),
                    "example");
        }
    }
}
