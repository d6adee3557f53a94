// An event: what happened as its claims tell it, who says so, what they do not agree on, and how it was put together.
import {add, el, fill, scrolling} from "../dom.js";
import {ask, send, whoIsThere} from "../api.js";
import {go} from "../address.js";
import {claimCard, holders} from "../parts/claims.js";
import {mark, tolls, who} from "../parts/events.js";
import {CERTAINTY, CREDIBILITY, PLACE_PRECISION, TIME_PRECISION, counted, country, day, days, figure} from "../words.js";

export async function show(view, id) {
  const [found, person] = await Promise.all([ask("events/" + encodeURIComponent(id)), whoIsThere()]);
  const {event, claims, documents, pairs, decisions, origins} = found;
  const mayDecide = ["analyst", "admin"].includes(person.role);
  add(view,
    el("div.row", {}, el(`span.class-mark.${mark(event)}`, {}, event.type + (event.mode ? " / " + event.mode : "")), el("span.soft", {}, days(event.start, event.finish))),
    el("h1", {dir: "auto"}, who(event)),
    el("div.columns", {},
      el("div.stack", {}, figures(event, claims), contradictions(event, claims), sayWho(claims), el("section", {}, el("h2", {}, counted(claims.length, "claim")), el("div.stack", {}, claims.map(claim => claimCard(claim))))),
      el("div.stack", {}, facts(event), sources(event, documents, origins), merged(pairs, decisions, claims, mayDecide), mayDecide ? byHand(event) : null)));
}

function facts(event) {
  const place = event.place;
  const rows = [["Where", place && `${place.name ?? place.text}${place.admin1 && place.admin1 !== place.name ? ", " + place.admin1 : ""}${place.country && country(place.country) !== place.name ? ", " + country(place.country) : ""} (${PLACE_PRECISION[place.precision] ?? "precision not known"})`],
    ["When", `${days(event.start, event.finish)}${event.time_precision ? " (" + TIME_PRECISION[event.time_precision] + ")" : ""}`],
    ["Credibility", `${event.credibility} – ${CREDIBILITY[event.credibility]}`], ["Clarity", event.clarity === 1 ? "a clear, separate event" : "aggregated or partly identified"],
    ["Dyad", event.ucdp?.dyad], ["ACLED", [event.acled?.event_type, event.acled?.sub_event_type].filter(Boolean).join(" / ")],
    ["UCDP", event.ucdp?.type_of_violence && ["", "state-based", "non-state", "one-sided"][event.ucdp.type_of_violence]],
    ["Part of", event.part_of && el("a", {href: "/events/" + event.part_of}, "a wider event")]];
  return el("section.card", {}, el("h2", {}, "In short"), el("dl.facts", {}, rows.filter(([, what]) => what).map(([name, what]) => [el("dt", {}, name), el("dd", {dir: "auto"}, what)])));
}

function figures(event, claims) {
  const kinds = Object.entries(event.tolls ?? {});
  if (!kinds.length) return null;
  const told = kind => claims.flatMap(claim => claim.tolls.filter(t => t.kind === kind).map(t => [claim, t]));
  return el("section.card", {}, el("h2", {}, "Figures"), scrolling("Figures", el("table", {},
    el("thead", {}, el("tr", {}, ["People", "Low", "Best", "High", "Told by"].map((h, i) => el(i > 0 && i < 4 ? "th.number" : "th", {scope: "col"}, h)))),
    el("tbody", {}, kinds.map(([kind, f]) => el("tr", {}, el("th", {scope: "row"}, kind), el("td.number", {}, f.low), el("td.number", {}, f.best ?? "–"), el("td.number", {}, (f.high ?? "–") + (f.high_open ? "+" : "")),
      el("td", {dir: "auto"}, told(kind).map(([claim, t], i) => [i ? "; " : null, el("a", {href: "#claim-" + claim.id}, `“${t.text}”`), el("span.soft", {}, " " + lastHolder(claim))]))))))),
    sides(event));
}

function sides(event) {
  const by = Object.entries(event.by_side ?? {}).filter(([, f]) => f && (f.low || f.high));
  const dyad = event.ucdp?.dyad?.split(" - ") ?? [];
  const name = side => (dyad.length === 2 ? dyad[["side_a", "side_b"].indexOf(side)] : null) ?? side.replaceAll("_", " ");
  return by.length ? el("p.small.soft", {}, "Killed on each side: " + by.map(([side, f]) => `${name(side)} ${figure(f)}`).join("; ")) : null;
}

const lastHolder = claim => {
  const source = [...(claim.holders ?? [])].reverse().find(h => h.participant);
  return source ? `(${source.participant.name ?? source.participant.text})` : claim.document.publisher ? `(${claim.document.publisher})` : "";
};

