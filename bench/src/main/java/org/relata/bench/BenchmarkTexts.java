package org.relata.bench;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.relata.model.Document;
import org.relata.model.ParsedDocument;
import org.relata.parse.Parser;
import org.relata.read.Documents;
import org.relata.read.Inputs;
import org.relata.read.ReadResult;

/** The texts that everything is measured on: the repository's own, so that figures can be had again anywhere. */
final class BenchmarkTexts {

    private static final Path RESOURCES = Path.of("core", "src", "test", "resources", "org", "relata");

    private BenchmarkTexts() {}

    /** All documents, below the root of the repository. */
    static List<Document> of(Path root) {
        List<String> inputs = List.of(
                root.resolve("examples").resolve("*.{txt,html,jsonl}").toString(),
                root.resolve(RESOURCES)
                        .resolve("comments")
                        .resolve("without-comments.jsonl")
                        .toString(),
                root.resolve(RESOURCES).resolve("noconflict").toString());
        return read(inputs);
    }

    /** All documents of files, folders or patterns; what cannot be read ends the measurement. */
    static List<Document> read(List<String> inputs) {
        List<Document> documents = new ArrayList<>();
        Documents results = new Inputs(InputStream.nullInputStream()).documents(inputs);
        while (results.hasNext()) {
            ReadResult result = results.next();
            if (result instanceof ReadResult.Read read) {
                documents.add(read.document());
            } else {
                throw new IllegalStateException(result.toString());
            }
        }
        return documents;
    }

    /** How many words the parser finds in them, punctuation among them. */
    static long words(Parser parser, List<Document> documents) {
        long words = 0;
        for (Document document : documents) {
            words += words(parser.parse(document));
        }
        return words;
    }

    private static long words(ParsedDocument parsed) {
        return parsed.sentences().stream()
                .mapToLong(sentence -> sentence.words().size())
                .sum();
    }
}
