// The filters that map, list and search share. They live in the address.
import {el} from "../dom.js";
import {values, keep} from "../address.js";
import {TYPES} from "../words.js";

/** Names of the filters, as the interface calls them. */
export const FILTERS = ["text", "actor", "dyad", "type", "place", "holder", "status", "from", "to", "box", "min_deaths"];

const STATUSES = ["asserted", "denied", "disputed", "unconfirmed", "confirmed", "planned", "hypothetical", "opinion", "question"];

/** What the address filters by. */
export function filters() {
  const all = values();
  return Object.fromEntries(FILTERS.filter(name => all[name]).map(name => [name, all[name]]));
}

/** A row of fields; changed() is called after the address has the new values. */
export function filterRow(names, changed) {
  const now = values();
  const field = (name, label, input) => el("div", {}, el("label", {for: "filter-" + name}, label), input);
  const typed = name => ({id: "filter-" + name, name, value: now[name] ?? "", autocomplete: "off"});
  const all = {
    text: () => field("text", "Words", el("input", {...typed("text"), type: "search", dir: "auto", placeholder: "drone strike"})),
    actor: () => field("actor", "Actor", el("input", {...typed("actor"), type: "search", placeholder: "Islamic State"})),
    place: () => field("place", "Place", el("input", {...typed("place"), type: "search", placeholder: "Aleppo"})),
    holder: () => field("holder", "According to", el("input", {...typed("holder"), type: "search", placeholder: "Pentagon"})),
    type: () => field("type", "Type", choice("type", now.type, ["", ...TYPES], "every type")),
    status: () => field("status", "Status", choice("status", now.status, ["", ...STATUSES], "every status")),
    from: () => field("from", "From", el("input", {...typed("from"), type: "date"})),
    to: () => field("to", "To", el("input", {...typed("to"), type: "date"})),
    min_deaths: () => field("min_deaths", "Killed, at least", el("input", {...typed("min_deaths"), type: "number", min: 0, inputmode: "numeric", placeholder: "0"})),
  };
  const form = el("form.filters", {role: "search", onsubmit: event => event.preventDefault()}, names.map(name => all[name]()));
  let wait;
  form.addEventListener("input", () => {
    clearTimeout(wait);
    wait = setTimeout(() => {
      keep(Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()])));
      changed();
    }, 350);
  });
  form.append(el("div", {}, el("button", {type: "button", onclick: () => {
    keep(Object.fromEntries(FILTERS.map(name => [name, ""])));
    form.reset();
    for (const input of form.querySelectorAll("input, select")) input.value = "";
    changed();
  }}, "Clear")));
  form.show = () => {
    const at = values();
    for (const input of form.querySelectorAll("input, select")) {
      if (document.activeElement !== input) input.value = at[input.name] ?? "";
    }
  };
  return form;
}

function choice(name, now, options, none) {
  return el("select", {id: "filter-" + name, name}, options.map(option =>
    el("option", {value: option, selected: option === (now ?? "")}, option || none)));
}

/** Links that download what is shown. */
export function downloads(path, shown) {
  const of = format => `/api/v1/${path}.${format}` + (shown ? "?" + new URLSearchParams(shown) : "");
  return el("span.row.small", {}, "Download:", ["csv", "geojson", "parquet"].map(format =>
    el("a", {href: of(format), download: "relata-" + path + "." + format}, format.toUpperCase().replace("GEOJSON", "GeoJSON").replace("PARQUET", "Parquet"))));
}
