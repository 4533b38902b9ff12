import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDecisions } from '../../src/pipeline/read/decisions.ts';
import { temporaryFolder } from '../temporary.ts';

const decisionsOf = (files: Record<string, string>): unknown[] =>
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
