package org.relata.app.cli;

import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;
import org.relata.model.Published;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What is read, for every command that reads more than one thing. */
final class InputOptions {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "A file, a folder, a glob, an http(s) address, or - for standard input. The format is found from the"
                    + " content: plain text, HTML, JSON lines, CSV, feeds, WARC, PDF, mail; zip and gzip of them.")
    List<String> inputs = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "When the documents that bear no date were published: 2025-05-19 or"
                    + " 2025-05-19T08:30:00+02:00. Relative times such as \"on Wednesday\" are resolved against it.")
    @Nullable
    Published published;

    /** The document with the date of {@code --published} where it bears none of its own. */
    static Document dated(Document document, @Nullable Published published) {
        if (published == null || document.published() != null) {
            return document;
        }
        return document.published(published);
    }

    /** A date or a time with its offset. */
    static final class PublishedConverter implements ITypeConverter<Published> {

        @Override
        public Published convert(String value) {
            try {
                return Published.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        "'" + value
                                + "' is no date; write it as 2025-05-19, or with a time and offset as 2025-05-19T08:30:00+02:00");
            }
        }
    }
}
