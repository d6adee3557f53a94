// Events over time as bars, with a brush that chooses days. Also by keyboard: the two date fields do the same.
import {el, fill, svg} from "../dom.js";
import {counted, day} from "../words.js";

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

const DAY = 86_400_000, LEFT = 34, RIGHT = 36, HEIGHT = 92, FOOT = 20;

function drawIn(box, bins, range, brushed) {
  const d3 = window.d3;
  const width = Math.max(box.clientWidth, 200), foot = HEIGHT - FOOT, end = width - RIGHT;
  if (!bins.length) return void fill(box, el("p.empty", {}, "No event has a date here."));
  const binDays = Math.max(1, Math.round((new Date(bins[0].end) - new Date(bins[0].start)) / DAY));
  const x = d3.scaleUtc(reach(bins, binDays), [LEFT, end]);
  const most = d3.max(bins, b => b.events) || 1;
  const y = d3.scaleLinear([0, most], [foot, 6]).nice(3);
  const picture = svg("svg", {width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}`, role: "img", "aria-label": summary(bins)});
  for (const bin of bins) {
    const from = x(new Date(bin.start)), to = Math.max(x(new Date(bin.end)) - 1, from + 1);
    const bar = svg("rect", {x: from, y: y(bin.events), width: to - from, height: Math.max(0, foot - y(bin.events)), class: "bar"});
    bar.append(svg("title", {}, `${binDays > 1 ? `${binDays} days from ` : ""}${day(bin.start)}: ${counted(bin.events, "event")}, ${(bin.deaths ?? 0).toLocaleString("en")} killed`));
    picture.append(bar);
  }
  const axes = d3.select(picture);
  const dates = x.ticks(Math.max(2, Math.min(width / 95, (x.domain()[1] - x.domain()[0]) / DAY)));
  axes.append("g").attr("class", "axis").attr("transform", `translate(0,${foot})`).call(d3.axisBottom(x).tickValues(dates).tickFormat((date, i) => dated(date, i, dates)).tickSizeOuter(0));
  axes.append("g").attr("class", "axis").attr("transform", `translate(${LEFT},0)`).call(d3.axisLeft(y).tickValues(y.ticks(Math.min(3, most)).filter(Number.isInteger)).tickFormat(d3.format("~s")).tickSizeOuter(0));
  const brush = d3.brushX().extent([[LEFT, 4], [end, foot]]).on("end", event => {
    if (!event.sourceEvent) return;
    const iso = at => x.invert(at).toISOString().slice(0, 10);
    if (event.selection) brushed(iso(event.selection[0]), iso(event.selection[1]));
    else brushed(null, null);
  });
  const layer = axes.append("g").attr("class", "brush").call(brush);
  if (range.from || range.to) {
    const from = range.from ? x(new Date(range.from)) : LEFT, to = range.to ? x(new Date(range.to)) : end;
    if (to > LEFT && from < width) layer.call(brush.move, [Math.max(LEFT, from), Math.min(end, Math.max(to, from + 2))]);
  }
  fill(box, el("div.row.apart.small.soft", {}, el("span", {}, binDays === 1 ? "Events a day" : `Events in each ${binDays} days`), el("span", {}, "Drag over the bars to choose days")), picture);
}

// From the first bin to the last; one day alone is shown among its neighbours.
function reach(bins, binDays) {
  const first = new Date(bins[0].start), last = new Date(bins[bins.length - 1].end);
  const spare = Math.max(0, 7 * binDays * DAY - (last - first)) / 2;
  return [new Date(Math.floor((first - spare) / DAY) * DAY), new Date(Math.ceil((last - -spare) / DAY) * DAY)];
}

// "2 Feb 2025", then "9 Feb": the year stands where it begins; months and years alone where the ticks are so far apart.
function dated(date, i, all) {
  const far = all.length > 1 && all[1] - all[0] > 20 * DAY;
  if (far && all.every(one => one.getUTCMonth() === 0)) return String(date.getUTCFullYear());
  const year = i === 0 || all[i - 1].getUTCFullYear() !== date.getUTCFullYear();
  return date.toLocaleDateString("en-GB", {day: far ? undefined : "numeric", month: "short", year: year ? "numeric" : undefined, timeZone: "UTC"});
}

function summary(bins) {
  const events = bins.reduce((sum, b) => sum + b.events, 0);
  return `Timeline: ${events} events from ${day(bins[0].start)} to ${day(bins[bins.length - 1].end)}`;
}
