// Did it end, does it go on, or do others go on with it? The verdict at three levels, and its picture.
import {add, el, fill} from "../dom.js";
import {ask} from "../api.js";
import {keep, values} from "../address.js";

export async function show(view) {
  const now = values();
  const field = (id, label, attributes) => el("div", {}, el("label", {for: id}, label), el("input", {id, name: id, value: now[id] ?? "", ...attributes}));
  const found = el("div.stack", {"aria-live": "polite"});
  const form = el("form.card.filters", {onsubmit: event => { event.preventDefault(); keep(Object.fromEntries(new FormData(form)), true); refresh(); }},
    field("of", "Country, place or actor", {type: "search", placeholder: "Syria", required: true}), field("from", "From", {type: "date"}), field("to", "To", {type: "date"}), el("div", {}, el("button.main", {type: "submit"}, "Ask")));
  add(view, el("h1", {}, "Did the conflict end?"), el("div.stack", {}, form, found));
  async function refresh() {
    const {of, from, to} = values();
    if (!of) return;
    fill(found, el("p.empty", {}, "Computing …"));
    try {
      const verdict = await ask("conflict", {of, from, to});
      fill(found, answer(verdict), el("section.card", {}, el("h2", {}, "Dyads over the years"),
        el("div.scroll", {}, el("img.picture", {src: "/api/v1/conflict.svg?" + new URLSearchParams(Object.entries({of, from, to}).filter(([, v]) => v)), alt: "Dyads as lines over years, successions as joins and forks; the lines below say the same"}))),
        el("section.card", {}, el("details", {open: true}, el("summary", {}, "In words"), el("pre.explanation", {tabindex: 0}, verdict.text.join("\n")))));
    } catch (fault) {
      fill(found, el("p.fault", {role: "alert"}, fault.message));
    }
  }
  await refresh();
}

function answer({verdicts}) {
  return el("div.verdicts", {}, verdicts.map(v => el(`section.card.verdict`, {}, el("h2", {}, v.level), el("p.verdict-word", {}, v.verdict), el("p.small", {}, v.reason ?? ""),
    v.holds ? el("p.small.soft", {}, v.holds) : null)));
}
