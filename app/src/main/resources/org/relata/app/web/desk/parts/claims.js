// Claims as cards: who did what to whom, where and when, according to whom, and how sure.
import {el, fill} from "../dom.js";
import {ask} from "../api.js";
import {CERTAINTY, QUADS, country, day, days, figure, quadOf, rightToLeft} from "../words.js";

/** The class of marks and cards of a claim. */
export function look(claim) {
  if (claim.kind === "relation") return "relation";
  return QUADS[claim.quad ?? quadOf(claim.type)]?.mark ?? "none";
}

/** Classes that tell how sure it is. */
export function doubt(claim) {
  if (claim.certainty?.endsWith("-") || claim.status === "denied") return "denied";
  return claim.certainty === "CT+" && ["asserted", "confirmed"].includes(claim.status) ? "" : "unsure";
}

/** A participant: linked where the registry knows it. */
export function party(p) {
  const name = p.name ?? p.text;
  const shown = p.actor ? el("a", {href: "/actors/" + encodeURIComponent(p.actor)}, name) : el("span", {}, name);
  const said = p.name && p.text && p.text !== p.name ? el("span.soft", {}, ` (“${p.text}”)`) : null;
  return el("span", {dir: "auto"}, shown, said);
}

const list = participants => participants.flatMap((p, i) => [i ? ", " : null, party(p)]);

// Why a claim of the record is as it is.
const explained = async claim => (await ask(`claims/${encodeURIComponent(claim.id)}/explanation`)).lines;

/** One claim. explain(claim) tells why it is so, in lines; null where that cannot be asked. */
export function claimCard(claim, {explain = explained, document = true, id = "claim-" + claim.id} = {}) {
  return el(`article.card.claim.${look(claim)}${claim.part === "comment" ? ".from-comment" : ""}`, {id, tabindex: -1},
    heading(claim), sentence(claim), facts(claim), document ? source(claim) : null, explain ? explanation(claim, explain) : null);
}

function heading(claim) {
  const what = (claim.type ?? "statement").replaceAll("-", " ");
  return el("div.row", {},
    el(`span.class-mark.${look(claim)}`, {}, what + (claim.mode ? " / " + claim.mode : "")),
    el("span.tag", {title: "How sure: " + claim.certainty}, CERTAINTY[claim.certainty] ?? claim.certainty, el("span.code", {}, claim.certainty)),
    claim.status !== "asserted" ? el(`span.tag.status-${claim.status}`, {}, claim.status) : null,
    claim.part !== "body" ? el("span.tag", {}, claim.part === "comment" ? "reader’s comment" : claim.part) : null,
    claim.background ? el("span.tag", {}, "background") : null,
    claim.cameo ? el("span.soft.small", {}, "CAMEO " + claim.cameo) : null);
}

function sentence(claim) {
  const {text, begin} = claim.sentence;
  const from = claim.trigger.begin - begin, to = claim.trigger.end - begin;
  const inside = from >= 0 && to <= text.length;
  return el("blockquote", {dir: rightToLeft(text) ? "rtl" : "auto"},
    inside ? [text.slice(0, from), el("strong", {}, text.slice(from, to)), text.slice(to)] : text);
}

function facts(claim) {
  const rows = [
    ["Who", list(claim.actors)], ["To whom", list(claim.recipients)],
    ["Also", claim.others?.map((p, i) => [i ? ", " : null, party(p), p.role ? ` (${p.role})` : null])],
    ["Post", claim.post], ["Where", claim.place && place(claim.place)], ["When", claim.time && time(claim.time)],
    ["People", claim.tolls?.map((t, i) => [i ? "; " : null, toll(t)])], ["According to", holders(claim.holders)],
    ["Words for it", claim.cues?.map((c, i) => [i ? ", " : null, `“${c.text}”`, el("span.soft", {}, ` (${c.kind})`)])],
    ["Tied to", claim.links?.map((l, i) => [i ? ", " : null, el("a", {href: "#claim-" + l.claim}, l.relation.replace("-", " ") + " another claim")])],
  ];
  return el("dl.facts", {}, rows.filter(([, what]) => what && what.length !== 0).map(([name, what]) => [el("dt", {}, name), el("dd", {dir: "auto"}, what)]));
}

function place(p) {
  const wider = [p.admin1 !== p.name ? p.admin1 : null, p.country ? country(p.country) : null].filter(what => what && what !== p.name).join(", ");
  return [p.name ?? p.text, wider ? ", " + wider : null, p.inherited ? el("span.soft", {}, " (from a sentence near by)") : null];
}

const time = t => [t.start || t.finish ? days(t.start, t.finish) : t.text, t.text && (t.start || t.finish) ? el("span.soft", {}, ` (“${t.text}”)`) : null];

function toll(t) {
  const count = t.low === 0 && t.best === 0 ? "none" : figure({low: t.low ?? 0, best: t.best, high: t.high, high_open: t.high == null && t.low != null});
  return [`${count} ${t.kind}`, t.of ? [": ", party(t.of)] : null, t.part_of != null ? " (part of the figure before)" : null,
    t.scope && t.scope !== "event" ? ` (of the ${t.scope}, not of this event)` : null];
}

/** The chain of who says so, from the outside in. */
export function holders(chain) {
  return (chain ?? []).map((holder, i) => [
    i ? " → " : null,
    holder.participant ? party(holder.participant) : el("span", {}, holder.kind === "source" ? "somebody unnamed" : "the " + holder.kind),
    holder.cue ? el("span.soft", {title: holder.cue.act}, ` (“${holder.cue.text}”)`) : null]);
}

function source(claim) {
  const {id, title, publisher, published} = claim.document;
  return el("p.small.soft", {dir: "auto"}, el("a", {href: `/documents/${encodeURIComponent(id)}?claim=${claim.id}`}, title ?? "the whole text"),
    publisher ? " · " + publisher : null, published ? " · published " + day(published) : null);
}

function explanation(claim, explain) {
  const lines = el("pre.explanation", {tabindex: 0});
  const box = el("details", {}, el("summary.small", {}, "Why? Parse, rule and names behind it"), lines);
  let asked = false;
  box.addEventListener("toggle", async () => {
    if (!box.open || asked) return;
    asked = true;
    fill(lines, "…");
    try {
      fill(lines, (await explain(claim)).join("\n"));
    } catch (fault) {
      asked = false;
      fill(lines, fault.message);
    }
  });
  return box;
}
