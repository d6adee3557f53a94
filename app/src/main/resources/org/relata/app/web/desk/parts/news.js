// Tells quietly that new claims came: a notice in the corner, which moves nothing. Who wants to see them asks for them.
import {el, fill} from "../dom.js";
import {query} from "../api.js";

const GATHERED = 1_500;
// A server notices only after a while that a stream was left, so filters that are still being typed open none.
const SETTLED = 1_500, AGAIN = 30_000;

/** Listens to new claims of a filter; show() is called when somebody wants to see them. */
export function news(show) {
  const place = document.getElementById("news");
  let stream = null, by = null, after = null, count = 0, exact = true, wait = null, opening = null;

  // A hidden page gives its connection back: a browser has few for each server.
  const turned = () => document.hidden ? pause() : open();
  document.addEventListener("visibilitychange", turned);

  function open() {
    if (stream || by === null || document.hidden) return;
    stream = new EventSource("/api/v1/claims/stream" + query({...by, count: true, after}));
    const heard = event => { after = event.lastEventId || after; };
    stream.addEventListener("begin", heard);
    stream.addEventListener("error", () => {
      if (stream?.readyState === EventSource.CLOSED) {
        pause();
        opening = setTimeout(open, AGAIN);
      }
    });
    stream.addEventListener("more", event => {
      heard(event);
      const more = JSON.parse(event.data);
      count += more.claims;
      exact = exact && more.exact;
      wait ??= setTimeout(tell, count === more.claims ? 0 : GATHERED);
    });
  }

  function pause() {
    clearTimeout(opening);
    stream?.close();
    stream = null;
  }

  function tell() {
    wait = null;
    if (!count) return;
    const number = count.toLocaleString("en") + (exact ? "" : " or more");
    fill(place, el("div.row", {}, el("span", {}, `${number} new claim${count === 1 ? "" : "s"}`),
      el("button", {type: "button", onclick: () => { forget(); show(); }}, "Show"),
      el("button.plain", {type: "button", "aria-label": "Not now", onclick: forget}, "✕")));
  }

  function forget() {
    clearTimeout(wait);
    wait = null;
    count = 0;
    exact = true;
    fill(place);
  }

  return {
    /** From now on, new claims of this filter. */
    of(filter) {
      forget();
      if (by && query(by) === query(filter)) return;
      const first = by === null;
      pause();
      by = filter;
      after = null;
      if (first) open();
      else opening = setTimeout(open, SETTLED);
    },
    close() {
      document.removeEventListener("visibilitychange", turned);
      pause();
      forget();
    },
  };
}
