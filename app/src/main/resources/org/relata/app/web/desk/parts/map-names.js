// Names of countries on the map, each where there is room for it in its country. Names and outlines: Natural Earth.
import {el} from "../dom.js";

const LETTER = 6.6, LINE = 16;

/** Writes the names of these outlines on the map, and again after each change of scale. */
export function countryNames(map, outlines) {
  const L = window.L;
  map.createPane("names").classList.add("land-pane", "names-pane");
  map.getPane("names").setAttribute("aria-hidden", "true");
  const places = outlines.features.map(({properties, geometry}) => ({name: properties.name, ...middle(widest(geometry))}));
  const written = L.layerGroup().addTo(map);
  function write() {
    written.clearLayers();
    for (const place of places) {
      const corner = map.project([place.north, place.west]), other = map.project([place.south, place.east]);
      if (other.x - corner.x < place.name.length * LETTER || other.y - corner.y < LINE) continue;
      written.addLayer(L.marker([place.lat, place.lon], {pane: "names", interactive: false, keyboard: false,
        icon: L.divIcon({className: "country-name", iconSize: [0, 0], html: el("span", {}, place.name)})}));
    }
  }
  map.on("zoomend", write);
  write();
}

function widest({type, coordinates}) {
  const rings = type === "Polygon" ? [coordinates[0]] : coordinates.map(polygon => polygon[0]);
  return rings.reduce((most, ring) => Math.abs(twiceArea(ring)) > Math.abs(twiceArea(most)) ? ring : most);
}

function twiceArea(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum;
}

// The centre of gravity, and how far the ring reaches.
function middle(ring) {
  let lon = 0, lat = 0;
  for (let i = 1; i < ring.length; i++) {
    const cross = ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
    lon += (ring[i - 1][0] + ring[i][0]) * cross;
    lat += (ring[i - 1][1] + ring[i][1]) * cross;
  }
  const area = 3 * twiceArea(ring), lons = ring.map(p => p[0]), lats = ring.map(p => p[1]);
  return {lon: lon / area, lat: lat / area, west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats)};
}
