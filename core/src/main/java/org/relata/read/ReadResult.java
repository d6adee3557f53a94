package org.relata.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relata.model.Document;

/** What became of one document of the input: it was read, or it was not and here is why. */
public sealed interface ReadResult permits ReadResult.Read, ReadResult.Unreadable {

    /**
     * A document that was read.
     *
     * @param remarks what was given and could not be used, such as a date in no known form; mostly empty
     */
    record Read(Document document, List<String> remarks) implements ReadResult {

        public Read {
            remarks = List.copyOf(remarks);
        }

        /** A document about whose input there is nothing to remark. */
        public Read(Document document) {
            this(document, List.of());
        }
    }

    /**
     * A document that could not be read.
     *
     * @param source the file, address or archive entry, as the user would name it
     * @param line the line in it, counted from 1, where the format has documents on lines
     * @param reason what is wrong with it, as a phrase that follows the name and a colon
     */
    record Unreadable(String source, @Nullable Integer line, String reason) implements ReadResult {

        /** A source of which nothing could be read. */
        public Unreadable(String source, String reason) {
            this(source, null, reason);
        }

        /** {@code source:line: reason}, for a person to read. */
        public String message() {
            return line == null ? source + ": " + reason : source + ":" + line + ": " + reason;
        }
    }
}
