// Text on the left; on the right its claims, or those that were chosen.
import {el, fill} from "../dom.js";
import {claimCard, doubt, look} from "./claims.js";
import {markedText} from "./marked-text.js";
import {QUADS, counted, names} from "../words.js";

/** A document with its claims; that of the id first is chosen at first, explain(claim) tells why one is as it is. */
export function reader(document, claims, {first = null, whenChosen = () => {}, explain = undefined} = {}) {
  const side = el("div.stack", {"aria-live": "polite"});
  // Beside the text; on a phone a sheet over its foot, which opens with a choice.
  const shut = el("button.plain.shut", {type: "button", "aria-label": "Close the claim", onclick: close}, "✕");
  const sheet = el("aside.sheet", {"aria-label": "The chosen claim", tabindex: -1, onkeydown: event => { if (event.key === "Escape") close(); }}, shut, side);
  const text = markedText(document, claims, choose);
  const marks = () => [...text.querySelectorAll("mark")];
  function choose(claim, all = [claim]) {
    for (const mark of marks()) mark.classList.toggle("chosen", mark.dataset.claims.split(" ").includes(claim.id));
    fill(side, el("button.slight.all", {type: "button", onclick: overview}, "‹ All claims of the text"), all.map(one => claimCard(one, {document: false, explain})));
    sheet.classList.add("open");
    sheet.scrollTop = 0;
    text.querySelector("mark.chosen")?.scrollIntoView({block: "nearest"});
    whenChosen(claim);
  }
  function close() {
    sheet.classList.remove("open");
    text.querySelector("mark.chosen")?.focus();
  }
  function overview() {
    for (const mark of marks()) mark.classList.remove("chosen");
    fill(side, claims.length ? listed(claims, choose) : el("p.empty", {}, "No claim was found in this text."));
  }
  const given = claims.find(claim => claim.id === first);
  if (given) {
    choose(given);
    queueMicrotask(() => text.querySelector("mark.chosen")?.scrollIntoView({block: "center"}));
  } else {
    overview();
  }
  return el("div.columns", {}, el("div.card", {}, legend(claims), text), sheet);
}

// What the lines under the words mean, as far as the text has them.
function legend(claims) {
  const looks = [...Object.values(QUADS).map(quad => [quad.mark, quad.name]), ["relation", "Tie or office"], ["none", "Other statement"]]
    .filter(([mark]) => claims.some(claim => look(claim) === mark));
  const doubts = [["unsure", "Not certain"], ["denied", "Denied"]].filter(([kind]) => claims.some(claim => doubt(claim) === kind));
  return claims.length ? el("div.legend.marks.small", {}, looks.map(([mark, name]) => el(`span.sample.${mark}`, {}, name)), doubts.map(([kind, name]) => el(`span.sample.${kind}`, {}, name))) : null;
}

function listed(claims, choose) {
  const inOrder = [...claims].sort((a, b) => a.trigger.begin - b.trigger.begin);
  return el("section.card", {}, el("h2", {}, counted(claims.length, "claim")), el("ul.plain.choices", {}, inOrder.map(claim =>
    el("li", {}, el("button.plain", {type: "button", onclick: () => choose(claim)},
      el(`span.class-mark.${look(claim)}`, {}, (claim.type ?? "statement").replaceAll("-", " ") + (claim.mode ? " / " + claim.mode : "")), " ",
      el("span", {dir: "auto"}, between(claim)), el("span.small.soft", {dir: "auto"}, ` “${claim.trigger.text}”`))))));
}

function between(claim) {
  const actors = names(claim.actors), recipients = names(claim.recipients);
  return recipients ? `${actors || "unknown"} → ${recipients}` : actors;
}
