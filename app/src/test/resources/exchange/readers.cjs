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

const { check } = require(path.join(packages, 'check-geojson/dist/index.js'));
try {
  check(text('geojson.geojson'));
} catch (fault) {
  (fault.issues || [fault]).forEach(issue => wrong.push('geojson, check-geojson: ' + issue.message));
}

// The schemas of OASIS, as the package stixview carries them; that draft keeps the name "incident" for later.
const Ajv = require(path.join(packages, 'ajv/dist/ajv.bundle.js'));
const schemas = path.join(packages, 'stixview/src/stix2-schemas');
const ajv = new Ajv({ allErrors: true, unknownFormats: 'ignore', logger: false });
const schemaOf = {};
for (const folder of ['common', 'sdos', 'sros', 'observables']) {
  for (const file of fs.readdirSync(path.join(schemas, folder))) {
    const schema = JSON.parse(fs.readFileSync(path.join(schemas, folder, file), 'utf8'));
    ajv.addSchema(schema);
    if (folder !== 'observables') schemaOf[file.replace('.json', '')] = schema.$id;
  }
}
const bundle = JSON.parse(text('stix.stix.json'));
const seen = {};
for (const object of bundle.objects) {
  const incident = object.type === 'incident';
  const asked = incident ? { ...object, type: 'x-incident', id: 'x-' + object.id } : object;
  const id = schemaOf[incident ? 'core' : object.type];
  if (!id) wrong.push('stix: no schema for ' + object.type);
  else if (!ajv.validate(id, asked)) wrong.push('stix: ' + object.id + ': ' + ajv.errorsText());
  seen[object.type] = (seen[object.type] || 0) + 1;
}
// Of the other types that draft's bundle says nothing.
const listed = JSON.stringify(ajv.getSchema(schemaOf.bundle).schema);
const known = bundle.objects.filter(one => listed.includes('/' + one.type + '.json'));
if (!ajv.validate(schemaOf.bundle, { ...bundle, objects: known })) wrong.push('stix: the bundle: ' + ajv.errorsText().slice(0, 2000));
console.log('read stix ' + Object.keys(seen).sort().join(' '));

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
