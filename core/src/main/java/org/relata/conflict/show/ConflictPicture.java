package org.relata.conflict.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.DyadHistory;
import org.relata.conflict.DyadYear;
import org.relata.conflict.Ending;
import org.relata.conflict.Estimate;
import org.relata.conflict.Regime;
import org.relata.conflict.SideHistory;

/**
 * The answer as a picture (SVG): a line for each dyad over the years, the thicker the more deaths; above those who fight a
 * government, who held the state; joins, forks and takeovers between the lines. Legible on light and on dark ground.
 */
public final class ConflictPicture {

    private static final double WIDTH = 1080;
    private static final double LEFT = 304;
    private static final double RIGHT = WIDTH - 40;
    private static final double TOP = 126;
    private static final double LANE = 32;
    private static final int LABEL = 37;

    private final ConflictReport report;
    private final List<Lane> lanes;
    private final int left;
    private final TimeAxis axis;
    private final Svg svg = new Svg();

    private ConflictPicture(ConflictReport report) {
        this.report = report;
        Lanes.Found found = Lanes.of(report);
        this.lanes = found.lanes();
        this.left = found.left();
        int last = report.frame().to().getYear();
        int first = lanes.stream()
                .map(Lane::dyad)
                .flatMap(dyad -> Optional.ofNullable(dyad).stream())
                .map(dyad -> dyad.years().firstKey())
                .min(Integer::compare)
                .orElse(last);
        this.axis = new TimeAxis(Math.min(first, last), last, LEFT, RIGHT);
    }

    /** The document, on its own. */
    public static String of(ConflictReport report) {
        ConflictPicture picture = new ConflictPicture(report);
        picture.draw();
        return picture.svg.toString();
    }

    private double height() {
        return TOP + lanes.size() * LANE + 92;
    }

    private double middle(int lane) {
        return TOP + lane * LANE + LANE / 2;
    }

