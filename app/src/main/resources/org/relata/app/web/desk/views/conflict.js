// Did it end, does it go on, or do others go on with it? The verdict at three levels, and its picture.
import {add, el, fill, scrolling} from "../dom.js";
import {ask} from "../api.js";
import {keep, values} from "../address.js";

export async function show(view) {
  const now = values();
  const field = (id, label, attributes) => el("div", {}, el("label", {for: id}, label), el("input", {id, name: id, value: now[id] ?? "", ...attributes}));
  const found = el("div.stack", {"aria-live": "polite"});
  const form = el("form.card.filters.wide-first", {onsubmit: event => { event.preventDefault(); keep(Object.fromEntries(new FormData(form)), true); refresh(); }},
    field("of", "Country, place or actor", {type: "search", placeholder: "Syria", required: true}), field("from", "From", {type: "date"}), field("to", "To", {type: "date"}), el("div", {}, el("button.main", {type: "submit"}, "Ask")));
  add(view, el("h1", {}, "Did the conflict end?"), el("div.stack", {}, form, found));
  async function refresh() {
    const {of, from, to} = values();
    if (!of) return;
    fill(found, el("p.empty", {}, "Computing …"));
    try {
      const {report, text} = await ask("conflict", {of, from, to});
      fill(found, answer(report), el("section.card", {}, el("h2", {}, "Dyads over the years"),
        scrolling("Dyads over the years", el("img.picture", {src: "/api/v1/conflict.svg?" + new URLSearchParams(Object.entries({of, from, to}).filter(([, v]) => v)), alt: "Dyads as lines over years, successions as joins and forks; the words below say the same"}))),
        el("section.card", {}, el("details", {open: true}, el("summary", {}, "In words"), el("pre.explanation", {tabindex: 0}, text.join("\n")))));
    } catch (fault) {
      fill(found, el("p.fault", {role: "alert"}, fault.message));
    }
  }
  await refresh();
}

// Conflicts first, then their dyads and the actors: the same question gets its own answer at each level.
function answer(report) {
  const verdicts = [...report.conflicts.map(c => [c.name, c.verdict]), ...report.conflicts.flatMap(c => c.dyads.map(d => [d.name, d.verdict])), ...report.actors.map(a => [a.name, a.verdict])];
  return el("div.verdicts", {}, verdicts.slice(0, 30).map(([name, v]) => el("section.card.verdict", {}, el("div.soft.small", {}, v.level), el("h2", {dir: "auto"}, name), el("p.verdict-word", {}, v.standing), el("p.small", {}, v.words),
    el("p.small.soft", {}, v.holds_under_low_and_high ? "The same under the low and the high figures." : "The low or the high figures give another answer: " + Object.entries(v.by_estimate).map(([e, s]) => `${e}: ${s}`).join(", ")),
    v.evidence.length ? el("details.small", {}, el("summary", {}, v.evidence.length === 1 ? "One event or entry behind it" : `${v.evidence.length} events and entries behind it`), el("ul.plain.evidence", {}, v.evidence.slice(0, 50).map(id => el("li", {}, id.startsWith("e_") ? el("a", {href: "/events/" + id}, id) : id)))) : null)));
}
