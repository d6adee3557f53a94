// Who did what with the desk, the newest first. For admins.
import {add, el, fill, scrolling} from "../dom.js";
import {ask} from "../api.js";
import {keep, values} from "../address.js";

const ACTS = {accept: "accepted a claim", correct: "corrected a claim", reject: "rejected a claim", merge: "merged two claims into one event",
  split: "split two claims", undo: "took a decision back"};

export async function show(view) {
  const who = el("select", {id: "who", onchange: () => { keep({who: who.value}); refresh(); }});
  const found = el("div.card");
  add(view, el("h1", {}, "Who did what"), el("div.stack", {},
    el("div.card.filters", {}, el("div", {}, el("label", {for: "who"}, "Person"), who)), found));
  const {entries} = await ask("audit");
  const people = [...new Set(entries.map(entry => entry.who))].sort();
  fill(who, ["", ...people].map(name => el("option", {value: name, selected: name === (values().who ?? "")}, name || "everybody")));
  function refresh() {
    const shown = entries.filter(entry => !who.value || entry.who === who.value);
    fill(found, shown.length ? scrolling("Who did what", el("table", {},
      el("thead", {}, el("tr", {}, ["When (UTC)", "Who", "What", "About"].map(h => el("th", {scope: "col"}, h)))), el("tbody", {}, shown.map(row))))
      : el("p.empty", {}, "Nobody has decided anything yet."));
  }
  refresh();
}

function row(entry) {
  return el("tr", {}, el("td.when", {}, el("time", {datetime: entry.when}, entry.when.slice(0, 19).replace("T", " "))), el("td", {dir: "auto"}, entry.who),
    el("td.when", {}, ACTS[entry.act] ?? entry.act), el("td", {}, entry.claims.length ? entry.claims.map(claim) : entry.about));
}

function claim({id, document, sentence}) {
  return el("div", {}, el("a", {href: `/documents/${encodeURIComponent(document)}?claim=${encodeURIComponent(id)}`, dir: "auto"}, sentence || id));
}
