// Find an actor by name, and those that the record speaks of most.
import {add, el, fill, scrolling} from "../dom.js";
import {ask} from "../api.js";
import {keep, values} from "../address.js";
import {country, kindOf} from "../words.js";

export async function show(view) {
  const name = el("input", {id: "name", type: "search", value: values().q ?? "", placeholder: "HTS, Wagner …"});
  const day = el("input", {id: "as-of", type: "date", value: values()["as-of"] ?? ""});
  const found = el("div.card", {"aria-live": "polite"});
  let wait, asked = new AbortController();
  const form = el("form.card.filters.wide-first", {role: "search", onsubmit: event => { event.preventDefault(); refresh(); }},
    el("div", {}, el("label", {for: "name"}, "Name"), name), el("div", {}, el("label", {for: "as-of"}, "As of"), day));
  form.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(refresh, 300); });
  add(view, el("h1", {}, "Actors"), el("div.stack", {}, form, found));
  async function refresh() {
    asked.abort();
    asked = new AbortController();
    keep({q: name.value.trim(), "as-of": day.value});
    try {
      const {actors} = await ask("actors", {q: name.value.trim(), "as-of": day.value}, asked.signal);
      fill(found, actors.length ? [el("p.small.soft", {}, name.value.trim() ? "Whom the registry knows by this name." : "Those in events with most killed."), scrolling("Actors", el("table", {}, el("thead", {}, el("tr", {}, ["Name", "Kind", "Country", "Claims"].map(h => el(h === "Claims" ? "th.number" : "th", {scope: "col"}, h)))),
        el("tbody", {}, actors.map(a => el("tr", {}, el("td", {}, el("a", {href: `/actors/${encodeURIComponent(a.id)}${day.value ? "?as-of=" + day.value : ""}`, dir: "auto"}, a.name), a.why ? el("div.small.soft", {}, a.why) : null), el("td", {}, kindOf(a.kind)), el("td", {}, country(a.country)), el("td.number", {}, (a.claims ?? 0).toLocaleString("en")))))))]
        : el("p.empty", {}, "The registry has nobody of this name."));
    } catch (fault) {
      if (fault.name !== "AbortError") fill(found, el("p.fault", {role: "alert"}, fault.message));
    }
  }
  await refresh();
  name.focus();
  return () => asked.abort();
}
