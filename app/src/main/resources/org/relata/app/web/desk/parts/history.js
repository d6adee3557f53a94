// An actor's history as bars over years.
import {el, fill, scrolling, svg} from "../dom.js";
import {day, period} from "../words.js";

const LANES = [["life", "Life"], ["name", "Names"], ["holds", "Holds the state"], ["office", "Offices"], ["held-by", "Posts held by"],
  ["member-of", "Member of"], ["member", "Members"], ["under", "Under"], ["commands", "Commands"], ["lineage", "Lineage"], ["designation", "Designations"], ["code", "Codes"]];
const ROW = 20, LEFT = 8, TOP = 26, LETTER = 6.4, NARROW = 560;

/** The picture, as wide as its place; the same as a table is for those who cannot see it. */
export function historyPicture(history, asOf) {
  const dated = history.filter(fact => fact.from || fact.to);
  const rows = LANES.flatMap(([kind, lane]) => dated.filter(fact => fact.kind === kind).map((fact, i) => ({fact, lane: i ? null : lane})));
  if (!rows.length) return el("p.empty", {}, "Nothing dated is known.");
  const box = el("div");
  let drawn = 0;
  new ResizeObserver(() => {
    const width = box.clientWidth;
    if (width && width !== drawn) fill(box, picture(rows, dated, asOf, drawn = width));
  }).observe(box);
  return box;
}

/** What the colours and lines of the picture mean, as far as it has them. */
export function historyLegend(history, asOf) {
  const dated = history.filter(fact => (fact.from || fact.to) && LANES.some(([kind]) => kind === fact.kind));
  const unchecked = dated.some(fact => fact.source === "unchecked"), checked = dated.some(fact => fact.source !== "unchecked");
  const open = dated.filter(fact => !fact.from || !fact.to);
  const entry = (kind, ...words) => el("span.row", {}, svg("svg", {width: 26, height: 12, class: "history swatch-bar", "aria-hidden": "true"}, kind), words);
  const bar = (classes = null) => svg("g", {class: classes}, svg("rect", {x: 1, y: 1, width: 24, height: 10, rx: 3}));
  return dated.length ? el("div.legend.small.soft", {}, checked ? entry(bar(), "checked with a document") : null, unchecked ? entry(bar("unchecked"), "not checked yet") : null,
    open.length ? entry(bar(open.every(fact => fact.source === "unchecked") ? "unchecked open" : "open"), "goes on, or an end not known") : null,
    asOf ? entry(svg("line", {x1: 13, x2: 13, y1: 0, y2: 12, class: "as-of"}), day(asOf)) : null) : null;
}

function picture(rows, dated, asOf, width) {
  const years = dated.flatMap(fact => [fact.from, fact.to]).filter(Boolean).map(text => +text.slice(0, 4));
  const first = Math.max(Math.min(...years), 1990), last = Math.max(...years, new Date().getUTCFullYear());
  const x = window.d3.scaleUtc([new Date(`${first}-01-01`), new Date(`${last + 1}-01-01`)], [LEFT, width - 10]);
  // Where it is narrow the words stand over their bar.
  const row = width < NARROW ? 2 * ROW : ROW;
  const height = TOP + rows.length * row + rows.filter(r => r.lane).length * ROW + 8;
  const all = svg("svg", {width, height, viewBox: `0 0 ${width} ${height}`, class: "history", role: "img", "aria-label": "History as bars over years; the table below says the same"});
  window.d3.select(all).append("g").attr("class", "axis").attr("transform", `translate(0,${TOP - 6})`).call(window.d3.axisTop(x).tickValues(x.ticks(width / 70).filter(tick => x(tick) > LEFT + 8)).tickSizeOuter(0));
  let y = TOP;
  for (const {fact, lane} of rows) {
    if (lane) { all.append(svg("text", {x: LEFT, y: y + 14, class: "lane"}, lane)); y += ROW; }
    all.append(bar(fact, x, y, width));
    y += row;
  }
  if (asOf) {
    const at = x(new Date(asOf));
    all.append(svg("line", {x1: at, x2: at, y1: TOP - 6, y2: height, class: "as-of"}));
  }
  return all;
}

function bar(fact, x, y, width) {
  const from = Math.max(fact.from ? x(new Date(fact.from)) : LEFT, LEFT), to = fact.to ? x(new Date(fact.to)) : width - 10;
  const other = fact.with_name ?? fact.with;
  const text = [fact.what.replaceAll(/-(to|from|into|of|by|over)\b/g, " $1"), other && !fact.what.includes(other) ? other : null, fact.note].filter(Boolean).join(" · ");
  const over = width < NARROW ? ROW - 4 : 0;
  const group = svg("g", {class: [fact.source === "unchecked" ? "unchecked" : "", fact.from && fact.to ? "" : "open"].join(" ").trim() || null},
    svg("title", {}, `${text}: ${period(fact.from, fact.to)}${fact.source ? ` (${fact.source})` : ""}`),
    svg("rect", {x: from, y: y + 3 + over, width: Math.max(to - from, 3), height: ROW - 6 - over / 4, rx: 3}));
  const letters = text.length * LETTER;
  if (over) {
    const fits = Math.max(LEFT, Math.min(from, width - 10 - letters));
    const shown = letters > width - 20 ? text.slice(0, Math.floor((width - 20) / LETTER) - 1) + "…" : text;
    group.append(svg("text", {x: fits, y: y + 15}, shown));
    return group;
  }
  const inside = to - from > letters + 8;
  const beside = to + letters + 8 < width;
  group.append(svg("text", {x: inside ? from + 5 : beside ? Math.max(to, from + 3) + 5 : from - 5, y: y + 14, "text-anchor": inside || beside ? "start" : "end", class: inside ? "inside" : ""}, text));
  return group;
}

/** The facts as a table. */
export function historyTable(history) {
  return scrolling("History", el("table", {}, el("thead", {}, el("tr", {}, ["From", "To", "What", "Source"].map(h => el("th", {scope: "col"}, h)))),
    el("tbody", {}, history.map(fact => el("tr", {}, el("td", {}, day(fact.from)), el("td", {}, day(fact.to)),
      el("td", {dir: "auto"}, el("span.soft", {}, fact.kind.replaceAll("-", " ") + ": "), fact.what, fact.with ? [" ", el("a", {href: "/actors/" + encodeURIComponent(fact.with)}, fact.with_name ?? fact.with)] : null, fact.note ? el("span.soft", {}, ` (${fact.note})`) : null), el("td.small.soft", {}, fact.source ?? ""))))));
}
