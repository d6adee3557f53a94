package org.relata.app.feeds;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relata.store.SeenAddress;

/** What became of an address that a feed led to, as the store keeps it in words. */
final class ItemState {

    /** It was read and kept. */
    static final String READ = "read";

    private static final int TRIES = 3;
    private static final int LONGEST = 300;
    private static final Pattern TRIED = Pattern.compile("tried (\\d)\\b.*", Pattern.DOTALL);

    private ItemState() {}

    /** Nobody needs to try it again. */
    static boolean isSettled(@Nullable SeenAddress seen) {
        return seen != null && !TRIED.matcher(seen.state()).matches();
    }

    static String refused(String why) {
        return cut("refused: " + why);
    }

    /** After one more failure that may pass: tried so often, or given up. */
    static String failed(@Nullable SeenAddress before, String why) {
        Matcher tried = TRIED.matcher(before == null ? "" : before.state());
        int tries = tried.matches() ? Integer.parseInt(tried.group(1)) + 1 : 1;
        return cut((tries >= TRIES ? "given up: " : "tried " + tries + ": ") + why);
    }

    /** Whether the state that {@link #failed} gave is the last. */
    static boolean isGivenUp(String state) {
        return state.startsWith("given up");
    }

    private static String cut(String state) {
        return state.length() <= LONGEST ? state : state.substring(0, LONGEST - 1) + "…";
    }
}