function contradictions(event, claims) {
  if (!event.contradictions?.length) return null;
  const claim = id => claims.find(c => c.id === id);
  return el("section.card", {}, el("h2", {}, "What they do not agree on"), event.contradictions.map(c => el("div", {}, el("h3", {}, c.field.replace("tolls.", "").replaceAll("_", " ")),
    el("div.side-by-side", {}, c.values.map(v => el("div.side", {}, el("strong", {dir: "auto"}, v.value), el("ul.plain.small", {}, v.claims.map(id => el("li", {}, el("a", {href: "#claim-" + id}, claim(id) ? lastHolder(claim(id)).replace(/^\(|\)$/g, "") || "the author" : id))))))))));
}

// Claims that the same chain of holders makes stand under it.
function sayWho(claims) {
  const root = new Map();
  for (const claim of claims) {
    let level = root;
    for (const holder of claim.holders ?? []) {
      const name = holder.participant?.actor ?? holder.participant?.name ?? holder.participant?.text ?? (holder.kind === "author" ? claim.document.publisher ?? claim.document.title ?? "the author" : holder.kind);
      if (!level.has(name)) level.set(name, {holder, claims: [], under: new Map()});
      const node = level.get(name);
      if (holder === claim.holders[claim.holders.length - 1]) node.claims.push(claim);
      level = node.under;
    }
  }
  const tree = level => level.size ? el("ul.tree", {}, [...level].map(([name, node]) => el("li", {}, node.holder.participant ? holders([node.holder]) : name,
    node.claims.map(c => [" ", el("a.tag", {href: "#claim-" + c.id}, `${c.trigger.text}: ${CERTAINTY[c.certainty] ?? c.certainty}${c.status !== "asserted" ? ", " + c.status : ""}`)]), tree(node.under)))) : null;
  return el("section.card", {}, el("h2", {}, "Who says so"), tree(root));
}

function sources(event, documents, origins) {
  return el("section.card", {}, el("h2", {}, counted(event.independent_sources, "independent source")),
    el("p", {dir: "auto"}, origins.map((o, i) => [i ? ", " : null, o.actor ? el("a", {href: "/actors/" + encodeURIComponent(o.actor)}, o.name) : o.name])),
    el("h3", {}, counted(documents.length, "document")),
    el("ul.plain.small", {}, documents.map(d => el("li", {dir: "auto"}, el("a", {href: "/documents/" + encodeURIComponent(d.id)}, d.title ?? d.publisher ?? "a text without a title"), el("span.soft", {}, [d.title ? d.publisher : null, d.published ? "published " + day(d.published) : null, d.copy_of ? "a copy" : null].filter(Boolean).map(t => " · " + t))))));
}

function merged(pairs, decisions, claims, mayDecide) {
  const words = id => `“${claims.find(c => c.id === id)?.trigger.text ?? id}”`;
  return el("section.card", {}, el("h2", {}, "How it was put together"),
    pairs.length ? el("p.small.soft", {}, "Two claims with a score above 0 tell one event.") : null,
    pairs.length ? el("ul.plain.small", {}, pairs.map(pair => el("li", {}, el("details", {}, el("summary", {}, words(pair.a), " and ", words(pair.b), pair.relation === "same" ? " tell one event " : pair.relation === "part" ? " tell an event and a part of it " : " are here by way of a third ", el("span.soft", {}, `(${pair.score >= 0 ? "+" : "−"}${Math.abs(pair.score).toFixed(2)})`)), el("pre.explanation", {}, pair.lines.join("\n"))),
      mayDecide ? el("button.slight", {type: "button", onclick: () => decide("different", pair.a, pair.b)}, "Not the same event") : null)))
      : el("p.soft", {}, "One claim alone."),
    decisions.length ? [el("h3", {}, "Decisions of people"), el("ul.plain.small", {}, decisions.map(d => el("li", {}, `${d.who}, ${day(d.when)}: ${words(d.a)} and ${words(d.b)} are ${d.kind === "same" ? "the same event" : "not the same event"}`)))] : null);
}

function byHand(event) {
  const other = el("input", {id: "other", placeholder: "id or address of the other event"});
  const fault = el("p.fault", {role: "alert"});
  return el("section.card", {}, el("h2", {}, "Merge by hand"), el("form.stack", {onsubmit: async submitted => {
    submitted.preventDefault();
    fill(fault);
    try {
      const id = other.value.trim().split("/").pop();
      const found = await ask("events/" + encodeURIComponent(id));
      await decide("same", event.claims[0], found.event.claims[0]);
    } catch (refused) {
      fill(fault, refused.message);
    }
  }}, el("label", {for: "other"}, "This event is the same as"), other, fault, el("button", {type: "submit"}, "Merge")));
}

async function decide(kind, a, b) {
  const {event} = await send("decisions", {kind, a, b});
  go("/events/" + encodeURIComponent(event));
}
