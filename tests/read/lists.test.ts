import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDecisions } from '../../src/pipeline/read/decisions.ts';
import { temporaryFolder } from '../temporary.ts';

const decisionsOf = (files: Record<string, string | Uint8Array>): unknown[] =>
  readDecisions(temporaryFolder(files)).map(({ decision }) => decision);

test('a plain list of names comes in as one add decision a line, with the kind of the list', () => {
  const yaml = '- {list: banks.txt, is: organization}\n';
  const text = '\ufeff# our banks\r\nDeutsche Bank | DB\r\n\r\nHSBC\r\n';
  assert.deepEqual(decisionsOf({ 'decisions.yaml': yaml, 'banks.txt': text }), [
    { add: 'Deutsche Bank', is: 'organization', aliases: ['DB'], 'same-as': [] },
    { add: 'HSBC', is: 'organization', aliases: [], 'same-as': [] },
  ]);
});

test('a filled-in reconcile.csv comes back as same-as decisions; empty lines and further columns say nothing', () => {
  const csv =
    '\ufeffid,qid,name,kind,score\r\nberlin,Q64,Berlin,place,99\r\nann-hall,,Ann Hall,person,\r\nrome,https://www.wikidata.org/wiki/Q220,Rome,place,1\r\n';
  assert.deepEqual(decisionsOf({ 'decisions.yaml': '- list: reconcile.csv\n', 'reconcile.csv': csv }), [
    { 'same-as': 'berlin', uri: 'http://www.wikidata.org/entity/Q64' },
    { 'same-as': 'rome', uri: 'http://www.wikidata.org/entity/Q220' },
  ]);
});

test('a cell that is no Wikidata id is a fault with its line', () => {
  const files = { 'decisions.yaml': '- list: r.csv\n', 'r.csv': 'id,qid\nberlin,Berlin\n,Q64\n' };
  assert.throws(() => decisionsOf(files), /r\.csv:2: .*“Berlin” is no Wikidata id.*\n.*r\.csv:3: .*without an id/s);
});

const SMITH = { add: 'Smith, John', is: 'person', aliases: ['J. "Jack" Smith', 'Smith'], 'same-as': [] };
const MUELLER = { add: 'Müller – Söhne', is: 'organization', aliases: [], 'same-as': [] };
const rows = [
  ['name', 'kind', 'aliases'],
  ['Smith, John', 'person', 'J. "Jack" Smith|Smith'],
  ['Müller – Söhne', 'organization', ''],
];
const table = (separator: string, end: string, head = ''): string =>
  head +
  rows
    .map(
      (cells) =>
        cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator) + end,
    )
    .join('');
const files: Readonly<Record<string, string | Uint8Array>> = {
  'commas, line feeds': table(',', '\n'),
  'semicolons, as Excel writes them in some countries': table(';', '\r\n', '\ufeff'),
  'semicolons after a line that says so': table(';', '\r\n', '\ufeffsep=;\r\n'),
  tabs: table('\t', '\n'),
  'carriage returns': table(',', '\r'),
  // What Excel saves as CSV on Windows: 0x96 is its dash.
  'Windows-1252': Buffer.from(table(';', '\r\n').replaceAll('–', '\x96'), 'latin1'),
  // What Excel saves as “Unicode text”.
  'UTF-16 with tabs': Buffer.from(`\ufeff${table('\t', '\r\n')}`, 'utf16le'),
};
for (const [name, list] of Object.entries(files)) {
  test(`a list as programs save it: ${name}`, () => {
    assert.deepEqual(decisionsOf({ 'decisions.yaml': '- list: l.csv\n', 'l.csv': list }), [SMITH, MUELLER]);
  });
}

test('a plain list in Windows-1252 keeps its letters', () => {
  const text = Buffer.from('Ren\xe9 L\xe9vesque\r\n', 'latin1');
  const [decision] = decisionsOf({ 'decisions.yaml': '- {list: p.txt, is: person}\n', 'p.txt': text });
  assert.equal((decision as { add: string }).add, 'René Lévesque');
});

test('an authority file: columns however they are written, labels of kinds, several addresses, bare Wikidata ids', () => {
  const csv = 'Name,KIND,Same As\nAnn Hall,PER,https://d-nb.info/gnd/118540238|http://viaf.org/viaf/1|Q42\n';
  const [decision] = decisionsOf({ 'decisions.yaml': '- list: l.csv\n', 'l.csv': csv });
  assert.deepEqual(decision, {
    add: 'Ann Hall',
    is: 'person',
    aliases: [],
    'same-as': ['https://d-nb.info/gnd/118540238', 'http://viaf.org/viaf/1', 'http://www.wikidata.org/entity/Q42'],
  });
  const bad = { 'decisions.yaml': '- list: l.csv\n', 'l.csv': 'name,kind,same-as\nA B,person,javascript:alert(1)\n' };
  assert.throws(() => decisionsOf(bad), /l\.csv:2: .*an http\(s\) or urn address was expected/);
});

test('control characters in a cell do not make a list unreadable', () => {
  const list = `name,kind\n${String.fromCharCode(0, 1, 2, 3, 4, 5)}Ann Hall,person\nBo Li,person\n`;
  const found = decisionsOf({ 'decisions.yaml': '- list: l.csv\n', 'l.csv': list });
  assert.deepEqual(
    found.map((decision) => (decision as { add: string }).add.replace(/[^ -~]/g, '')),
    ['Ann Hall', 'Bo Li'],
  );
});
