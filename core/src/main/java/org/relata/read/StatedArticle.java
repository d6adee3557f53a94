package org.relata.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** The text of an article as a page's linked data state it ({@code articleBody}), for pages whose tree does not show it. */
final class StatedArticle {

    private static final int FEWEST_WORDS = 60;
    /** Of the stated words, so many have to be in the text that was found. */
    private static final double SHARE = 0.5;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\s*\\n\\s*");

    private StatedArticle() {}

    /** Whether the stated text is an article of which the found one lacks most. */
    static boolean isMissing(String stated, String found) {
        String text = paragraphs(stated);
        if (PageBlocks.count(text) < FEWEST_WORDS) {
            return false;
        }
        Set<String> has = words(found);
        Set<String> wanted = words(text);
        long shared = wanted.stream().filter(has::contains).count();
        return shared < SHARE * wanted.size();
    }

    /** The stated text in paragraphs parted by blank lines, without any mark-up that it may hold. */
    static String paragraphs(String stated) {
        List<PageBlocks.Block> blocks = PageBlocks.of(
                Parser.htmlParser()
                        .setMaxDepth(Pages.DEEPEST)
                        .parseInput(PARAGRAPH_END.matcher(stated.strip()).replaceAll("<p>"), "")
                        .body(),
                element -> false);
        return blocks.stream().map(PageBlocks.Block::text).collect(Collectors.joining("\n\n"));
    }

    private static Set<String> words(String text) {
        return NO_LETTER.splitAsStream(text.toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
    }
}
