// Events over time as bars, with a brush that chooses days. Also by keyboard: the two date fields do the same.
import {el, fill, svg} from "../dom.js";
import {day} from "../words.js";

/** A timeline in the box; brushed(from, to) with days, or nulls when the brush is taken away. */
export function timeline(box, brushed) {
  let shown = null;
  const draw = () => shown && drawIn(box, shown.bins, shown.range, brushed);
  const watch = new ResizeObserver(draw);
  watch.observe(box);
  return {
    show(bins, range) {
      shown = {bins, range};
      draw();
    },
    close: () => watch.disconnect(),
  };
}

function drawIn(box, bins, range, brushed) {
  const d3 = window.d3;
  const width = Math.max(box.clientWidth, 200), height = 96, foot = 20, left = 34;
  if (!bins.length) return void fill(box, el("p.empty", {}, "No event has a date here."));
  const x = d3.scaleUtc([new Date(bins[0].start), new Date(bins[bins.length - 1].end)], [left, width - 18]);
  const y = d3.scaleLinear([0, d3.max(bins, b => b.events) || 1], [height - foot, 6]).nice(3);
  const picture = svg("svg", {width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": summary(bins)});
  for (const bin of bins) {
    const from = x(new Date(bin.start)), to = Math.max(x(new Date(bin.end)) - 1, from + 1);
    const bar = svg("rect", {x: from, y: y(bin.events), width: to - from, height: Math.max(0, height - foot - y(bin.events)), class: "bar"});
    bar.append(svg("title", {}, `${day(bin.start)}: ${bin.events} events, ${bin.deaths ?? 0} killed`));
    picture.append(bar);
  }
  const axes = d3.select(picture);
  axes.append("g").attr("class", "axis").attr("transform", `translate(0,${height - foot})`).call(d3.axisBottom(x).ticks(width / 90).tickSizeOuter(0));
  axes.append("g").attr("class", "axis").attr("transform", `translate(${left},0)`).call(d3.axisLeft(y).ticks(3).tickSizeOuter(0));
  const brush = d3.brushX().extent([[left, 4], [width - 18, height - foot]]).on("end", event => {
    if (!event.sourceEvent) return;
    const iso = at => x.invert(at).toISOString().slice(0, 10);
    if (event.selection) brushed(iso(event.selection[0]), iso(event.selection[1]));
    else brushed(null, null);
  });
  const layer = axes.append("g").attr("class", "brush").call(brush);
  if (range.from || range.to) {
    const from = range.from ? x(new Date(range.from)) : left, to = range.to ? x(new Date(range.to)) : width - 18;
    if (to > left && from < width) layer.call(brush.move, [Math.max(left, from), Math.min(width - 18, Math.max(to, from + 2))]);
  }
  fill(box, picture);
}

function summary(bins) {
  const events = bins.reduce((sum, b) => sum + b.events, 0);
  return `Timeline: ${events} events from ${day(bins[0].start)} to ${day(bins[bins.length - 1].end)}`;
}
