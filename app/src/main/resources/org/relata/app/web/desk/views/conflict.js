// Did it end, does it go on, or do others go on with it? The verdict at three levels, and its picture.
import {add, el, fill, scrolling} from "../dom.js";
import {ask} from "../api.js";
import {eventRow} from "../parts/events.js";
import {keep, values} from "../address.js";
import {counted} from "../words.js";

export async function show(view) {
  const now = values();
  const field = (id, label, attributes) => el("div", {}, el("label", {for: id}, label), el("input", {id, name: id, value: now[id] ?? "", ...attributes}));
  const found = el("div.stack", {"aria-live": "polite"});
  const form = el("form.card.filters.wide-first", {onsubmit: event => { event.preventDefault(); keep(Object.fromEntries(new FormData(form)), true); refresh(); }},
    field("of", "Country, place or actor", {type: "search", placeholder: "Syria", required: true}), field("from", "From", {type: "date"}), field("to", "To", {type: "date"}), el("div", {}, el("button.main", {type: "submit"}, "Ask")));
  add(view, el("h1", {}, "Did the conflict end?"), el("div.stack", {}, form, found));
  async function refresh() {
    const {of, from, to} = values();
    if (!of) return void fill(found, el("p.empty.card", {}, "Name a country, a place or an actor: whether its conflict ended is told for the conflict, for each pair of parties and for each actor."));
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
    v.evidence.length ? evidence(v.evidence) : null)));
}

const SHOWN = 15;

// What stands behind a verdict; the events are asked for when somebody wants to see them.
function evidence(ids) {
  const events = ids.filter(id => id.startsWith("e_")), entries = ids.filter(id => !id.startsWith("e_"));
  const list = el("ul.plain.evidence", {}, el("li.soft", {}, "…"));
  const box = el("details.small", {}, el("summary", {}, [events.length ? counted(events.length, "event") : null, entries.length ? counted(entries.length, "entry", "entries") + " of the registry" : null].filter(Boolean).join(" and ") + " behind it"), list);
  let asked = false;
  box.addEventListener("toggle", async () => {
    if (!box.open || asked) return;
    asked = true;
    const found = await Promise.all(events.slice(0, SHOWN).map(id => ask("events/" + id).then(one => eventRow(one.event)).catch(() => el("li", {}, el("a", {href: "/events/" + id}, id)))));
    fill(list, found, events.length > SHOWN ? el("li.soft", {}, `and ${counted(events.length - SHOWN, "more event", "more events")}`) : null, entries.map(entry => el("li", {}, entry)));
  });
  return box;
}
