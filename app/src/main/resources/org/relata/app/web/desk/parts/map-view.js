// The map: outlines built in, tiles only where the operator named an address.
import {el} from "../dom.js";
import {countryNames} from "./map-names.js";
import {shaped} from "./map-shapes.js";
import {QUADS, PLACE_PRECISION, quadOf, days} from "../words.js";

let outlines;

const colour = name => getComputedStyle(document.documentElement).getPropertyValue("--" + name).trim();

// About how far the event may lie from the point that stands for it, in metres, by UCDP's where_prec.
const AREA = {1: 0, 2: 12_000, 3: 25_000, 4: 70_000, 5: 150_000, 6: 300_000, 7: 100_000};

/** A map in the box; moved(bounds) after a move by hand, chosen(id) for a point. */
export function mapView(box, {tiles = null, at = null, moved = () => {}, chosen = () => {}} = {}) {
  const L = window.L;
  const map = L.map(box, {worldCopyJump: true, minZoom: 2, maxZoom: 14, preferCanvas: true, attributionControl: true, zoomSnap: .5})
    .setView(at ? [at.lat, at.lon] : [25, 35], at?.zoom ?? 2.5);
  map.attributionControl.setPrefix(false).addAttribution("Borders and names as Natural Earth has them");
  if (tiles) L.tileLayer(tiles, {maxZoom: 18}).addTo(map);
  // Under the points, whichever comes first.
  map.createPane("land").classList.add("land-pane");
  const land = L.geoJSON(null, {pane: "land", renderer: L.canvas({pane: "land"}), style: () => ({fillColor: colour("land"), color: colour("border"), weight: .8, fillOpacity: tiles ? 0 : 1}), interactive: false}).addTo(map);
  (outlines ??= fetch("/desk/outlines.json").then(answer => answer.json())).then(world => {
    land.addData(world);
    if (!tiles) countryNames(map, world);
  });
  const points = L.layerGroup().addTo(map);
  let byHand = false;
  map.on("dragstart zoomstart", event => { byHand = byHand || !!event.originalEvent || map._byHand; });
  map.on("moveend", () => moved(map.getBounds(), map.getCenter(), map.getZoom()));
  const redraw = () => land.setStyle(land.options.style);
  addEventListener("relata-theme", redraw);
  return {
    map,
    show(all, selected) {
      points.clearLayers();
      for (const point of [...all].sort((a, b) => (b.deaths ?? 0) - (a.deaths ?? 0))) points.addLayer(drawn(point, point.id === selected, chosen));
    },
    fit(all) {
      if (all.length) map.fitBounds(L.latLngBounds(all.map(p => [p.lat, p.lon])).pad(.15), {maxZoom: 6, animate: false});
    },
    close() {
      removeEventListener("relata-theme", redraw);
      map.remove();
    },
  };
}

function drawn(point, selected, chosen) {
  const L = window.L;
  const name = QUADS[quadOf(point.type)]?.mark ?? "none";
  const radius = 4 + 2.2 * Math.sqrt(Math.min(point.deaths ?? 0, 400));
  const style = {color: colour(selected ? "ink" : name), fillColor: colour(name), weight: selected ? 3 : 1, fillOpacity: .55};
  const area = AREA[point.precision] ?? 0;
  const place = [point.lat, point.lon];
  // Somewhere in a wider area: the area, and in its middle the mark of the class.
  const shape = L.featureGroup([...point.precision >= 3 ? [L.circle(place, {...style, radius: area, dashArray: "4 4", fillOpacity: .12})] : [],
    shaped(place, name, {...style, radius: point.precision >= 3 ? 4 : radius})]);
  shape.bindTooltip(el("span", {}, `${point.type} · ${point.name ?? ""} · ${days(point.start, point.finish)}`
    + (point.deaths ? ` · ${point.deaths} killed` : "") + ` · ${PLACE_PRECISION[point.precision] ?? "place not known"}`));
  shape.on("click", () => chosen(point.id));
  return shape;
}
