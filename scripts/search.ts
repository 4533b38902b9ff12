import { Failure } from '../src/report/failure.ts';
import { readCollection } from '../src/site/search/collection.ts';
import { writeSearch } from '../src/site/search/write.ts';

/** `node scripts/search.ts SITE`: makes the search of a built site, a process of its own so that its memory goes. */
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('usage: node scripts/search.ts SITE');
try {
  await writeSearch(readCollection(out), out);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${error.message}\n${error.hint}\n`);
  process.exitCode = error.status;
}
