// Text on the left, the chosen claims on the right.
import {el, fill} from "../dom.js";
import {claimCard} from "./claims.js";
import {markedText} from "./marked-text.js";

/** A document with its claims; that of the id first is chosen at first, explain(claim) tells why one is as it is. */
export function reader(document, claims, {first = null, whenChosen = () => {}, explain = undefined} = {}) {
  const side = el("aside.stack", {"aria-live": "polite", "aria-label": "The chosen claim"});
  const text = markedText(document, claims, choose);
  function choose(claim, all = [claim]) {
    for (const mark of text.querySelectorAll("mark.chosen")) mark.classList.remove("chosen");
    for (const mark of text.querySelectorAll("mark")) {
      if (mark.dataset.claims.split(" ").includes(claim.id)) mark.classList.add("chosen");
    }
    fill(side, all.map(one => claimCard(one, {document: false, explain})));
    whenChosen(claim);
  }
  const given = claims.find(claim => claim.id === first);
  if (given) {
    choose(given);
    queueMicrotask(() => text.querySelector("mark.chosen")?.scrollIntoView({block: "center"}));
  } else {
    fill(side, el("p.empty", {}, claims.length ? "Choose a marked place in the text." : "No claim was found in this text."));
  }
  return el("div.columns", {}, el("div.card", {}, text), el("div.sticky", {}, side));
}
