import { Failure } from '../src/report/failure.ts';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { tellStarter } from '../src/report/afar.ts';
import { CACHE, GENERATED } from '../src/site/content/paths.ts';
import { readCollection } from '../src/site/search/collection.ts';
import { openIndexCache } from '../src/site/search/indexCache.ts';
import { writeSearch } from '../src/site/search/write.ts';

/** `node scripts/search.ts SITE`: makes the search of a built site, a process of its own so that its memory goes. */
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: node scripts/search.ts SITE');
try {
  const cache = openIndexCache(join(CACHE, 'search', hash('sha256', GENERATED).slice(0, 12)));
  const collection = readCollection(out);
  const telling = tellStarter();
  telling.expect(collection.documents + collection.names.length);
  await writeSearch(collection, out, cache, telling.step);
  telling.flush();
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n${error.hint}\n`);
  process.exitCode = error.status;
}
