package org.relata.conflict.show;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import org.relata.conflict.ConflictReport;
import org.relata.conflict.DyadHistory;
import org.relata.conflict.Ending;
import org.relata.conflict.Side;
import org.relata.conflict.Succession;

/** Draws joins, forks and takeovers as curves from the line of one side to the line of the other. */
final class SuccessionLines {

    private final ConflictReport report;
    private final List<Lane> lanes;
    private final TimeAxis axis;
    private final IntToDoubleFunction middle;
    private final Svg svg;

    SuccessionLines(ConflictReport report, List<Lane> lanes, TimeAxis axis, IntToDoubleFunction middle, Svg svg) {
        this.report = report;
        this.lanes = lanes;
        this.axis = axis;
        this.middle = middle;
        this.svg = svg;
    }

    void draw() {
        for (Succession one : report.successions()) {
            int from = lane(one.from());
            int to = lane(one.to());
            if (from >= 0 && to >= 0 && from != to && one.day().getYear() >= axis.firstYear()) {
                draw(one, from, to);
            }
        }
    }

    /** The line that stands for a side: the state's, else its first dyad with a government, else its first. */
    private int lane(Side side) {
        int found = -1;
        for (int i = 0; i < lanes.size(); i++) {
            Lane lane = lanes.get(i);
            DyadHistory dyad = lane.dyad();
            if (side.id().equals(lane.state())) {
                return i;
            }
            if (found < 0 && dyad != null && dyad.dyad().has(side)) {
                found = i;
            }
        }
        return found;
    }

    private void draw(Succession one, int from, int to) {
        boolean up = to < from;
        double x = axis.at(one.day());
        double gap = one.kind() == Succession.Kind.TAKEOVER ? 10 : 4;
        boolean fromEnd = Math.abs(x + 9 - end(from)) < 12;
        double y1 = middle.applyAsDouble(from) + (fromEnd ? up ? -9 : 9 : 0);
        double y2 = middle.applyAsDouble(to) + (up ? gap : -gap);
        double bend = (y2 - y1) / 2;
        double shift = Math.min(14, axis.yearWidth() / 3);
        String path = "M" + Svg.number(fromEnd ? x : Math.min(x, end(from))) + " " + Svg.number(y1) + "H"
                + Svg.number(x) + "C" + Svg.number(x + shift) + " "
                + Svg.number(y1 + bend / 2) + " " + Svg.number(x + shift) + " " + Svg.number(y2 - bend / 2) + " "
                + Svg.number(x + 2) + " " + Svg.number(y2);
        String kind = one.kind().name().toLowerCase(Locale.ROOT);
        svg.noted(note(one), "path", "class", "succession " + kind, "d", path);
        double tip = up ? 7 : -7;
        svg.element(
                "path",
                "class",
                "tip",
                "d",
                "M" + Svg.number(x + 2) + " " + Svg.number(y2) + "l-3.5 " + Svg.number(tip) + "h9z");
    }

    /** Where the line of a dyad ends; a line that goes on beyond the curve begins it where it is. */
    private double end(int lane) {
        DyadHistory dyad = lanes.get(lane).dyad();
        if (dyad == null) {
            return Double.MAX_VALUE;
        }
        Ending ending = dyad.course().ending();
        LocalDate last = ending == null ? dyad.lastYear().last() : ending.day();
        return axis.at(last) + (ending == null ? 0 : 9);
    }

    private static String note(Succession one) {
        String how = switch (one.kind()) {
            case JOIN -> " went into ";
            case FORK -> ", from which came ";
            case TAKEOVER -> " took over as ";
        };
        return one.from().name() + how + one.to().name() + " on " + one.day();
    }
}
