// Paste a text or an address and see its claims at once.
import {add, el, fill} from "../dom.js";
import {send} from "../api.js";
import {reader} from "../parts/reader.js";
import {counted} from "../words.js";

export function show(view) {
  const text = el("textarea", {id: "text", placeholder: "Paste an article here …", dir: "auto"});
  const url = el("input", {id: "url", type: "url", placeholder: "https://…"});
  const published = el("input", {id: "published", type: "date"});
  const found = el("div.stack", {"aria-live": "polite"});
  const button = el("button.main", {type: "submit"}, "Find the claims");
  async function code(event) {
    event.preventDefault();
    button.disabled = true;
    fill(found, el("p.empty", {}, "Reading …"));
    try {
      const body = {published: published.value || undefined};
      if (text.value.trim()) body.text = text.value;
      else body.url = url.value.trim();
      // What was read stays what is explained, whatever is typed meanwhile.
      const explain = async claim => (await send("code/explanation", {...body, claim: claim.id})).lines;
      fill(found, (await send("code", body)).documents.map(one => coded(one, explain)));
    } catch (fault) {
      fill(found, el("p.fault", {role: "alert"}, fault.message));
    }
    button.disabled = false;
  }
  add(view, el("h1", {}, "Paste a text, see its claims"),
    el("form.card.stack", {onsubmit: code},
      el("div", {}, el("label", {for: "text"}, "Text"), text),
      el("div.filters.wide-first", {}, el("div", {}, el("label", {for: "url"}, "Or its address"), url),
        el("div", {}, el("label", {for: "published"}, "Published on"), published), el("div", {}, button)),
      el("p.soft.small", {}, "Nothing is kept. With the day of publication “on Wednesday” becomes a date, and “the president” the one of that day.")),
    found);
}

function coded({document, claims}, explain) {
  const events = claims.filter(claim => claim.kind === "event").length;
  const comments = claims.filter(claim => claim.part === "comment").length;
  return [el("h2", {dir: "auto"}, document.title ?? "The text"),
    el("p.soft", {}, `${counted(events, "claim of an event", "claims of events")}, ${counted(claims.length - events, "claim of a tie", "claims of ties")}` + (comments ? `; ${comments} of them from readers’ comments` : "")),
    reader(document, claims, {explain})];
}
