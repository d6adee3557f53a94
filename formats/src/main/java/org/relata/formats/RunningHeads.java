package org.relata.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What stands at the head or foot of several pages, its numbers aside, and the numbers of the pages. */
final class RunningHeads {

    private static final Pattern NUMBERS = Pattern.compile("\\d+");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)[-–—|\\s]*(?:(?:page|p\\.|seite|página|pagina)\\s*)?(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/|von|de|di|sur)\\s*\\d{1,4})?[-–—|\\s]*");

    private RunningHeads() {}

    /** The lines without them. */
    static List<PdfLine> dropped(List<PdfLine> lines) {
        Map<String, Set<Integer>> pages = new LinkedHashMap<>();
        for (PdfLine line : lines) {
            if (line.isAtEdge()) {
                pages.computeIfAbsent(form(line), form -> new TreeSet<>()).add(line.page());
            }
        }
        return lines.stream().filter(line -> !isRunning(line, pages)).toList();
    }

    /** Odd and even pages may have heads of their own. */
    private static boolean isRunning(PdfLine line, Map<String, Set<Integer>> pages) {
        return line.isAtEdge()
                && (PAGE.matcher(line.text()).matches()
                        || pages.getOrDefault(form(line), Set.of()).size() > 1);
    }

    private static String form(PdfLine line) {
        return NUMBERS.matcher(line.text()).replaceAll("#");
    }
}
