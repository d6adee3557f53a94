// An actor's history as bars over years.
import {el, scrolling, svg} from "../dom.js";
import {day} from "../words.js";

const LANES = [["life", "Life"], ["name", "Names"], ["holds", "Holds the state"], ["office", "Offices"], ["held-by", "Posts held by"],
  ["member-of", "Member of"], ["member", "Members"], ["under", "Under"], ["commands", "Commands"], ["lineage", "Lineage"], ["designation", "Designations"], ["code", "Codes"]];
const ROW = 20, LEFT = 8, TOP = 26;

/** The picture, and the same as a table for those who cannot see it. */
export function historyPicture(history, asOf) {
  const dated = history.filter(fact => fact.from || fact.to);
  const rows = LANES.flatMap(([kind, lane]) => dated.filter(fact => fact.kind === kind).map((fact, i) => ({fact, lane: i ? null : lane})));
  if (!rows.length) return el("p.empty", {}, "Nothing dated is known.");
  const years = dated.flatMap(fact => [fact.from, fact.to]).filter(Boolean).map(text => +text.slice(0, 4));
  const first = Math.max(Math.min(...years), 1990), last = Math.max(...years, new Date().getUTCFullYear());
  const width = 900, x = window.d3.scaleUtc([new Date(`${first}-01-01`), new Date(`${last + 1}-01-01`)], [LEFT, width - 10]);
  const height = TOP + rows.length * ROW + rows.filter(r => r.lane).length * ROW + 8;
  const picture = svg("svg", {viewBox: `0 0 ${width} ${height}`, class: "history", role: "img", "aria-label": "History as bars over years; the table below says the same"});
  window.d3.select(picture).append("g").attr("class", "axis").attr("transform", `translate(0,${TOP - 6})`).call(window.d3.axisTop(x).ticks(12).tickSizeOuter(0));
  let y = TOP;
  for (const {fact, lane} of rows) {
    if (lane) { picture.append(svg("text", {x: LEFT, y: y + 14, class: "lane"}, lane)); y += ROW; }
    picture.append(bar(fact, x, y, width));
    y += ROW;
  }
  if (asOf) {
    const at = x(new Date(asOf));
    picture.append(svg("line", {x1: at, x2: at, y1: TOP - 6, y2: height, class: "as-of"}));
  }
  return scrolling("History", picture);
}

function bar(fact, x, y, width) {
  const from = Math.max(fact.from ? x(new Date(fact.from)) : LEFT, LEFT), to = fact.to ? x(new Date(fact.to)) : width - 10;
  const other = fact.with_name ?? fact.with;
  const text = [fact.what, other && !fact.what.includes(other) ? other : null, fact.note].filter(Boolean).join(" · ");
  const group = svg("g", {class: [fact.source === "unchecked" ? "unchecked" : "", fact.from && fact.to ? "" : "open"].join(" ").trim() || null},
    svg("title", {}, `${text}: ${fact.from ? day(fact.from) : "?"} – ${fact.to ? day(fact.to) : "open"}${fact.source ? ` (${fact.source})` : ""}`),
    svg("rect", {x: from, y: y + 3, width: Math.max(to - from, 3), height: ROW - 6, rx: 3}));
  const room = to - from, letters = text.length * 6.2;
  const inside = room > letters + 8;
  const beside = to + letters + 8 < width;
  group.append(svg("text", {x: inside ? from + 5 : beside ? Math.max(to, from + 3) + 5 : from - 5, y: y + 14, "text-anchor": inside || beside ? "start" : "end", class: inside ? "inside" : ""}, text));
  return group;
}

/** The facts as a table. */
export function historyTable(history) {
  return scrolling("History", el("table", {}, el("thead", {}, el("tr", {}, ["From", "To", "", "Source"].map(h => el("th", {scope: "col"}, h)))),
    el("tbody", {}, history.map(fact => el("tr", {}, el("td", {}, fact.from ?? ""), el("td", {}, fact.to ?? ""),
      el("td", {dir: "auto"}, `${fact.kind}: ${fact.what}`, fact.with ? [" ", el("a", {href: "/actors/" + encodeURIComponent(fact.with)}, fact.with_name ?? fact.with)] : null, fact.note ? el("span.soft", {}, ` (${fact.note})`) : null), el("td.small.soft", {}, fact.source ?? ""))))));
}
