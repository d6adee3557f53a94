package org.relata.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Name;
import org.relata.model.ParsedDocument;
import org.relata.model.Part;
import org.relata.model.Sentence;
import org.relata.model.Span;
import org.relata.model.Word;
import org.relata.parse.Parser;

/**
 * A parser that keeps what it parsed in a folder, so that a run after a change of rules does not parse again.
 *
 * <p>Whoever names the folder makes sure that it changes when the parser does. The real parser is loaded only for a document
 * that is not there yet.
 */
final class KeptParses implements Parser {

    private final Path folder;
    private final Supplier<? extends Parser> loading;
    private @Nullable Parser parser;

    KeptParses(Path folder, Supplier<? extends Parser> loading) {
        this.folder = folder;
        this.loading = loading;
    }

    @Override
    public ParsedDocument parse(Document document) {
        Path file = file(document);
        try {
            if (Files.exists(file)) {
                return read(file, document);
            }
            ParsedDocument parsed = parser().parse(document);
            write(file, parsed);
            return parsed;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private synchronized Parser parser() {
        Parser known = parser;
        if (known == null) {
            known = loading.get();
            parser = known;
        }
        return known;
    }

    private Path file(Document document) {
        StringBuilder key = new StringBuilder();
        for (Part part : document.parts()) {
            key.append(part.kind()).append(part.span());
        }
        String name =
                document.version() + HexFormat.of().toHexDigits(key.toString().hashCode());
        return folder.resolve(HexFormat.of().toHexDigits((byte) document.text().hashCode()))
                .resolve(HexFormat.of().toHexDigits(document.text().hashCode()) + name.hashCode());
    }

    private void write(Path file, ParsedDocument parsed) throws IOException {
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), "part", "");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
            out.writeInt(parsed.sentences().size());
            for (Sentence sentence : parsed.sentences()) {
                write(out, parsed.document(), sentence);
            }
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(DataOutputStream out, Document document, Sentence sentence) throws IOException {
        out.writeInt(document.parts().indexOf(sentence.part()));
        span(out, sentence.span());
        out.writeInt(sentence.words().size());
        for (Word word : sentence.words()) {
            span(out, word.span());
            out.writeUTF(word.text());
            out.writeUTF(word.lemma());
            out.writeUTF(word.tag());
            out.writeInt(word.head());
            out.writeUTF(word.relation());
        }
        out.writeInt(sentence.names().size());
        for (Name name : sentence.names()) {
            out.writeInt(name.first());
            out.writeInt(name.last());
            out.writeUTF(name.type());
        }
    }

    private static ParsedDocument read(Path file, Document document) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            List<Sentence> sentences = new ArrayList<>();
            int count = in.readInt();
            for (int index = 0; index < count; index++) {
                sentences.add(sentence(in, document, index));
            }
            return new ParsedDocument(document, sentences);
        }
    }

    private static Sentence sentence(DataInputStream in, Document document, int index) throws IOException {
        Part part = document.parts().get(in.readInt());
        Span span = span(in);
        List<Word> words = new ArrayList<>();
        int wordCount = in.readInt();
        for (int i = 0; i < wordCount; i++) {
            Span at = span(in);
            words.add(new Word(
                    i,
                    at,
                    in.readUTF(),
                    in.readUTF().intern(),
                    in.readUTF().intern(),
                    in.readInt(),
                    in.readUTF().intern()));
        }
        List<Name> names = new ArrayList<>();
        int nameCount = in.readInt();
        for (int i = 0; i < nameCount; i++) {
            names.add(new Name(in.readInt(), in.readInt(), in.readUTF()));
        }
        return new Sentence(index, part, span, words, names);
    }

    private static void span(DataOutputStream out, Span span) throws IOException {
        out.writeInt(span.begin());
        out.writeInt(span.end());
    }

    private static Span span(DataInputStream in) throws IOException {
        return new Span(in.readInt(), in.readInt());
    }
}
