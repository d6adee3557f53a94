package org.relata.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.relata.model.Published;

/** Web pages as documents, wherever they come from: a file, an archive of the web, a mail. */
public final class Pages {

    /**
     * What is known of a page besides its bytes.
     *
     * @param url where it was fetched; null for what is not from the web
     * @param charset as the transfer names it; the page's own word counts where this is null
     * @param fetched when
     */
    public record Origin(
            @Nullable String url,
            @Nullable String charset,
            @Nullable Published fetched) {

        /** Nothing is known. */
        static final Origin UNKNOWN = new Origin(null, null, null);

        /**
         * The document with this address where it has none of its own.
         *
         * @param alone whether nothing else comes from the address, so that it can be the document's id
         */
        org.relata.model.Document of(org.relata.model.Document document, boolean alone) {
            String address = url;
            if (address == null || document.url() != null) {
                return document;
            }
            String publisher = document.publisher();
            return new org.relata.model.Document(
                    alone && document.id().equals(document.version()) ? address : document.id(),
                    document.version(),
                    address,
                    publisher == null ? host(address) : publisher,
                    document.title(),
                    document.published(),
                    document.language(),
                    document.text(),
                    document.parts(),
                    document.fetched() == null ? fetched : document.fetched());
        }
    }

    /** The longest page that is read. */
    public static final int LONGEST_BYTES = 16_000_000;

    /** Deeper tags are put beside each other; no page that a person made is a tenth as deep. */
    static final int DEEPEST = 128;

    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})");

    private Pages() {}

    /**
     * The page as a document: its article as paragraphs, its readers' comments and captions as parts, its metadata.
     *
     * @throws org.relata.RelataException when there is no article in it
     */
    public static org.relata.model.Document document(byte[] bytes, Origin origin) {
        String page = Decoding.decode(bytes, charset(bytes, origin));
        Texts.requireNoBinary(page);
        Document tree = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(page, "");
        PageMetadata metadata = PageMetadata.of(tree);
        List<Draft.Comment> comments = CommentFinder.take(tree);
        ArticleExtractor.Article article = ArticleExtractor.extract(tree, metadata.title(), metadata.stated());
        String url = address(metadata.url(), origin.url());
        String publisher = metadata.publisher();
        return new Draft(Texts.withoutLoneSurrogates(article.body()))
                .captions(article.captions())
                .comments(comments.isEmpty() ? metadata.comments() : comments)
                .title(metadata.title())
                .url(url)
                .publisher(publisher != null || url == null ? publisher : host(url))
                .published(metadata.published())
                .language(metadata.language())
                .fetched(origin.fetched())
                .toDocument();
    }

    /** The visible text of a piece of HTML, as paragraphs parted by blank lines. */
    public static String text(String html) {
        Element body =
                Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "").body();
        PageCleaning.cleanPiece(body);
        return Texts.withoutLoneSurrogates(PageBlocks.text(body, element -> false));
    }

    /** The host of an address without its {@code www.}; null for what is no address. */
    public static @Nullable String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }

    /** The page's own word for its address, where it speaks of the place that it was fetched from. */
    private static @Nullable String address(@Nullable String canonical, @Nullable String fetched) {
        if (canonical == null || fetched == null) {
            return canonical == null ? fetched : canonical;
        }
        String host = host(canonical);
        boolean same = host != null && host.equals(host(fetched));
        return same && !isHome(canonical) ? canonical : fetched;
    }

    private static boolean isHome(String url) {
        return url.matches("(?i)https?://[^/]+/?");
    }

    private static @Nullable Charset charset(byte[] bytes, Origin origin) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, Head.LENGTH));
        Matcher named = CHARSET.matcher(new String(head, StandardCharsets.ISO_8859_1));
        String name = origin.charset() != null ? origin.charset() : named.find() ? named.group(1) : null;
        try {
            Charset charset = name == null ? null : Charset.forName(name);
            // A page in UTF-16 could not have been searched for its own name as bytes.
            return charset != null && charset.name().startsWith("UTF-") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
