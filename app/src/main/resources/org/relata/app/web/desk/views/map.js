// Map, timeline and list filter each other; the address holds the view.
import {add, el, fill} from "../dom.js";
import {ask} from "../api.js";
import {go, keep, values} from "../address.js";
import {downloads, filterRow, filters} from "../parts/filters.js";
import {eventRow} from "../parts/events.js";
import {news} from "../parts/news.js";
import {mapView} from "../parts/map-view.js";
import {timeline} from "../parts/timeline.js";
import {QUADS} from "../words.js";

export async function show(view) {
  const {tiles} = await ask("settings");
  const box = el("div.map-box", {"aria-label": "Map of the events"});
  const time = el("div.card.time-box");
  const list = el("div.card.list-box", {"aria-label": "List of the events"});
  const form = filterRow(["text", "actor", "place", "type", "from", "to", "min_deaths"], () => refresh(false));
  const legend = el("div.legend.small", {}, Object.values(QUADS).map(quad => el(`span.class-mark.${quad.mark}`, {}, quad.name)),
    el("span.soft", {}, "Size: killed. Dashed: a wide area."));
  add(view, el("h1.hidden", {}, "Map of the events"), el("div.card", {}, form), el("div.map-columns", {}, el("div.stack", {}, box, legend, time), list));
  const at = values();
  const map = mapView(box, {tiles, at: at.lat ? {lat: +at.lat, lon: +at.lon, zoom: +at.zoom} : null, moved, chosen: id => go("/events/" + encodeURIComponent(id))});
  const bars = timeline(time, (from, to) => { keep({from, to}); form.show(); refresh(false); });
  const arrivals = news(() => refresh(false));
  let asked = new AbortController();
  let still = true;
  let wait;

  function moved(bounds, centre, zoom) {
    if (still) return;
    keep({lat: centre.lat.toFixed(3), lon: centre.lng.toFixed(3), zoom, box: boxOf(bounds, zoom)});
    clearTimeout(wait);
    wait = setTimeout(() => refresh(false), 250);
  }

  async function refresh(first) {
    asked.abort();
    asked = new AbortController();
    const by = filters();
    const {from, to, ...overAllTime} = by;
    arrivals.of(by);
    try {
      const [points, bins, page] = await Promise.all([
        ask("map", by, asked.signal), ask("timeline", overAllTime, asked.signal), ask("events", {...by, limit: 50}, asked.signal)]);
      if (first && !at.lat) map.fit(points.points);
      map.show(points.points);
      bars.show(bins.bins, {from, to});
      listed(page, points, by);
    } catch (fault) {
      if (fault.name !== "AbortError") fill(list, el("p.fault", {role: "alert"}, fault.message));
    }
    setTimeout(() => { still = false; }, 300);
  }

  function listed(page, points, by) {
    const rows = el("ul.plain", {}, page.events.map(event => eventRow(event)));
    const more = el("button", {type: "button"}, "More");
    let after = page.next;
    more.hidden = !after;
    more.addEventListener("click", async () => {
      const next = await ask("events", {...by, limit: 50, after});
      add(rows, next.events.map(event => eventRow(event)));
      after = next.next;
      more.hidden = !after;
    });
    fill(list, el("div.row", {}, el("strong", {}, counted(points)), downloads("events", by)),
      page.events.length ? rows : el("p.empty", {}, "No event matches. Widen the filters, or move the map."), more);
  }

  await refresh(true);
  return () => { asked.abort(); arrivals.close(); map.close(); bars.close(); };
}

function counted({total, total_exact: exact, points}) {
  const all = `${exact ? "" : "more than "}${total.toLocaleString("en")} event${total === 1 ? "" : "s"}`;
  return points.length < total ? `${all}; ${points.length.toLocaleString("en")} with a place are on the map` : all;
}

// The whole world is no filter.
function boxOf(bounds, zoom) {
  if (zoom < 3) return "";
  const round = n => Math.round(n * 1000) / 1000;
  const clamp = (n, most) => Math.max(-most, Math.min(most, n));
  return [clamp(bounds.getWest(), 180), clamp(bounds.getSouth(), 90), clamp(bounds.getEast(), 180), clamp(bounds.getNorth(), 90)].map(round).join(",");
}
