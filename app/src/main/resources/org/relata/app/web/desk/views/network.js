// Actors and their ties on a day; the slider moves through time.
import {add, el, fill} from "../dom.js";
import {ask} from "../api.js";
import {go, keep, values} from "../address.js";

const TIES = {events: "Material conflict", "member-of": "Membership", leads: "Leadership", "ally-of": "Alliance", opposes: "Enmity", funds: "Funding",
  lineage: "Lineage", "designated-by": "Designation", "holds-office": "Offices", accuses: "Accusations"};
const COLOUR = {events: "material-conflict", opposes: "material-conflict", accuses: "verbal-conflict", "ally-of": "material-cooperation", funds: "material-cooperation",
  "member-of": "accent", leads: "accent", "holds-office": "accent", lineage: "comment", "designated-by": "verbal-conflict"};

export async function show(view) {
  const now = values();
  const year = new Date().getUTCFullYear();
  const slider = el("input", {id: "as-of", type: "range", min: 0, max: (year - 1989) * 12 - 1, value: monthsOf(now["as-of"] ?? new Date().toISOString())});
  const label = el("output", {for: "as-of"});
  const of = el("input", {id: "of", type: "search", value: now.of ?? "", placeholder: "an actor’s id, or empty for those most in the news"});
  const chosen = new Set((now.ties ?? "events,ally-of,opposes,member-of,lineage").split(","));
  const box = el("div.network-box.card", {tabindex: 0, role: "img", "aria-label": "Network of actors; the table below says the same"});
  const table = el("div.card");
  const boxes = el("fieldset.row.small", {}, el("legend", {}, "Ties"), Object.entries(TIES).map(([tie, name]) => el("label.row", {}, el("input", {type: "checkbox", value: tie, checked: chosen.has(tie), class: "tick", onchange: event => {
    if (event.target.checked) chosen.add(tie); else chosen.delete(tie);
    refresh();
  }}), name)));
  let graph = null, asked = new AbortController(), wait;
  const later = () => { clearTimeout(wait); wait = setTimeout(refresh, 250); };
  slider.addEventListener("input", () => { fill(label, dayOf(+slider.value).slice(0, 7)); later(); });
  of.addEventListener("input", later);
  add(view, el("h1", {}, "Ties between actors"), el("div.card.stack", {}, el("div.filters", {}, el("div", {}, el("label", {for: "of"}, "Around"), of), el("div", {}, el("label", {for: "as-of"}, "On ", label), slider)), boxes), el("div.stack", {}, box, table));
  fill(label, dayOf(+slider.value).slice(0, 7));

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

const monthsOf = text => (+text.slice(0, 4) - 1989) * 12 + (+text.slice(5, 7) - 1);
const dayOf = months => `${1989 + Math.floor(months / 12)}-${String(months % 12 + 1).padStart(2, "0")}-01`;
const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

function drawn(box, net, day) {
  fill(box);
  const graph = window.cytoscape({
    container: box,
    elements: [...net.nodes.map(n => ({data: {id: n.id, label: n.name, weight: n.weight}})),
      ...net.edges.map((e, i) => ({data: {id: "e" + i, source: e.from, target: e.to, label: e.label ?? e.tie, colour: colour(COLOUR[e.tie] ?? "none"), width: 1 + Math.min(6, Math.log2(1 + (e.weight ?? 1)))}}))],
    style: [{selector: "node", style: {label: "data(label)", color: colour("ink"), "font-size": 11, "text-wrap": "wrap", "text-max-width": 110, "background-color": colour("accent"), width: 16, height: 16, "text-valign": "bottom", "text-margin-y": 4, "text-background-color": colour("card"), "text-background-opacity": .8}},
      {selector: "edge", style: {"line-color": "data(colour)", "target-arrow-color": "data(colour)", "target-arrow-shape": "triangle", "curve-style": "bezier", width: "data(width)", opacity: .75, "arrow-scale": .8}}],
    layout: {name: "cose", animate: false, randomize: false, nodeRepulsion: 60000, idealEdgeLength: 90, nodeOverlap: 30, componentSpacing: 90, padding: 30},
  });
  graph.on("tap", "node", event => go(`/actors/${encodeURIComponent(event.target.id())}?as-of=${day}`));
  return graph;
}

function listed(net) {
  const name = id => net.nodes.find(n => n.id === id)?.name ?? id;
  return el("div.scroll", {}, el("table", {}, el("tbody", {}, net.edges.map(e => el("tr", {}, el("td", {}, el("a", {href: "/actors/" + encodeURIComponent(e.from)}, name(e.from))), el("td.soft", {}, TIES[e.tie] ?? e.tie, e.label ? ` (${e.label})` : null), el("td", {}, el("a", {href: "/actors/" + encodeURIComponent(e.to)}, name(e.to))), el("td.number", {}, e.weight ?? ""))))));
}
