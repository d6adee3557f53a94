// Events as rows.
import {el} from "../dom.js";
import {QUADS, counted, days, figure, names, quadOf} from "../words.js";

/** "Syrian Interior Ministry → Islamic State". */
export function who(event) {
  const actors = names(event.actors) || "unknown", recipients = names(event.recipients);
  return recipients ? `${actors} → ${recipients}` : actors;
}

/** "3–5 killed, 4 captured". */
export function tolls(event) {
  return Object.entries(event.tolls ?? {}).map(([kind, f]) => `${figure(f)} ${kind}`).join(", ");
}

/** The class of an event's mark. */
export const mark = event => QUADS[quadOf(event.type)]?.mark ?? "none";

/** One event in a list. */
export function eventRow(event, chosen = false) {
  return el("li.event-row", {"data-event": event.id, "aria-current": chosen ? "true" : null},
    el("a", {href: "/events/" + encodeURIComponent(event.id)},
      el(`span.class-mark.${mark(event)}`, {}, event.type + (event.mode ? " / " + event.mode : "")), " ", el("span", {dir: "auto"}, who(event))),
    el("div.small.soft", {dir: "auto"}, [days(event.start, event.finish), event.place?.name ?? event.place?.text, tolls(event),
      counted(event.independent_sources, "source")].filter(Boolean).join(" · ")));
}
