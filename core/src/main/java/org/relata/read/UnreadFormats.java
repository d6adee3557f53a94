package org.relata.read;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** Stands in the list for formats that are known and not read, so that they are refused by their names. */
final class UnreadFormats implements Reader {

    private record Mark(Pattern beginning, String name) {}

    private static final List<Mark> MARKS = List.of(
            mark("%PDF-", "a PDF"),
            mark("\\x89PNG", "a PNG picture"),
            mark("\\xFF\\xD8\\xFF", "a JPEG picture"),
            mark("GIF8", "a GIF picture"),
            mark("\\x7FELF", "a program"),
            mark("WARC/1", "a WARC archive"),
            mark("BZh[1-9]1AY", "packed with bzip2; unpack it first"),
            mark("\\xFD7zXZ", "packed with xz; unpack it first"),
            mark("(?s)\\s*(?:<\\?xml(?:(?!<html).){0,600})?<(?:rss|feed|rdf:RDF|urlset)\\b", "a feed"));

    private static Mark mark(String beginning, String name) {
        return new Mark(Pattern.compile(beginning), name);
    }

    @Override
    public String format() {
        return "formats that are not read";
    }

    @Override
    public boolean accepts(Head head) {
        return MARKS.stream()
                .anyMatch(mark -> mark.beginning.matcher(head.bytes()).lookingAt());
    }

    @Override
    public Iterator<ReadResult> read(Content content) {
        String name = MARKS.stream()
                .filter(mark -> mark.beginning.matcher(content.head().bytes()).lookingAt())
                .findFirst()
                .orElseThrow()
                .name;
        throw Texts.unreadable("is " + name + ", which is not read");
    }
}
