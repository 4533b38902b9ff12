import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchAccuracy } from './bench/accuracy.ts';
import { benchEditing } from './bench/editing.ts';
import { benchGrouping } from './bench/grouping.ts';
import { benchManyMentions } from './bench/manyMentions.ts';
import { benchManyNames } from './bench/manyNames.ts';
import { benchPeers } from './bench/peers.ts';
import { benchScale } from './bench/scale.ts';
import { benchSearch } from './bench/search.ts';

/**
 * `npm run bench -- [--data DIR] [--docs N] [--peers]`: figures and ratios; docs/ shows the last ones taken. DIR holds annotated data
 * (accuracy of names, of grouping, of quotations and dates, of encodings); N documents are made up for speed;
 * with `--peers`, other programs build them too, 1,000 where no number is given. `--docs 10000` measures everything that is
 * said of speed in one run, the peers at 1,000 with it.
 */
const DOCUMENTS = 200;
const PEERS = 1000;
/** From so many documents on the peers are part of the run. */
const ALL = 10_000;
const { values } = parseArgs({
  options: { data: { type: 'string' }, docs: { type: 'string' }, peers: { type: 'boolean' } },
});

if (values.data !== undefined) {
  const data = resolve(process.env['INIT_CWD'] ?? process.cwd(), values.data);
  heading('Names');
  benchAccuracy(data);
  heading('Who is who');
  benchGrouping(data);
  for (const [title, script] of [
    ['Quotations and dates', 'annotations.ts'],
    ['Encodings', 'encodings.ts'],
  ] as const) {
    heading(title);
    spawnSync(process.execPath, [join(import.meta.dirname, 'bench', script), '--data', data], { stdio: 'inherit' });
  }
}
if (values.peers === true) {
  heading('Beside other programs');
  await benchPeers(Number(values.docs ?? PEERS));
} else if (values.data === undefined || values.docs !== undefined) {
  const count = Number(values.docs ?? DOCUMENTS);
  heading('Many names');
  benchManyNames();
  heading('One large document');
  spawnSync(process.execPath, [join(import.meta.dirname, 'bench', 'large.ts')], { stdio: 'inherit' });
  heading('One name, mentioned 10,000 times');
  await benchManyMentions();
  heading('Building');
  await benchScale(count);
  heading('Editing');
  await benchEditing(count);
  heading('Searching');
  await benchSearch(count);
  if (count >= ALL) {
    heading('Beside other programs');
    await benchPeers(PEERS);
  }
}

function heading(title: string): void {
  console.log(`\n## ${title}\n`);
}
