// Actors and their ties on a day; the slider moves through time.
import {add, el, fill, scrolling, svg} from "../dom.js";
import {ask} from "../api.js";
import {go, keep, values} from "../address.js";

const TIES = {events: "Material conflict", "member-of": "Membership", leads: "Leadership", "ally-of": "Alliance", opposes: "Enmity", funds: "Funding",
  lineage: "Lineage", "designated-by": "Designation", "holds-office": "Offices", accuses: "Accusations"};
// Each tie has its colour and its kind of line: who cannot tell the colours apart reads the line, and the words on it.
const LINES = {events: ["material-conflict", "solid"], opposes: ["material-conflict", "dashed"], accuses: ["verbal-conflict", "dotted"],
  "designated-by": ["verbal-conflict", "dashed"], "ally-of": ["material-cooperation", "solid"], funds: ["material-cooperation", "dashed"],
  "member-of": ["accent", "solid"], leads: ["accent", "dashed"], "holds-office": ["accent", "dotted"], lineage: ["comment", "solid"]};
const FIRST = 1989;

export async function show(view) {
  const now = values();
  const year = new Date().getUTCFullYear();
  const slider = el("input", {id: "as-of", type: "range", min: 0, max: (year - FIRST + 1) * 12 - 1, value: monthsOf(now["as-of"] ?? new Date().toISOString())});
  const label = el("output", {for: "as-of"});
  const of = el("input", {id: "of", type: "search", value: now.of ?? "", placeholder: "an actor’s id, or empty for those most in the news"});
  const chosen = new Set((now.ties ?? "events,ally-of,opposes,member-of,lineage").split(","));
  const box = el("div.network-box.card", {tabindex: 0, role: "img", "aria-label": "Network of actors; the table below says the same"});
  const table = el("div.card");
  const boxes = el("fieldset.row.small", {}, el("legend", {}, "Ties"), Object.entries(TIES).map(([tie, name]) => el("label.row", {}, el("input", {type: "checkbox", value: tie, checked: chosen.has(tie), class: "tick", onchange: event => {
    if (event.target.checked) chosen.add(tie); else chosen.delete(tie);
    refresh();
  }}), swatch(tie), name)));
  let graph = null, asked = new AbortController(), wait;
  const later = () => { clearTimeout(wait); wait = setTimeout(refresh, 250); };
  const tell = () => {
    const month = new Date(dayOf(+slider.value) + "T00:00:00Z").toLocaleDateString("en-GB", {month: "long", year: "numeric", timeZone: "UTC"});
    fill(label, month);
    slider.setAttribute("aria-valuetext", month);
  };
  slider.addEventListener("input", () => { tell(); later(); });
  of.addEventListener("input", later);
  add(view, el("h1", {}, "Ties between actors"), el("div.card.stack", {}, el("div.filters.wide-second", {}, el("div", {}, el("label", {for: "of"}, "Around"), of),
    el("div", {}, el("label", {for: "as-of"}, "In ", label), el("div.row.slide", {}, step("‹", "A month earlier", -1), slider, step("›", "A month later", 1)))), boxes), el("div.stack", {}, box, table));
  tell();

  function step(sign, name, by) {
    return el("button", {type: "button", "aria-label": name, onclick: () => { slider.value = +slider.value + by; tell(); later(); }}, sign);
  }

  async function refresh() {
    asked.abort();
    asked = new AbortController();
    const day = dayOf(+slider.value);
    keep({"as-of": day, of: of.value.trim(), ties: [...chosen].join(",")});
    try {
      const net = await ask("network", {"as-of": day, of: of.value.trim(), ties: [...chosen].join(",")}, asked.signal);
      graph?.destroy();
      graph = net.nodes.length ? drawn(box, net, day) : null;
      if (!graph) fill(box, el("p.empty", {}, "No tie of these kinds on that day."));
      fill(table, el("details", {}, el("summary.small", {}, `${net.nodes.length} actors, ${net.edges.length} ties, as a table`), listed(net)));
    } catch (fault) {
      if (fault.name !== "AbortError") fill(table, el("p.fault", {role: "alert"}, fault.message));
    }
  }
  await refresh();
  const redraw = () => refresh();
  addEventListener("relata-theme", redraw);
  return () => { asked.abort(); graph?.destroy(); removeEventListener("relata-theme", redraw); };
}

