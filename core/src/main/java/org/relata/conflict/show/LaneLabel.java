package org.relata.conflict.show;

import java.util.List;

/** What stands on the left of a lane, in two small lines where it is too long for one: coalitions have long names. */
final class LaneLabel {

    private static final double SMALLER = 1.2;
    private static final double ABOVE = -3;
    private static final double BELOW = 10;
    private static final double MIDDLE = 4;

    private LaneLabel() {}

    /** Writes it at this height, with the whole of it shown when one points at it. */
    static void write(Svg svg, String type, String label, double x, double y, int most) {
        List<String> lines = lines(label, most);
        boolean two = lines.size() > 1;
        svg.open("text", "class", two ? type + " small" : type, "x", x, "y", y + (two ? ABOVE : MIDDLE));
        svg.raw("<title>").plain(label).raw("</title>");
        if (two) {
            svg.open("tspan", "x", x, "y", y + ABOVE).plain(lines.get(0)).raw("</tspan>");
            svg.open("tspan", "x", x, "y", y + BELOW).plain(lines.get(1)).raw("</tspan>");
        } else {
            svg.plain(lines.get(0));
        }
        svg.close("text");
    }

    /** One line, or two that break between two names where there are several. */
    static List<String> lines(String label, int most) {
        if (label.length() <= most) {
            return List.of(label);
        }
        int longest = (int) (most * SMALLER);
        int at = breakBefore(label, longest);
        String rest = label.substring(at).strip();
        String second = rest.length() > longest ? rest.substring(0, longest - 1).strip() + "…" : rest;
        return List.of(label.substring(0, at).strip(), second);
    }

    /** Before the second side if both fit, else behind a name, else behind a word. */
    private static int breakBefore(String label, int longest) {
        int sides = label.indexOf(" - ");
        if (sides > 0 && sides <= longest && label.length() - sides <= longest) {
            return sides;
        }
        int name = label.lastIndexOf(", ", longest);
        int word = label.lastIndexOf(' ', longest);
        return name > 0 ? name + 1 : word > 0 ? word : longest;
    }
}
