package org.relata.conflict.show;

import org.relata.conflict.Outcome;

/** Colours and legend of the picture. */
final class PictureStyle {

    /** Colours that keep their contrast on light and, where the viewer asks for it, on dark ground. */
    static final String CSS = """
            <style>
            text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;fill:#1b2330}
            .h{font-size:20px;font-weight:600}.v{font-size:14px}.s,.year{font-size:12px;fill:#56606e}
            .former{font-size:10.5px;fill:#56606e;text-anchor:end}.renamed{stroke:#1b2330;stroke-width:1.5}
            .year,.code{text-anchor:middle}.above{text-anchor:end;font-size:12px}
            .heading{font-weight:600;fill:#56606e}.state{font-weight:600}.small{font-size:11px}.in{fill:#1b2330}
            .ground{fill:#ffffff}.grid{stroke:#e3e7ec}.open{fill:#8a94a3;fill-opacity:.14}
            .regime{fill:#cfd8e3}.regime.next{fill:#bfe0cc}
            .rest{stroke-width:1.5;stroke-dasharray:2 4;fill:none}
            .rest.state-based{stroke:#b0413a}.rest.non-state{stroke:#2b6ca8}.rest.one-sided{stroke:#8a6100}
            .year-line.state-based,.on.state-based{fill:#d9776f}.year-line.non-state,.on.non-state{fill:#6aa5d6}
            .year-line.one-sided,.on.one-sided{fill:#d0a030}
            .year-line.state-based.war{fill:#a62b23}.year-line.non-state.war{fill:#1f5c94}
            .year-line.one-sided.war{fill:#8a6100}.year-line.below{fill-opacity:.75}
            .end{fill:#ffffff;stroke:#1b2330;stroke-width:1.5}.code{font-size:11px;font-weight:600}
            .succession{fill:none;stroke:#5b3fa0;stroke-width:2}.tip{fill:#5b3fa0}
            .succession.fork{stroke-dasharray:5 3}
            @media (prefers-color-scheme:dark){
            text,.in{fill:#e8ecf1}.s,.year,.heading,.former{fill:#a5b0be}.renamed{stroke:#e8ecf1}.ground{fill:#12161c}.grid{stroke:#29313b}
            .regime{fill:#34404f}.regime.next{fill:#27523c}.open{fill-opacity:.25}
            .rest.state-based{stroke:#e88980}.rest.non-state{stroke:#7fb8e6}.rest.one-sided{stroke:#d9ae4c}
            .year-line.state-based,.on.state-based{fill:#b4574f}.year-line.state-based.war{fill:#ff8d82}
            .year-line.non-state,.on.non-state{fill:#3f7fb5}.year-line.non-state.war{fill:#93cbf7}
            .year-line.one-sided,.on.one-sided{fill:#9a7420}.year-line.one-sided.war{fill:#f0c862}
            .end{fill:#12161c;stroke:#e8ecf1}.succession{stroke:#b79cff}.tip{fill:#b79cff}}
            </style>
            """;

    private PictureStyle() {}

    static void legend(Svg svg, double x, double y) {
        double at = x;
        for (Outcome outcome : Outcome.values()) {
            svg.element("circle", "class", "end", "cx", at + 9, "cy", y, "r", 9.0);
            svg.text(String.valueOf(outcome.code()), "class", "code", "x", at + 9, "y", y + 4);
            svg.text(outcome.words(), "class", "s", "x", at + 24, "y", y + 4);
            at += 44 + outcome.words().length() * 6.6;
        }
        double next = y + 28;
        svg.element("rect", "class", "year-line state-based", "x", x, "y", next - 2.5, "width", 26.0, "height", 5.0);
        svg.text("25 deaths a year", "class", "s", "x", x + 34, "y", next + 4);
        svg.element(
                "rect",
                "class",
                "year-line state-based war",
                "x",
                x + 150,
                "y",
                next - 6,
                "width",
                26.0,
                "height",
                11.4);
        svg.text("1,000 and more (war)", "class", "s", "x", x + 184, "y", next + 4);
        svg.element("line", "class", "rest state-based", "x1", x + 326, "x2", x + 352, "y1", next, "y2", next);
        svg.text("below 25", "class", "s", "x", x + 360, "y", next + 4);
        svg.element(
                "path",
                "class",
                "on state-based",
                "d",
                "M" + Svg.number(x + 430) + " " + Svg.number(next - 7) + "l11 7l-11 7z");
        svg.text("goes on", "class", "s", "x", x + 448, "y", next + 4);
        svg.element("line", "class", "succession", "x1", x + 512, "x2", x + 538, "y1", next, "y2", next);
        svg.text("went into, or took over the state", "class", "s", "x", x + 546, "y", next + 4);
        svg.element("line", "class", "succession fork", "x1", x + 756, "x2", x + 782, "y1", next, "y2", next);
        svg.text("split from", "class", "s", "x", x + 790, "y", next + 4);
    }
}
