import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NO_IDS } from '../../src/model/ids.ts';
import { analyse } from '../../src/pipeline/analyse.ts';
import { annotate } from '../../src/pipeline/annotate/annotate.ts';
import { assembleCorpus } from '../../src/pipeline/assemble.ts';
import { decode } from '../../src/pipeline/read/decode.ts';
import { readProse } from '../train/prose.ts';

/**
 * Time that one large document takes, stage by stage, at several sizes: `node scripts/bench/large.ts --mb 1,2,4`. The text
 * is the project's own prose over and over, each time with other names for its people, so that the number of names grows
 * with it. CPU time, so that a busy machine does not blur it; the last column is the time for each megabyte.
 */
const { values } = parseArgs({ options: { mb: { type: 'string', default: '1,2,4' } } });
const articles = readProse(join(import.meta.dirname, '../train/news')).map(({ text }) => text);

for (const megabytes of values.mb.split(',').map(Number)) {
  const bytes = Buffer.from(textOf(megabytes * 1e6));
  const times: string[] = [];
  const time = <T>(stage: string, run: () => T): T => {
    const before = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(before);
    times.push(`${stage} ${((user + system) / 1e6).toFixed(1)}`);
    return result;
  };
  const began = process.cpuUsage();
  const { text } = time('decode', () => decode(bytes, 'large.txt', null));
  if (text === null) throw new Error('The text was not read.');
  const seed = { id: '', path: 'large.txt', digest: '0'.repeat(64), bytes: bytes.length, encoding: 'utf-8', text };
  const facts = time('analyse', () => analyse(seed, []));
  const assembled = time('assemble', () => assembleCorpus([facts], [], NO_IDS));
  const [resolved] = assembled.corpus.documents;
  if (resolved === undefined) throw new Error('The document was lost.');
  const { mdx } = time('annotate', () => annotate(resolved, text));
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  console.log(
    `${megabytes} MB: ${seconds.toFixed(1)} s (${times.join(', ')}), ${(mdx.length / 1e6).toFixed(1)} MB of MDX, ` +
      `${(seconds / megabytes).toFixed(2)} s/MB, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`,
  );
}

function textOf(length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let round = 0; size < length; round++) {
    for (const article of articles) {
      if (size >= length) break;
      // Other surnames each time: "Tisdale" becomes "Tisdaleab".
      const other = round === 0 ? article : article.replace(/(?<=\p{Lu}\p{Ll}{4,})(?=\W)/gu, suffix(round));
      parts.push(other);
      size += other.length + 2;
    }
  }
  return parts.join('\n\n');
}

function suffix(round: number): string {
  return String.fromCharCode(97 + (round % 26), 97 + (Math.floor(round / 26) % 26));
}