    private void draw() {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height()),
                "width",
                WIDTH,
                "height",
                height(),
                "role",
                "img",
                "aria-labelledby",
                "title desc");
        svg.raw("\n").raw("<title id=\"title\">");
        svg.raw(plain(report.subject().name() + ": dyads and their years")).raw("</title>\n<desc id=\"desc\">");
        svg.raw(plain(description())).raw("</desc>\n");
        svg.raw(PictureStyle.CSS);
        svg.element("rect", "class", "ground", "width", WIDTH, "height", height());
        head();
        years();
        for (int i = 0; i < lanes.size(); i++) {
            lane(lanes.get(i), i);
        }
        new SuccessionLines(report, lanes, axis, this::middle, svg).draw();
        foot();
        svg.close("svg");
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** What the picture shows, for who cannot see it. */
    private String description() {
        String dyads = lanes.stream()
                .map(Lane::dyad)
                .flatMap(dyad -> Optional.ofNullable(dyad).stream())
                .map(dyad -> dyad.dyad().name() + ", " + dyad.years().firstKey() + " to "
                        + dyad.years().lastKey() + ": "
                        + dyad.verdict().standing().words())
                .collect(Collectors.joining("; "));
        return "A line for each pair of opponents over the years " + axis.firstYear() + " to " + axis.lastYear()
                + ", thicker where more people were killed. " + dyads + ".";
    }

    private void head() {
        String verdict = report.main()
                .map(main -> main.name() + ": " + main.verdict().standing().words())
                .orElse("no violence between named parties");
        svg.text(report.subject().name() + ": did it end?", "class", "h", "x", 24.0, "y", 34.0);
        svg.text(verdict, "class", "v", "x", 24.0, "y", 58.0);
        String open = report.frame()
                .openYear()
                .map(year -> ", " + year + " not yet over")
                .orElse("");
        svg.text(
                "Reference date " + report.frame().to() + open + "; record to " + report.recordLast(),
                "class",
                "s",
                "x",
                24.0,
                "y",
                78.0);
    }

    private void years() {
        double bottom = TOP + lanes.size() * LANE;
        for (int year = axis.firstYear(); year <= axis.lastYear(); year++) {
            boolean written = (axis.lastYear() - year) % axis.step() == 0;
            if (written) {
                svg.element(
                        "line",
                        "class",
                        "grid",
                        "x1",
                        axis.startOf(year),
                        "x2",
                        axis.startOf(year),
                        "y1",
                        TOP - 16,
                        "y2",
                        bottom);
                svg.text(
                        String.valueOf(year),
                        "class",
                        "year",
                        "x",
                        axis.startOf(year) + axis.yearWidth() / 2,
                        "y",
                        TOP - 22);
            }
        }
        report.frame()
                .openYear()
                .ifPresent(year -> svg.element(
                        "rect",
                        "class",
                        "open",
                        "x",
                        axis.startOf(year),
                        "y",
                        TOP - 16,
                        "width",
                        axis.yearWidth(),
                        "height",
                        bottom - TOP + 16));
    }

    private void lane(Lane lane, int index) {
        double y = middle(index);
        int most = lane.dyad() == null ? LABEL - 4 : LABEL;
        String type = lane.isHeading() ? "heading" : lane.state() != null ? "state" : "label";
        LaneLabel.write(svg, type, lane.label(), lane.dyad() != null ? 34.0 : 24.0, y, most);
        for (Regime regime : lane.regimes()) {
            regime(regime, y, lane.regimes().indexOf(regime));
        }
        DyadHistory dyad = lane.dyad();
        if (dyad != null) {
            dyad(dyad, y);
        }
    }

    private void regime(Regime regime, double y, int index) {
        LocalDate from = regime.from();
        LocalDate to = regime.to();
        double begin = from == null ? LEFT : axis.at(from);
        LocalDate end =
                to == null || to.isAfter(report.frame().to()) ? report.frame().to() : to;
        double width = Math.max(2, axis.at(end) - begin);
        svg.noted(
                regime.name() + ", " + (from == null ? "?" : from) + " to " + (to == null ? "now" : to),
                "rect",
                "class",
                index % 2 == 0 ? "regime" : "regime next",
                "x",
                begin,
                "y",
                y - 10,
                "width",
                width,
                "height",
                20.0,
                "rx",
                3.0);
        double letters = regime.name().length() * 6.4 + 12;
        if (letters < width) {
            svg.text(regime.name(), "class", "in", "x", begin + 8, "y", y + 4);
        } else {
            svg.text(regime.name(), "class", "above", "x", begin + width, "y", y - 14);
        }
    }

    private void dyad(DyadHistory dyad, double y) {
        String type = dyad.dyad().violence().word();
        svg.element(
                "line",
                "class",
                "rest " + type,
                "x1",
                axis.at(dyad.firstYear().first()),
                "x2",
                axis.at(last(dyad)),
                "y1",
                y,
                "y2",
                y);
        for (DyadYear year : dyad.years().values()) {
            year(year, dyad, type, y);
        }
        formers(dyad, y);
        end(dyad, y);
    }

    /** The names that side B gave up, each up to the day on which it did. */
    private void formers(DyadHistory dyad, double y) {
        List<SideHistory.Former> formers =
                report.side(dyad.dyad().b().id()).map(SideHistory::formers).orElse(List.of());
        for (SideHistory.Former former : formers) {
            double x = axis.at(former.until());
            svg.element("line", "class", "renamed", "x1", x, "x2", x, "y1", y - 8, "y2", y + 8);
            svg.text("until then " + former.name(), "class", "former", "x", x - 5, "y", y - 8);
        }
    }

    private LocalDate last(DyadHistory dyad) {
        if (dyad.course().standing().goesOn()) {
            return report.frame().to();
        }
        LocalDate last = dyad.lastYear().last();
        Ending ending = dyad.course().ending();
        return ending != null && ending.day().isAfter(last) ? ending.day() : last;
    }

    private void year(DyadYear year, DyadHistory dyad, String type, double y) {
        boolean before = active(dyad, year.year() - 1);
        boolean after = active(dyad, year.year() + 1);
        double begin = before ? axis.startOf(year.year()) : axis.at(year.first());
        double end = after ? axis.startOf(year.year() + 1) : axis.at(year.last());
        boolean active = year.active(Estimate.BEST);
        double thick = active ? thickness(year.deaths().best()) : 2.5;
        String note =
                dyad.dyad().name() + ", " + year.year() + ": " + year.deaths().best() + " deaths ("
                        + year.deaths().low() + "–" + year.deaths().high() + ")" + (active ? "" : ", below 25");
        String shade = year.intensity(Estimate.BEST) == 2 ? " war" : active ? "" : " below";
        svg.noted(
                note,
                "rect",
                "class",
                "year-line " + type + shade,
                "x",
                begin,
                "y",
                y - thick / 2,
                "width",
                Math.max(3, end - begin + (after ? 0.4 : 0)),
                "height",
                thick);
    }

    private static boolean active(DyadHistory dyad, int year) {
        DyadYear one = dyad.years().get(year);
        return one != null && one.active(Estimate.BEST);
    }

    /** 25 deaths are 5 thick, and every tenfold 4 more. */
    private static double thickness(long deaths) {
        return Math.min(20, 5 + 4 * Math.log10(Math.max(1, deaths / (double) DyadYear.ACTIVE)));
    }

    private void end(DyadHistory dyad, double y) {
        Ending ending = dyad.course().ending();
        if (ending != null) {
            double x = axis.at(ending.day());
            svg.open("g");
            svg.element("circle", "class", "end", "cx", x, "cy", y, "r", 9.0);
            svg.text(String.valueOf(ending.outcome().code()), "class", "code", "x", x, "y", y + 4);
            svg.raw("<title>"
                    + plain("ended " + ending.day() + ": " + ending.outcome().words() + "; " + ending.why())
                    + "</title>");
            svg.close("g");
        } else if (dyad.course().standing().goesOn()) {
            double x = Math.min(axis.at(report.frame().to()) + 6, RIGHT + 6);
            svg.element(
                    "path",
                    "class",
                    "on " + dyad.dyad().violence().word(),
                    "d",
                    "M" + Svg.number(x) + " " + Svg.number(y - 7) + "l11 7l-11 7z");
        }
    }

    private void foot() {
        double y = TOP + lanes.size() * LANE + 26;
        PictureStyle.legend(svg, 24, y);
        if (left > 0) {
            svg.text("and " + left + " more dyads, with fewer deaths", "class", "s", "x", 24.0, "y", y + 52);
        }
    }
}
