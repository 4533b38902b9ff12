import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { settingsSchema } from '../../src/model/settings.ts';
import { type Cache, openCache } from '../../src/disk/cache.ts';
import { publish } from '../../src/pipeline/publish.ts';
import { filesOf } from '../../src/site/offline/filesOf.ts';
import { pipelineOver } from '../pipeline.ts';
import { temporaryFolder } from '../temporary.ts';
import { hostileSeeds } from './published.ts';

test('exports that are remembered are those that would be made, and what a name, a title or a date says is never an old one', async () => {
  const seeds = hostileSeeds();
  const { generated } = await pipelineOver(seeds);
  const shared = openCache(temporaryFolder(), 'test');
  const published = (cache: Cache, title: string): string => {
    const out = temporaryFolder();
    publish({ seeds, generated, out, site: null, settings: settingsSchema.parse({ title }), cache });
    return JSON.stringify(filesOf(out).map((file) => [file, readFileSync(join(out, file), 'latin1')]));
  };
  const fresh = (title: string): string => published(openCache(temporaryFolder(), 'test'), title);
  const isFresh = (what: string, title: string): void =>
    assert.ok(published(shared, title) === fresh(title), `${what}: the exports are not those of an empty cache`);

  isFresh('the first time', 'Papers');
  isFresh('nothing changed', 'Papers');
  isFresh('another title of the collection', 'Other papers');
  for (const [name, from, to] of [
    ['entities', '"John Smith"', '"Johnny Smith"'],
    ['dates', '2018-06-12', '2018-06-13'],
  ] as const) {
    const file = join(generated, 'data', `${name}.ndjson`);
    const before = readFileSync(file, 'utf8');
    assert.ok(before.includes(from), `${file} does not say ${from}`);
    writeFileSync(file, before.replaceAll(from, to));
    isFresh(`${from} is ${to} now`, 'Papers');
  }
});
