package org.relata.read;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Pattern;

/** Reads JSON lines: one document a line, streamed. A line that is wrong fails alone. */
final class JsonLinesReader implements Reader {

    private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*[\"}].*", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("\\R");

    private final CommentSeparator separator;

    JsonLinesReader(CommentSeparator separator) {
        this.separator = separator;
    }

    @Override
    public String format() {
        return "JSON lines";
    }

    /** A name that says so; or a first line that begins an object; or most lines that do, where the first is broken. */
    @Override
    public boolean accepts(Head head) {
        if (head.isNamed(".jsonl") || head.isNamed(".ndjson")) {
            return true;
        }
        String text = head.text().stripLeading();
        if (OBJECT.matcher(text).matches() || text.startsWith("[{\"") || text.startsWith("[\n")) {
            return true;
        }
        long lines = LINE.splitAsStream(text).filter(line -> !line.isBlank()).count();
        long objects = LINE.splitAsStream(text)
                .filter(line -> OBJECT.matcher(line).matches())
                .count();
        return lines > 1 && objects > 0 && 2 * objects >= lines - 1;
    }

    @Override
    public Iterator<ReadResult> read(Content content) {
        Texts.requireNoBinary(content.head().text());
        String beginning = content.head().text().stripLeading();
        String firstLine = LINE.split(beginning, 2)[0].strip();
        if (firstLine.equals("{") || firstLine.equals("[") || beginning.startsWith("[{\"")) {
            throw Texts.unreadable("is one JSON value over the whole file, and JSON lines are read: one object a line"
                    + " (jq -c '.[]? // .' makes them)");
        }
        byte[] sample = content.head().bytes().getBytes(StandardCharsets.ISO_8859_1);
        Charset wide = Decoding.wideCharset(sample);
        InputStream bytes = wide == null ? content.stream() : new Utf8Stream(content.stream(), wide);
        return new JsonLines(content.name(), bytes, new JsonDocument(separator));
    }
}
