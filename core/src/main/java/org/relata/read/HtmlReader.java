package org.relata.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a web page: its article as paragraphs, its readers' comments and captions as parts, its metadata. */
final class HtmlReader implements Reader {

    private static final int LONGEST_BYTES = 16_000_000;
    /** Deeper tags are put beside each other; no page that a person made is a tenth as deep. */
    static final int DEEPEST = 128;

    private static final Pattern BEGINNING = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:p|div|a|article|span|table|h[1-6]|br|meta|title|ul|b|i)\\b[^>]{0,2000}>");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

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
        byte[] bytes = content.allBytes(LONGEST_BYTES, "the page is longer than 16 MB");
        String page = Decoding.decode(bytes, declared(content.head()));
        Texts.requireNoBinary(page);
        Document tree = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(page, "");
        PageMetadata metadata = PageMetadata.of(tree);
        List<Draft.Comment> comments = CommentFinder.take(tree);
        ArticleExtractor.Article article = ArticleExtractor.extract(tree, metadata.title(), metadata.stated());
        Draft draft = new Draft(Texts.withoutLoneSurrogates(article.body()))
                .captions(article.captions())
                .comments(comments.isEmpty() ? metadata.comments() : comments)
                .title(metadata.title())
                .url(metadata.url())
                .publisher(metadata.publisher())
                .published(metadata.published())
                .language(metadata.language());
        return List.<ReadResult>of(new ReadResult.Read(draft.toDocument())).iterator();
    }

    private static @Nullable Charset declared(Head head) {
        Matcher named = CHARSET.matcher(head.bytes());
        if (!named.find()) {
            return null;
        }
        try {
            Charset charset = Charset.forName(named.group(1));
            // A page in UTF-16 could not have been searched for its own name as bytes.
            return charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