const monthsOf = text => (+text.slice(0, 4) - FIRST) * 12 + (+text.slice(5, 7) - 1);
const dayOf = months => `${FIRST + Math.floor(months / 12)}-${String(months % 12 + 1).padStart(2, "0")}-01`;
const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

const swatch = tie => svg("svg", {width: 26, height: 8, class: `swatch ${LINES[tie][0]} ${LINES[tie][1]}`, "aria-hidden": "true"}, svg("line", {x1: 0, x2: 26, y1: 4, y2: 4}));

// What stands on a line: "3 killed", "split from"; the number of reports where nothing says more.
const said = edge => edge.label ? edge.label.replaceAll("-", " ") : TIES[edge.tie] ?? edge.tie;

function drawn(box, net, day) {
  fill(box);
  const graph = window.cytoscape({
    container: box,
    elements: [...net.nodes.map(n => ({data: {id: n.id, label: n.name, weight: n.weight}})),
      ...net.edges.map((e, i) => ({data: {id: "e" + i, source: e.from, target: e.to, label: said(e), colour: colour(LINES[e.tie]?.[0] ?? "none"), line: LINES[e.tie]?.[1] ?? "solid", width: 1.5 + Math.min(5, Math.log2(1 + (e.weight ?? 1)))}}))],
    style: [{selector: "node", style: {label: "data(label)", color: colour("ink"), "font-size": 12, "font-weight": 600, "text-wrap": "wrap", "text-max-width": 120, "background-color": colour("ink"), width: 14, height: 14, "text-valign": "bottom", "text-margin-y": 4, "text-background-color": colour("card"), "text-background-opacity": .9, "text-background-padding": 2}},
      {selector: "edge", style: {label: net.edges.length > 60 ? "" : "data(label)", color: colour("ink"), "font-size": 10, "text-rotation": "autorotate", "text-background-color": colour("card"), "text-background-opacity": .9, "text-background-padding": 1, "line-color": "data(colour)", "line-style": "data(line)", "target-arrow-color": "data(colour)", "target-arrow-shape": "triangle", "curve-style": "bezier", width: "data(width)", "arrow-scale": .9}}],
    layout: {name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: true, nodeRepulsion: 400000, idealEdgeLength: 130, nodeOverlap: 60, componentSpacing: 120, padding: 30},
    maxZoom: 1.6,
  });
  // What was fitted into the box was made smaller with its words; they must stay readable.
  const shrunk = Math.max(graph.zoom(), .35);
  if (shrunk < 1) {
    graph.style().selector("node").style({"font-size": 12 / shrunk, "text-max-width": 130 / shrunk, width: 13 / shrunk, height: 13 / shrunk, "text-margin-y": 3 / shrunk})
      .selector("edge").style({"font-size": 10.5 / shrunk, "arrow-scale": .9 / shrunk}).update();
    graph.fit(undefined, 30);
  }
  graph.on("tap", "node", event => { if (known(event.target.id())) go(`/actors/${encodeURIComponent(event.target.id())}?as-of=${day}`); });
  return graph;
}

// Whom the registry does not know has no page.
const known = id => !id.startsWith("~");

function listed(net) {
  const name = id => net.nodes.find(n => n.id === id)?.name ?? id;
  const who = id => known(id) ? el("a", {href: "/actors/" + encodeURIComponent(id)}, name(id)) : name(id);
  return scrolling("Ties", el("table", {}, el("tbody", {}, net.edges.map(e => el("tr", {}, el("td", {dir: "auto"}, who(e.from)), el("td.soft", {}, TIES[e.tie] ?? e.tie, e.label ? ` (${e.label})` : null), el("td", {dir: "auto"}, who(e.to)), el("td.number", {}, e.weight ?? ""))))));
}
