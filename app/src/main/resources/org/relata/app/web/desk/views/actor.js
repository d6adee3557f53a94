// An actor as of a day: names, offices, lineage, designations, history; its dyads and events; who accuses it, whom it accuses.
import {add, el, fill} from "../dom.js";
import {ask} from "../api.js";
import {go, values} from "../address.js";
import {eventRow} from "../parts/events.js";
import {historyPicture, historyTable} from "../parts/history.js";

export async function show(view, id) {
  const asOf = values()["as-of"] ?? "";
  const actor = await ask("actors/" + encodeURIComponent(id), {"as-of": asOf});
  const then = actor.as_of;
  const date = el("input", {id: "as-of", type: "date", value: then.date, onchange: () => go(`/actors/${encodeURIComponent(id)}?as-of=${date.value}`)});
  const events = el("ul.plain", {}, el("li.soft", {}, "…"));
  add(view, el("h1", {dir: "auto"}, actor.name), el("div.row.soft", {}, actor.kind, then.country ? " · " + then.country : null, then.codes.length ? " · " + then.codes.join(", ") : null,
      el("label", {for: "as-of"}, "As of"), el("span.date-field", {}, date)),
    el("div.columns", {},
      el("div.stack", {}, el("section.card", {}, el("h2", {}, "History"), historyPicture(actor.history, then.date), el("details", {}, el("summary.small", {}, "As a table"), historyTable(actor.history))),
        el("section.card", {}, el("div.row", {}, el("h2", {}, "Its events"), el("a.small", {href: "/?actor=" + encodeURIComponent(id)}, "on the map")), events)),
      el("div.stack", {}, standing(then), counts("Dyads", actor.dyads, d => `/?dyad=${encodeURIComponent(id + "|" + (d.id ?? d.name))}`, d => `${d.events} events, ${d.deaths} killed`),
        counts("Accused by", actor.accused_by, a => `/ask?type=ACCUSE&actor=${encodeURIComponent(a.id ?? a.name)}`, a => a.claims),
        counts("Accuses", actor.accuses, a => `/ask?type=ACCUSE&actor=${encodeURIComponent(id)}`, a => a.claims),
        el("p", {}, el("a", {href: `/network?of=${encodeURIComponent(id)}&as-of=${then.date}`}, "Its ties as a network")))));
  const page = await ask("events", {actor: id, limit: 25});
  fill(events, page.events.length ? page.events.map(event => eventRow(event)) : el("li.soft", {}, "No event in the record names it."));
}

function standing(then) {
  const link = (id, name) => el("a", {href: `/actors/${encodeURIComponent(id)}?as-of=${then.date}`}, name ?? id);
  const period = p => el("span.soft.small", {}, ` ${p.from ?? "?"} – ${p.to ?? ""}`);
  const rows = [["Names", then.names.join(", ")],
    ["Offices", then.offices.map(o => el("div", {}, o.post, " ", o.holder_name && o.holder !== undefined ? [link(o.holder, o.holder_name), ", "] : null, link(o.of, o.of_name), period(o)))],
    ["Member of", then.memberships.map(m => el("div", {}, link(m.of, m.of_name), m.role ? ` (${m.role})` : null, period(m)))],
    ["Leads", then.leads.map(l => el("div", {}, link(l.actor, l.name), l.post ? ` (${l.post})` : null, period(l)))],
    ["Designated by", then.designations.map(d => el("div", {}, link(d.by, d.by_name), ` (${d.list}${d.status ? ", " + d.status : ""})`, period(d)))],
    ["Lineage", then.lineage.map(l => el("div", {}, link(l.actor, l.name), " " + l.type.replaceAll("-", " ") + " ", l.other ? link(l.other, l.other_name) : null, l.date ? el("span.soft.small", {}, " " + l.date) : null))]];
  return el("section.card", {}, el("h2", {}, "On that day"), el("dl.facts", {}, rows.filter(([, what]) => what?.length).map(([name, what]) => [el("dt", {}, name), el("dd", {dir: "auto"}, what)])));
}

function counts(title, list, address, count) {
  if (!list?.length) return null;
  return el("section.card", {}, el("h2", {}, title), el("ul.plain.small", {}, list.map(item => el("li.row", {dir: "auto"}, item.id ? el("a", {href: "/actors/" + encodeURIComponent(item.id)}, item.name) : item.name, el("a.soft", {href: address(item)}, count(item) + "")))));
}
