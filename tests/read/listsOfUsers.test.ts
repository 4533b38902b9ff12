import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDecisions } from '../../src/pipeline/read/decisions.ts';
import { temporaryFolder } from '../temporary.ts';

/** The decisions of a list as a user has it, or the sentence that refuses it. */
function outcome(file: string, list: string | Uint8Array, rest = ''): unknown {
  try {
    return readDecisions(temporaryFolder({ 'decisions.yaml': `- {list: ${file}${rest}}\n`, [file]: list })).map(
      ({ decision }) => decision,
    );
  } catch (cause) {
    return String(cause);
  }
}
const add = (name: string, is: string, aliases: string[] = [], same: string[] = []): object => ({
  add: name,
  is,
  aliases,
  'same-as': same,
});
const MERKEL = 'http://www.wikidata.org/entity/Q567';

test('Excel, German: byte order mark, semicolons, CRLF, a line break within a cell, empty columns and rows at the end', () => {
  const list =
    '\ufeffName;Kind;Aliases;;\r\n"Merkel, Angela";person;"Angela Kasner|Angela Dorothea\r\nMerkel";;\r\nSiemens;organization;;;\r\n;;;;\r\n;;;;\r\n';
  assert.deepEqual(outcome('people.csv', list), [
    add('Merkel, Angela', 'person', ['Angela Kasner', 'Angela Dorothea Merkel']),
    add('Siemens', 'organization'),
  ]);
});

test('names pasted from the web: no-break blanks, soft hyphens and zero-width characters are not part of a name', () => {
  const list = 'name,kind\nAngela\u00a0Merkel,person\n\u200bBundes\u00adbank\u200e,organization\n';
  assert.deepEqual(outcome('a.csv', list), [add('Angela Merkel', 'person'), add('Bundesbank', 'organization')]);
});

test('a plain list with blank lines, comments, indentation, tabs and blanks at the ends', () => {
  const list = '# Board, 2024\n\n  Ann Hall  \n\tBo Li | B. Li |  \n   # left in May\n\n\nCy Orr\t\n';
  assert.deepEqual(outcome('board.txt', list, ', is: person'), [
    add('Ann Hall', 'person'),
    add('Bo Li', 'person', ['B. Li']),
    add('Cy Orr', 'person'),
  ]);
});

test('the Wikidata query service: item, itemLabel and itemAltLabel are address, name and aliases', () => {
  const list = `item,itemLabel,itemAltLabel\r\n${MERKEL},Angela Merkel,"Angela Kasner, Angela Dorothea Merkel"\r\nhttp://www.wikidata.org/entity/Q64,Berlin,\r\n`;
  assert.deepEqual(outcome('query.csv', list, ', is: person'), [
    add('Angela Merkel', 'person', ['Angela Kasner', 'Angela Dorothea Merkel'], [MERKEL]),
    add('Berlin', 'person', [], ['http://www.wikidata.org/entity/Q64']),
  ]);
});

test('the same with a variable of another name and tabs, and with a row that has no label but its number', () => {
  const list = `person\tpersonLabel\n${MERKEL}\tAngela Merkel\nhttp://www.wikidata.org/entity/Q999\tQ999\n`;
  assert.deepEqual(outcome('query.tsv', list, ', is: person'), [add('Angela Merkel', 'person', [], [MERKEL])]);
});

test('one column without a head, as a plain list saved as CSV: one sentence says what to do', () => {
  assert.match(
    String(outcome('names.csv', 'Ann Hall\nBo Li\n', ', is: person')),
    /names\.csv:1: the first line names no column “name”.*\.txt/s,
  );
});

test('a spreadsheet itself in place of CSV: one sentence says so', () => {
  const xlsx = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from([...Array(600).keys()])]);
  assert.match(String(outcome('people.xlsx', xlsx)), /people\.xlsx.*spreadsheet.*CSV/s);
  const ods = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.from([...Array(600).keys()])]);
  assert.match(String(outcome('people.ods', ods)), /people\.ods.*spreadsheet.*CSV/s);
});

test('kinds in other words: Person, Company, Organisation, GPE; one that is none is told with its line', () => {
  const list = 'name,kind\nAnn Hall,Person\nAcme,Company\nTASS,Organisation\nIran,GPE\n';
  assert.deepEqual(outcome('a.csv', list), [
    add('Ann Hall', 'person'),
    add('Acme', 'organization'),
    add('TASS', 'organization'),
    add('Iran', 'place'),
  ]);
  assert.match(String(outcome('a.csv', 'name,kind\nAcme,Firma\n')), /a\.csv:2: .*“?Firma.*one of person/s);
});

test('heads as other programs write them: sameAs, same_as, Alias', () => {
  const list = `name,kind,Alias,sameAs\nAngela Merkel,person,Angela Kasner,${MERKEL}\n`;
  const merkel = [add('Angela Merkel', 'person', ['Angela Kasner'], [MERKEL])];
  assert.deepEqual(outcome('a.csv', list), merkel);
  assert.deepEqual(outcome('a.csv', list.replace('sameAs', 'same_as')), merkel);
});

test('a reconcile.csv whose columns were moved about, its byte order mark with them', () => {
  const list = 'name,qid,\ufeffid\nBerlin,Q64,berlin\n';
  assert.deepEqual(outcome('r.csv', list), [{ 'same-as': 'berlin', uri: 'http://www.wikidata.org/entity/Q64' }]);
});

test('a row with an empty name is told with its line', () => {
  assert.match(String(outcome('a.csv', 'name,kind,why\n,person,seen in May\n')), /a\.csv:2: .*may not be empty/s);
});

test('a quotation mark that is never closed is told, not read to the end of the file', () => {
  const list = 'name,kind\n"Ann Hall,person\nBo Li,person\n';
  assert.match(String(outcome('a.csv', list)), /a\.csv:2: .*quotation mark/s);
});
