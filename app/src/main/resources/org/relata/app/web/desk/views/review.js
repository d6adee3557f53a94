// The queue: accept, correct or reject a claim with the keyboard. The claim itself never changes.
import {add, el, fill} from "../dom.js";
import {ask, send, whoIsThere} from "../api.js";
import {keep, values} from "../address.js";
import {claimCard} from "../parts/claims.js";
import {TYPES, CERTAINTY, counted} from "../words.js";

const STATUSES = ["asserted", "denied", "disputed", "unconfirmed", "confirmed", "planned", "hypothetical", "opinion", "question"];

const key = letter => el("kbd", {"aria-hidden": "true"}, letter);

export async function show(view) {
  const person = await whoIsThere();
  const may = ["analyst", "admin"].includes(person.role);
  const order = el("select", {id: "order", onchange: () => { keep({order: order.value}); start(); }},
    [["doubt", "most doubtful first"], ["deaths", "most deaths first"], ["newest", "newest first"]].map(([value, name]) => el("option", {value, selected: values().order === value}, name)));
  const actor = el("input", {id: "actor", type: "search", value: values().actor ?? "", placeholder: "every actor", onchange: () => { keep({actor: actor.value.trim()}); start(); }});
  const place = el("div.stack", {"aria-live": "polite"});
  const agreement = el("p.soft.small");
  let queue = [], next = null, at = null, busy = false;
  add(view, el("h1", {}, "Review"), el("div.card.stack", {}, el("div.filters.wide-first", {}, el("div", {}, el("label", {for: "order"}, "Order"), order), el("div", {}, el("label", {for: "actor"}, "Actor"), actor)),
    el("p.small.soft", {}, "Decisions are kept beside the claim with your name; the claim stays as it is. ", el("span.keys", {}, "The letters on the buttons are keys that do the same. "),
      el("a", {href: "/api/v1/review/gold.jsonl", download: "relata-gold.jsonl"}, "Download the decisions as a gold file")), agreement), place);

  async function start() {
    queue = [];
    next = "";
    await step();
    const alpha = await ask("review/agreement").catch(() => null);
    if (alpha) fill(agreement, alpha.claims ? `${alpha.decisions} decisions; ${alpha.claims} claims judged by two or more: Krippendorff’s alpha ${alpha.alpha === null ? "not defined" : alpha.alpha.toFixed(2)}.` : `${counted(alpha.decisions, "decision")} so far.`);
  }

  async function step() {
    if (!queue.length && next !== null) {
      const page = await ask("review", {order: order.value, actor: actor.value.trim(), after: next, limit: 20});
      queue = page.claims;
      next = page.next;
    }
    at = queue.shift() ?? null;
    if (!at) return void fill(place, el("p.empty", {}, "Nothing is left to judge here."));
    fill(place, claimCard(at.claim ?? at), at.decisions?.length ? el("p.small", {}, "Judged already: " + at.decisions.map(d => `${d.who}: ${d.verdict}`).join("; ")) : null, may ? buttons() : el("p.soft", {}, "Those in the role analyst judge claims."));
  }

  function buttons() {
    return el("div.row", {}, el("button.main", {type: "button", onclick: () => decide("accept")}, "Accept", key("A")), el("button", {type: "button", onclick: correct}, "Correct …", key("C")),
      el("button", {type: "button", onclick: () => decide("reject")}, "Reject", key("R")), el("button.plain", {type: "button", onclick: step}, "Skip", key("S")));
  }

  async function decide(verdict, corrections = null, note = null) {
    if (!at || busy) return;
    busy = true;
    try {
      await send("review", {claim: (at.claim ?? at).id, verdict, corrections, note});
      await step();
    } catch (fault) {
      add(place, el("p.fault", {role: "alert"}, fault.message));
    }
    busy = false;
  }

  function correct() {
    const claim = at.claim ?? at;
    const options = (list, now) => list.map(one => el("option", {value: one, selected: one === now}, one));
    const type = el("select", {id: "c-type"}, options(claim.kind === "event" ? ["", ...TYPES] : [claim.type], claim.type ?? ""));
    const certainty = el("select", {id: "c-certainty"}, Object.entries(CERTAINTY).map(([code, name]) => el("option", {value: code, selected: code === claim.certainty}, `${name} (${code})`)));
    const status = el("select", {id: "c-status"}, options(STATUSES, claim.status));
    const note = el("input", {id: "c-note", placeholder: "why"});
    const form = el("form.card.filters", {onsubmit: event => {
      event.preventDefault();
      const changed = {};
      if (type.value !== (claim.type ?? "")) changed.type = type.value || null;
      if (certainty.value !== claim.certainty) changed.certainty = certainty.value;
      if (status.value !== claim.status) changed.status = status.value;
      decide("correct", changed, note.value.trim() || null);
    }}, [["c-type", "Type", type], ["c-certainty", "Certainty", certainty], ["c-status", "Status", status], ["c-note", "Note", note]].map(([id, name, input]) => el("div", {}, el("label", {for: id}, name), input)),
      el("div.row", {}, el("button.main", {type: "submit"}, "Keep the correction"), el("button.plain", {type: "button", onclick: () => form.remove()}, "Cancel")));
    place.querySelector("form")?.remove();
    place.append(form);
    type.focus();
  }

  function pressed(event) {
    if (!may || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const act = {a: () => decide("accept"), r: () => decide("reject"), c: correct, s: step}[event.key.toLowerCase()];
    if (act && at) {
      event.preventDefault();
      act();
    }
  }
  addEventListener("keydown", pressed);
  await start();
  return () => removeEventListener("keydown", pressed);
}
