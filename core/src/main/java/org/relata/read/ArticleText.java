package org.relata.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.relata.read.PageBlocks.Block;

/** Which blocks of an article's element are its text, and the text that they make. */
final class ArticleText {

    private static final double LINKED = 0.5;
    private static final int LONG = 12;
    private static final int SCRAP = 15;
    private static final int SHORTEST = 6;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…。！？؟۔।\"”»'’)]\\s*");

    /** Words parted by two or more bars or arrows: the pages of a site, one after the other. */
    private static final Pattern MENU = Pattern.compile("[^|›»•]{0,40}(?:[|›»•][^|›»•]{1,40}){2,}");

    private ArticleText() {}

    /** Whether most of the words are in links. */
    static boolean isLinked(Block block) {
        return block.linkWords() > LINKED * block.words();
    }

    /** Whether the block reads like running text: several words and an end, or many words. */
    static boolean isRunning(Block block) {
        return block.words() >= SHORTEST
                && (block.words() >= SCRAP || SENTENCE.matcher(block.text()).matches());
    }

    /** The paragraphs of the article, parted by blank lines; empty where none is left. */
    static String of(List<Block> leads, List<Block> blocks, @Nullable String title) {
        List<Block> kept = new ArrayList<>(leads);
        kept.addAll(belonging(blocks, title));
        StringBuilder text = new StringBuilder();
        Block before = null;
        for (Block block : beforeEnd(kept)) {
            if (before == null || !isShownAgain(before, block)) {
                text.append(text.isEmpty() ? "" : "\n\n").append(block.text());
            }
            before = block;
        }
        return text.toString();
    }

    /** Whether the same words follow in another place: they are there for another width of screen. */
    private static boolean isShownAgain(Block before, Block block) {
        Element parent = block.element().parent();
        return block.text().equals(before.text())
                && parent != null
                && !parent.equals(before.element().parent());
    }

    /** The blocks that are the article's; a heading goes with what it heads. */
    private static List<Block> belonging(List<Block> blocks, @Nullable String title) {
        List<Block> kept = new ArrayList<>();
        List<Block> headings = new ArrayList<>();
        for (Block block : blocks) {
            if (!belongs(block, title)) {
                if (isLinked(block)) {
                    headings.clear();
                }
            } else if (isHeading(block)) {
                headings.add(block);
            } else {
                kept.addAll(headings);
                headings.clear();
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean isHeading(Block block) {
        return block.element().normalName().matches("h[1-6]") && !(block.words() > LONG && isRunning(block));
    }

    private static boolean belongs(Block block, @Nullable String title) {
        String name = block.element().normalName();
        if (name.matches("h[12]")
                && title != null
                && (Titles.repeats(title, block.text()) || Titles.repeats(block.text(), title))) {
            return false;
        }
        if (PageMarks.matches(block.text().replace('\n', ' '), "button-words")) {
            return false;
        }
        if (MENU.matcher(block.text()).matches()) {
            return false;
        }
        if (!isRunning(block) && block.element().closest("header") != null) {
            return false;
        }
        return block.words() > 0
                && (!isLinked(block)
                        || (name.equals("p") && block.words() > LONG && block.linkWords() < block.words()));
    }

    /** The blocks before a line that says that something else begins, such as "You may also like". */
    private static List<Block> beforeEnd(List<Block> blocks) {
        int all = blocks.stream().mapToInt(Block::words).sum();
        int before = 0;
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (block.words() <= LONG && PageMarks.matches(block.text().replace('\n', ' '), "end-words")) {
                if (2 * before >= all) {
                    return kept;
                }
            } else {
                kept.add(block);
            }
            before += block.words();
        }
        return kept;
    }
}
