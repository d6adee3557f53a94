// An actor as of a day: names, offices, lineage, designations, history; its dyads and events; who accuses it, whom it accuses.
import {add, el, fill} from "../dom.js";
import {ask} from "../api.js";
import {go, values} from "../address.js";
import {eventRow} from "../parts/events.js";
import {historyLegend, historyPicture, historyTable} from "../parts/history.js";
import {counted, country, day, kindOf, period as span} from "../words.js";

export async function show(view, id) {
  const asOf = values()["as-of"] ?? "";
  const actor = await ask("actors/" + encodeURIComponent(id), {"as-of": asOf});
  const then = actor.as_of;
  const date = el("input", {id: "as-of", type: "date", value: then.date, onchange: () => go(`/actors/${encodeURIComponent(id)}?as-of=${date.value}`)});
  const events = el("ul.plain", {}, el("li.soft", {}, "…"));
  add(view, el("div.row.apart.head", {}, el("div", {}, el("h1", {dir: "auto"}, actor.name),
      el("p.soft", {}, [kindOf(actor.kind), then.country ? country(then.country) : null, then.codes.length ? "CAMEO " + then.codes.join(", ") : null].filter(Boolean).join(" · "))),
    el("div.row", {}, el("a.button", {href: `/network?of=${encodeURIComponent(id)}&as-of=${then.date}`}, "Ties as a network"), el("div.row", {}, el("label", {for: "as-of"}, "As of"), el("span.date-field", {}, date)))),
    el("div.columns", {},
      el("div.stack", {}, el("section.card", {}, el("h2", {}, "History"), historyPicture(actor.history, then.date), historyLegend(actor.history, then.date), el("details", {}, el("summary.small", {}, "As a table"), historyTable(actor.history))),
        el("section.card", {}, el("div.row.apart", {}, el("h2", {}, "Events"), el("a.small", {href: "/?actor=" + encodeURIComponent(id)}, "Show them on the map")), events)),
      el("div.stack", {}, standing(id, then), counts("Fights with", actor.dyads, d => `/?dyad=${encodeURIComponent(id + "|" + (d.id ?? d.name))}`, d => `${counted(d.events, "event")}, ${d.deaths.toLocaleString("en")} killed`),
        counts("Accused by", actor.accused_by, a => `/ask?type=ACCUSE&actor=${encodeURIComponent(a.id ?? a.name)}`, a => counted(a.claims, "claim")),
        counts("Accuses", actor.accuses, a => `/ask?type=ACCUSE&actor=${encodeURIComponent(id)}`, a => counted(a.claims, "claim")))));
  const page = await ask("events", {actor: id, limit: 25});
  fill(events, page.events.length ? page.events.map(event => eventRow(event)) : el("li.soft", {}, "No event in the record names this actor."));
}

function standing(id, then) {
  const link = (id, name) => el("a", {href: `/actors/${encodeURIComponent(id)}?as-of=${then.date}`}, name ?? id);
  const period = p => el("div.soft.small", {}, span(p.from, p.to));
  // What somebody leads by an office stands among the offices already.
  const leads = then.leads.filter(l => !then.offices.some(o => o.of === l.actor && o.holder === id));
  const rows = [["Names", then.names.map((name, i) => [i ? ", " : null, el("bdi", {}, name)])],
    ["Offices", then.offices.map(o => el("div", {}, o.holder === id ? [o.post, " – ", link(o.of, o.of_name)] : [o.post, o.of === id ? null : [" – ", link(o.of, o.of_name)], o.holder_name ? [": ", link(o.holder, o.holder_name)] : null], period(o)))],
    ["Member of", then.memberships.map(m => el("div", {}, link(m.of, m.of_name), m.role ? ` (${m.role})` : null, period(m)))],
    ["Leads", leads.map(l => el("div", {}, link(l.actor, l.name), l.post ? ` (${l.post})` : null, period(l)))],
    ["Designated by", then.designations.map(d => el("div", {}, link(d.by, d.by_name), `: ${d.list}${d.status && d.status !== "listed" ? ", " + d.status : ""}`, period(d)))],
    ["Lineage", then.lineage.map(l => el("div", {}, link(l.actor, l.name), " " + l.type.replaceAll("-", " ") + " ", l.other ? link(l.other, l.other_name) : null, l.date ? el("div.soft.small", {}, day(l.date)) : null))]];
  return el("section.card", {}, el("h2", {}, "On that day"), el("dl.facts.airy", {}, rows.filter(([, what]) => what?.length).map(([name, what]) => [el("dt", {}, name), el("dd", {dir: "auto"}, what)])));
}

function counts(title, list, address, count) {
  if (!list?.length) return null;
  return el("section.card", {}, el("h2", {}, title), el("ul.plain.small", {}, list.map(item => el("li.row.apart", {dir: "auto"}, item.id ? el("a", {href: "/actors/" + encodeURIComponent(item.id)}, item.name) : item.name, el("a.soft", {href: address(item)}, count(item) + "")))));
}
