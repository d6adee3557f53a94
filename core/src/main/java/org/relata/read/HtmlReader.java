package org.relata.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a web page: its article as paragraphs, its readers' comments and captions as parts, its metadata. */
final class HtmlReader implements Reader {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:p|div|a|article|span|table|h[1-6]|br|meta|title|ul|b|i)\\b[^>]{0,2000}>");

    @Override
    public String format() {
        return "HTML";
    }

    /** A beginning that only a page has; or a tag at the very start, and two more at least. */
    @Override
    public boolean accepts(Head head) {
        String text = head.text();
        if (BEGINNING.matcher(text).matches()) {
            return true;
        }
        if (!text.stripLeading().startsWith("<")) {
            return false;
        }
        Matcher tags = TAG.matcher(text);
        int count = 0;
        while (count < 3 && tags.find()) {
            count++;
        }
        return count == 3;
    }

    @Override
    public Iterator<ReadResult> read(Content content) throws IOException {
        byte[] bytes = content.allBytes(Pages.LONGEST_BYTES, "the page is longer than 16 MB");
        return List.<ReadResult>of(new ReadResult.Read(Pages.document(bytes, content.origin())))
                .iterator();
    }
}
