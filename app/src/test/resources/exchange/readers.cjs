// Reads exports with packages that others wrote: node readers.cjs FOLDER_OF_PACKAGES FOLDER_OF_EXPORTS. Says what is wrong, one a line.
const fs = require('fs');
const path = require('path');

const [packages, written] = process.argv.slice(2);
const text = name => fs.readFileSync(path.join(written, name), 'utf8');
const wrong = [];

const { hint } = require(path.join(packages, 'geojsonhint/lib/object.js'));
for (const fault of hint(JSON.parse(text('geojson.geojson')))) {
  if (fault.level !== 'message') wrong.push('geojson: ' + JSON.stringify(fault));
}

const { Model, defaultModel } = require(path.join(packages, 'followthemoney/dist/followthemoney.umd.js'));
const model = new Model(defaultModel);
const entities = text('ftm.ftm.json').trim().split('\n').map(line => JSON.parse(line));
for (const data of entities) {
  try {
    if (model.getEntity(data).id !== data.id) wrong.push('ftm: ' + data.id + ' is read as another');
  } catch (fault) {
    wrong.push('ftm: ' + data.schema + ' ' + data.id + ': ' + fault.message);
  }
}
console.log('read ' + entities.length + ' entities');
wrong.forEach(line => console.log('wrong: ' + line));
process.exit(wrong.length ? 1 : 0);
