// Actors and their ties on a day; the slider moves through time.
import {add, el, fill, scrolling, svg} from "../dom.js";
import {ask} from "../api.js";
import {go, keep, values} from "../address.js";
import {counted} from "../words.js";

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
  // The field shows a name; the address holds the id of who is meant.
  const of = el("input", {id: "of", type: "search", value: now.of ?? "", placeholder: "everybody", list: "known", autocomplete: "off"});
  const offered = el("datalist", {id: "known"});
  let around = now.of ?? "";
  const chosen = new Set((now.ties ?? "events,ally-of,opposes,member-of,lineage").split(","));
  const box = el("div.network-box.card", {tabindex: 0, role: "img", "aria-label": "Network of actors; the table below says the same"});
  const table = el("div.card");
  const boxes = el("fieldset.ties.small", {}, el("legend", {}, "Ties"), Object.entries(TIES).map(([tie, name]) => el("label.row", {}, el("input", {type: "checkbox", value: tie, checked: chosen.has(tie), class: "tick", onchange: event => {
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
  of.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(meant, 300); });
  add(view, el("h1", {}, "Ties between actors"), el("div.card.stack", {}, el("div.filters.wide-second", {}, el("div", {}, el("label", {for: "of"}, "Around the actor"), of, offered),
    el("div", {}, el("label", {for: "as-of"}, "In ", label), el("div.row.slide", {}, step("‹", "A month earlier", -1), slider, step("›", "A month later", 1)))), boxes), el("div.stack", {}, box, table));
  tell();

  function step(sign, name, by) {
    return el("button", {type: "button", "aria-label": name, onclick: () => { slider.value = +slider.value + by; tell(); later(); }}, sign);
  }

  // Whom the words in the field mean: by the registry, that of this very name before the others.
  async function meant() {
    const name = of.value.trim();
    const {actors} = name ? await ask("actors", {q: name, "as-of": dayOf(+slider.value)}).catch(() => ({actors: []})) : {actors: []};
    if (name !== of.value.trim()) return;
    fill(offered, actors.slice(0, 12).map(actor => el("option", {value: actor.name})));
    const found = actors.find(actor => actor.name === name || actor.id === name) ?? actors[0];
    if (name && !found) return void fill(table, el("p.empty", {}, "The registry has nobody of this name."));
    around = found?.id ?? "";
    refresh();
  }

  async function refresh() {
    asked.abort();
    asked = new AbortController();
    const day = dayOf(+slider.value);
    keep({"as-of": day, of: around, ties: [...chosen].join(",")});
    try {
      const net = await ask("network", {"as-of": day, of: around, ties: [...chosen].join(",")}, asked.signal);
      graph?.destroy();
      graph = net.nodes.length ? drawn(box, net, day, around) : null;
      if (of.value === around && around) of.value = net.nodes.find(node => node.id === around)?.name ?? around;
      if (!graph) fill(box, el("p.empty", {}, "No tie of these kinds on that day. Choose more kinds, or another month."));
      fill(table, el("details", {}, el("summary.small", {}, `${counted(net.nodes.length, "actor")} and ${counted(net.edges.length, "tie")} as a table`), listed(net)));
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

// How much room a name takes, in lines that are no wider than that.
const pen = document.createElement("canvas").getContext("2d");
function size(name, widest) {
  pen.font = "600 12px system-ui, sans-serif";
  const whole = pen.measureText(name).width;
  const lines = Math.ceil(whole / widest);
  return {width: Math.min(whole, widest) + 16, height: lines * 15 + 8};
}

// The words of several ties between the same two lie along their lines, so that none covers another.
function turned(edge, all) {
  const same = e => (e.from === edge.from && e.to === edge.to) || (e.from === edge.to && e.to === edge.from);
  return all.filter(same).length > 1 ? "along" : "";
}

function drawn(box, net, day, around) {
  fill(box);
  const widest = box.clientWidth < 500 ? 84 : 130;
  const graph = window.cytoscape({
    container: box,
    elements: [...net.nodes.map(n => ({data: {id: n.id, label: n.name, ...size(n.name, widest)}, classes: n.id === around ? "centre" : ""})),
      ...net.edges.map((e, i) => ({classes: turned(e, net.edges), data: {id: "e" + i, source: e.from, target: e.to, label: said(e), colour: colour(LINES[e.tie]?.[0] ?? "none"), line: LINES[e.tie]?.[1] ?? "solid", width: 1.5 + Math.min(5, Math.log2(1 + (e.weight ?? 1)))}}))],
    style: [{selector: "node", style: {label: "data(label)", shape: "round-rectangle", width: "data(width)", height: "data(height)", color: colour("ink"), "font-family": "system-ui, sans-serif", "font-size": 12, "font-weight": 600, "text-wrap": "wrap", "text-max-width": widest, "text-valign": "center", "background-color": colour("mark"), "border-width": 1, "border-color": colour("soft")}},
      {selector: "node.centre", style: {"background-color": colour("accent"), "border-color": colour("accent"), color: colour("accent-ink")}},
      {selector: "edge", style: {label: net.edges.length > 60 ? "" : "data(label)", color: colour("ink"), "font-size": 11, "text-background-color": colour("card"), "text-background-opacity": .92, "text-background-padding": 2, "line-color": "data(colour)", "line-style": "data(line)", "target-arrow-color": "data(colour)", "target-arrow-shape": "triangle", "curve-style": "bezier", "control-point-step-size": 60, width: "data(width)", "arrow-scale": .9}},
      {selector: "edge.along", style: {"text-rotation": "autorotate"}}],
    layout: {name: "cose", animate: false, randomize: false, nodeDimensionsIncludeLabels: true, nodeRepulsion: 900000, idealEdgeLength: 120, nodeOverlap: 60, componentSpacing: 100, padding: 20},
    maxZoom: 1.4,
  });
  // A layout knows nothing of the shape of its box: it is stretched to fill it, words and all stay as they are.
  stretched(graph, box, widest);
  return tapped(graph, day);
}

function stretched(graph, box, widest) {
  const room = box.clientWidth / box.clientHeight;
  for (let again = 0; again < 3; again++) {
    const all = graph.nodes().boundingBox(), is = all.w / all.h;
    const wider = Math.min(Math.max(room / is, 1), 1.5), higher = Math.min(Math.max(is / room, 1), 1.5);
    graph.nodes().positions(node => ({x: node.position("x") * wider, y: node.position("y") * higher}));
  }
  graph.fit(undefined, 20);
  // What was fitted into the box was made smaller with its words; they must stay readable.
  const shrunk = Math.max(graph.zoom(), .35);
  if (shrunk < .85) {
    graph.style().selector("node").style({"font-size": 11 / shrunk, "text-max-width": widest / shrunk, width: node => node.data("width") * .95 / shrunk, height: node => node.data("height") * .95 / shrunk})
      .selector("edge").style({"font-size": 10.5 / shrunk, "arrow-scale": .9 / shrunk}).update();
    graph.fit(undefined, 20);
  }
}

function tapped(graph, day) {
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
