import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { csvRows } from '../../src/text/csvRows.ts';
import { temporaryFolder } from '../temporary.ts';
import { publishedOver } from './published.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;

test('reconcile.csv, its ids filled in as OpenRefine saves it, comes back in every export, and goes again with its line', async () => {
  const content = temporaryFolder();
  const first = await publishedOver(SEEDS, {}, null, content);
  const [head, ...rows] = csvRows(first.file('data/reconcile.csv'));
  const ids = new Map(rows.map(({ cells }, index) => [cells[0] ?? '', index % 3 === 0 ? `Q${index + 1}` : '']));
  // OpenRefine quotes where it must, ends lines with LF, writes no byte order mark, and keeps columns that were added.
  const quoted = (cells: readonly string[]): string =>
    cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  const filled = rows.map(({ cells: [id = '', , ...more] }) => quoted([id, ids.get(id) ?? '', ...more, '0.9']));
  writeFileSync(join(content, 'reconcile.csv'), [quoted([...(head?.cells ?? []), 'score']), ...filled, ''].join('\n'));
  writeFileSync(join(content, 'decisions.yaml'), '- list: reconcile.csv\n');

  const second = await publishedOver(SEEDS, {}, null, content);
  assert.deepEqual(
    second.outcome.notices.filter(({ code }) => code.startsWith('decision')),
    [],
  );
  const given = [...ids].filter(([, qid]) => qid !== '');
  assert.ok(given.length > 3);
  for (const [id, qid] of given) {
    const address = `http://www.wikidata.org/entity/${qid}`;
    assert.deepEqual(second.entities.find((entity) => entity.id === id)?.sameAs, [address], id);
    assert.match(second.file('data/entities.csv'), new RegExp(`${address}\\b`));
    const named = second.mentions.find(({ entity }) => entity === id)?.document;
    if (named !== undefined)
      assert.ok(second.file(`data/tei/${named}.xml`).includes(`<idno type="URI">${address}</idno>`), id);
  }
  // What was filled in stays filled in, so that the next export can go on from there.
  const again = new Map(
    csvRows(second.file('data/reconcile.csv')).map(({ cells }) => [cells[0] ?? '', cells[1] ?? '']),
  );
  for (const [id, qid] of ids) assert.equal(again.get(id), qid, id);

  rmSync(join(content, 'decisions.yaml'));
  const third = await publishedOver(SEEDS, {}, null, content);
  for (const file of readdirSync(join(first.out, 'data'), { recursive: true, encoding: 'utf8' })) {
    if (/\.\w+$/.test(file)) assert.equal(third.file(join('data', file)), first.file(join('data', file)), file);
  }
});
