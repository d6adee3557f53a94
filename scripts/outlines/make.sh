#!/bin/sh
# Makes the outlines of the desk's map: Natural Earth 1:50m (public domain) by way of the npm package world-atlas, as
# GeoJSON of two decimals (about 1 km), a country a feature with its ISO 3166 numeric code and name.
#   scripts/outlines/make.sh      writes app/src/main/resources/org/relata/app/web/desk/outlines.json
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent world-atlas@2.0.2 topojson-client@3.1.0 >/dev/null
for archive in *.tgz; do mkdir "${archive%.tgz}"; tar xzf "$archive" -C "${archive%.tgz}"; done
node - "$root/app/src/main/resources/org/relata/app/web/desk/outlines.json" <<'JS'
const fs = require("fs");
const topojson = require("./topojson-client-3.1.0/package/dist/topojson-client.js");
const world = JSON.parse(fs.readFileSync("world-atlas-2.0.2/package/countries-50m.json", "utf8"));
const round = n => Math.round(n * 100) / 100;
const line = ring => ring.map(([x, y]) => [round(x), round(y)])
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
const area = polygon => polygon.map(line).filter(ring => ring.length > 3);
const features = topojson.feature(world, world.objects.countries).features.map(({id, properties, geometry}) => ({
    type: "Feature",
    properties: {id: id || null, name: properties.name},
    geometry: geometry.type === "Polygon"
        ? {type: "Polygon", coordinates: area(geometry.coordinates)}
        : {type: "MultiPolygon", coordinates: geometry.coordinates.map(area).filter(p => p.length)},
}));
fs.writeFileSync(process.argv[2], JSON.stringify({type: "FeatureCollection", features}) + "\n");
JS
