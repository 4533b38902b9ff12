import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { parseDecisions, readDecisions } from '../../src/pipeline/read/decisions.ts';
import type { Fault } from '../../src/pipeline/read/decisionFaults.ts';
import { withDecision } from '../../src/pipeline/write/decisions.ts';
import { csvRows } from '../../src/text/csvRows.ts';

function read(yaml: string): { lines: number[]; faults: Fault[] } {
  const faults: Fault[] = [];
  return { lines: parseDecisions(yaml, 'decisions.yaml', faults).map(({ line }) => line), faults };
}

test('each decision knows its line, whatever stands between', () => {
  assert.deepEqual(read('# mine\n- merge: [a, b]\n\n# more\n- rename: a\n  to: B\n- {ignore: c}\n').lines, [2, 5, 7]);
});

test('every fault is collected, with the line of the key at fault and the nearest verb', () => {
  const { faults } = read('- merg: [a, b]\n- kind: a\n  is: persn\n- merge: [a]\n- foo\n- rename: a\n  too: b\n');
  assert.deepEqual(
    faults.map(({ line }) => line),
    [1, 3, 4, 5, 6, 7],
  );
  assert.match(faults[0]?.hint ?? '', /“merge”/);
  assert.match(faults[1]?.message ?? '', /persn.*one of person, organization, place, event/);
});

test('a number typed as a name stays what was typed; broken YAML and a map instead of a list are faults, not crashes', () => {
  const faults: Fault[] = [];
  const [ignored] = parseDecisions('- ignore: 007\n', 'f', faults);
  assert.deepEqual([ignored?.decision, faults], [{ ignore: '007' }, []]);
  assert.equal(read('- merge: [a, b\n').faults.length > 0, true);
  assert.equal(read('merge: [a, b]\n').faults.length, 1);
  assert.deepEqual(read('').faults, []);
});

test('one Failure names file and line of all faults; a list of names comes in as decisions of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decisions-'));
  try {
    writeFileSync(join(folder, 'decisions.yaml'), '- list: people.csv\n  is: person\n');
    writeFileSync(
      join(folder, 'people.csv'),
      '\uFEFFname;aliases;kind\n"Hall; Ann";A. Hall|Annie Hall;\nTass;;organization\n',
    );
    assert.deepEqual(
      readDecisions(folder).map(({ decision }) => decision),
      [
        { add: 'Hall; Ann', is: 'person', aliases: ['A. Hall', 'Annie Hall'], 'same-as': [] },
        { add: 'Tass', is: 'organization', aliases: [], 'same-as': [] },
      ],
    );
    writeFileSync(join(folder, 'decisions.yaml'), '- list: ../secret.csv\n- nonsense: x\n');
    assert.throws(() => readDecisions(folder), /decisions\.yaml:1: .*\n.*decisions\.yaml:2: /s);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a decision is added at the end and everything typed stays as it was', () => {
  const text = '# mine\n- ignore: Foo   # because\n\n# last words\n';
  const added = withDecision(text, { merge: ['a', 'b'] });
  assert.equal(added, '# mine\n- ignore: Foo   # because\n\n# last words\n- merge: [a, b]\n');
  assert.match(withDecision('', { ignore: 'x' }), /^#.*\n- ignore: x\n$/);
  assert.match(withDecision('[]\n', { ignore: 'x' }), /- ignore: x\n$/);
  assert.equal(
    withDecision('  - ignore: a\n', { rename: 'a', to: 'b: c' }),
    '  - ignore: a\n  - rename: a\n    to: "b: c"\n',
  );
});

test('rows of CSV keep quoted separators, quotes and line ends', () => {
  assert.deepEqual(csvRows('a,b\r\n"x, ""y""\nz",2\r\n\r\n'), [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['x, "y"\nz', '2'] },
  ]);
});
