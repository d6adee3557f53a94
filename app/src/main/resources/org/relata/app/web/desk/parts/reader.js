// Text on the left, the chosen claims on the right.
import {el, fill} from "../dom.js";
import {claimCard} from "./claims.js";
import {markedText} from "./marked-text.js";

/** A document with its claims; that of the id first is chosen at first, explain(claim) tells why one is as it is. */
export function reader(document, claims, {first = null, whenChosen = () => {}, explain = undefined} = {}) {
  const side = el("div.stack", {"aria-live": "polite"});
  // Beside the text; on a phone a sheet over its foot, which opens with a choice.
  const shut = el("button.plain.shut", {type: "button", "aria-label": "Close the claim", onclick: close}, "✕");
  const sheet = el("aside.sheet", {"aria-label": "The chosen claim", tabindex: -1, onkeydown: event => { if (event.key === "Escape") close(); }}, shut, side);
  const text = markedText(document, claims, choose);
  function choose(claim, all = [claim]) {
    for (const mark of text.querySelectorAll("mark.chosen")) mark.classList.remove("chosen");
    for (const mark of text.querySelectorAll("mark")) {
      if (mark.dataset.claims.split(" ").includes(claim.id)) mark.classList.add("chosen");
    }
    fill(side, all.map(one => claimCard(one, {document: false, explain})));
    sheet.classList.add("open");
    sheet.scrollTop = 0;
    text.querySelector("mark.chosen")?.scrollIntoView({block: "nearest"});
    whenChosen(claim);
  }
  function close() {
    sheet.classList.remove("open");
    text.querySelector("mark.chosen")?.focus();
  }
  const given = claims.find(claim => claim.id === first);
  if (given) {
    choose(given);
    queueMicrotask(() => text.querySelector("mark.chosen")?.scrollIntoView({block: "center"}));
  } else {
    fill(side, el("p.empty", {}, claims.length ? "Choose a marked place in the text." : "No claim was found in this text."));
  }
  return el("div.columns", {}, el("div.card", {}, text), sheet);
}
