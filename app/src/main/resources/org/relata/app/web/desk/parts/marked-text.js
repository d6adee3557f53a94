// A document's text with its claims marked. Parts stay apart: a comment never looks like news.
import {el} from "../dom.js";
import {doubt, look} from "./claims.js";
import {rightToLeft} from "../words.js";

/** The text; choose(claim) is called when somebody takes a mark. */
export function markedText(document, claims, choose) {
  const marks = spansOf(claims, document.text);
  const parts = document.parts.map(part => el(`div.part.text.${part.kind}`,
    {dir: rightToLeft(document.text.slice(part.begin, part.end)) ? "rtl" : "auto"},
    pieces(document.text, part.begin, part.end, marks, choose),
    part.author ? el("div.soft.small", {}, "– " + part.author) : null));
  return el("div", {lang: document.language ?? null}, parts);
}

// Spans in order, none over another: the first claim at a place has the mark, the others are named in it.
function spansOf(claims, text) {
  const all = claims.flatMap(claim => joined(claim.trigger.spans?.length ? claim.trigger.spans : [[claim.trigger.begin, claim.trigger.end]], text)
    .map(([begin, end]) => ({begin, end, claims: [claim]})));
  all.sort((a, b) => a.begin - b.begin || b.end - a.end);
  const kept = [];
  for (const span of all) {
    const last = kept[kept.length - 1];
    if (last && span.begin < last.end) last.claims.push(...span.claims);
    else kept.push(span);
  }
  return kept;
}

// Words side by side are one mark.
function joined(spans, text) {
  const whole = [];
  for (const [begin, end] of spans) {
    const last = whole[whole.length - 1];
    if (last && begin >= last[1] && !text.slice(last[1], begin).trim()) last[1] = end;
    else whole.push([begin, end]);
  }
  return whole;
}

function pieces(text, begin, end, marks, choose) {
  const all = [];
  let at = begin;
  for (const mark of marks) {
    if (mark.begin < at || mark.end > end) continue;
    all.push(text.slice(at, mark.begin), button(text.slice(mark.begin, mark.end), mark.claims, choose));
    at = mark.end;
  }
  all.push(text.slice(at, end));
  return all;
}

function button(text, claims, choose) {
  const claim = claims[0];
  const doubtful = doubt(claim);
  const chosen = () => choose(claim, claims);
  return el(`mark.${look(claim)}${doubtful ? "." + doubtful : ""}`, {
    tabindex: 0, role: "button", "data-claims": claims.map(c => c.id).join(" "),
    "aria-label": `${text}: ${claim.type ?? "statement"}, ${claim.certainty}, ${claim.status}`,
    title: `${claim.type ?? "statement"}${claim.mode ? " / " + claim.mode : ""} · ${claim.certainty} · ${claim.status}`,
    onclick: chosen, onkeydown: event => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); chosen(); } },
  }, text);
}
