import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Block } from '../../src/model/document.ts';
import type { Sentence } from '../../src/model/facts.ts';
import { KINDS, type Kind } from '../../src/model/kind.ts';
import type { Name } from '../../src/model/mention.ts';
import { resolveDocument, type ResolveInput } from '../../src/pipeline/resolve/document.ts';
import { segment } from '../../src/text/segment.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { addScores, figures, newScore, type Judged, type Score } from './bcubed.ts';

/** Files whose annotation says which mentions are the same thing. */
const FILES = ['gum-news', 'gum-bio-voyage', 'gum-academic-court'];
const KIND_OF: Readonly<Record<string, Kind>> = { PERSON: 'person', ORGANIZATION: 'organization', PLACE: 'place' };

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly text: string;
  readonly cluster?: number;
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Gold[];
}

/** What resolution is handed: the gold names, with blocks and sentences as the program cuts them. */
export function inputOf({ text, entities }: GoldDocument): ResolveInput {
  const segments = segment(text);
  const blocks = segments.map(({ start, end }, index): Block => ({ start, end, kind: index === 0 ? 'title' : 'paragraph', id: `p${index}` }));
  const sentences = blocks.flatMap((block) =>
    splitSentences(text, block).map(({ start, end }): Sentence => ({ start, end, block: block.id, text: text.slice(start, end) })),
  );
  const names = entities.map(({ start, end, type }): Name => ({
    start,
    end,
    text: text.slice(start, end),
    kind: KIND_OF[type] ?? 'person',
    form: 'name',
    how: 'gold',
    confidence: 1,
  }));
  let at = 0;
  const sentenceOf = names.map(({ start }) => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= start) at++;
    return at;
  });
  return { text, blocks, names, roles: [], sentences, sentenceOf };
}

function judge(document: GoldDocument): { mentions: Judged[]; kinds: Kind[] } {
  const entities = document.entities.filter(({ cluster }) => cluster !== undefined).sort((a, b) => a.start - b.start);
  const input = inputOf({ ...document, entities });
  const { links } = resolveDocument(input);
  const mentions = links.map(({ entity, candidates }, index) => ({
    gold: String(entities[index]?.cluster),
    group: entity === null ? null : String(entity),
    candidates: candidates.map((candidate) => String(candidate.entity)),
  }));
  return { mentions, kinds: input.names.map(({ kind }) => kind) };
}

/** Print every group that gold splits and every gold group that the program splits: what to look at next. */
function printFaults(document: GoldDocument): void {
  const entities = document.entities.filter(({ cluster }) => cluster !== undefined).sort((a, b) => a.start - b.start);
  const { links, entities: groups } = resolveDocument(inputOf({ ...document, entities }));
  for (const { names } of groups) {
    const golds = new Set(names.map((index) => entities[index]?.cluster));
    if (golds.size > 1) console.log(`${document.id}  joined: ${[...new Set(names.map((index) => `${entities[index]?.text} [${entities[index]?.cluster}] (${links[index]?.rule})`))].join(' | ')}`);
  }
  const split = Map.groupBy(entities.map((gold, index) => ({ gold, link: links[index] })), ({ gold }) => gold.cluster);
  for (const [cluster, members] of split) {
    const groupsOf = new Set(members.map(({ link }) => link?.entity));
    if (groupsOf.size > 1) console.log(`${document.id}  split [${cluster}]: ${[...new Set(members.map(({ gold, link }) => `${gold.text} (${link?.entity ?? 'open'} ${link?.rule})`))].join(' | ')}`);
  }
}

/** B³ of within-document grouping on gold mentions, by file and kind. */
export function benchGrouping(data: string, faults = false): void {
  const total = new Map<string, Score>();
  const scoreOf = (key: string): Score => total.get(key) ?? (total.set(key, newScore()), total.get(key)!);
  for (const file of FILES) {
    const { documents } = JSON.parse(readFileSync(join(data, 'names', `${file}.json`), 'utf8')) as { documents: GoldDocument[] };
    for (const document of documents) {
      const { mentions, kinds } = judge(document);
      if (faults) printFaults(document);
      for (const kind of KINDS) {
        addScores(scoreOf(`${file} ${kind}`), mentions, kinds.map((other) => other === kind));
        addScores(scoreOf(`all ${kind}`), mentions, kinds.map((other) => other === kind));
      }
      addScores(scoreOf(`${file} all`), mentions, kinds.map(() => true));
      addScores(scoreOf('all all'), mentions, kinds.map(() => true));
    }
  }
  console.log('B³ on gold mentions, within documents');
  console.log(`${'part'.padEnd(36)}${'names'.padStart(7)}${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}${'open %'.padStart(8)}`);
  for (const [key, score] of total) {
    if (score.mentions === 0) continue;
    const { precision, recall, f1, open, mentions } = figures(score);
    console.log(key.padEnd(36) + String(mentions).padStart(7) + [precision, recall, f1].map((share) => share.toFixed(1).padStart(7)).join('') + open.toFixed(1).padStart(8));
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' }, faults: { type: 'boolean', default: false } } });
  if (values.data === undefined) {
    console.error('Say where the annotated data lie: node scripts/bench/grouping.ts --data DIR [--faults]');
    process.exitCode = 2;
  } else benchGrouping(values.data, values.faults);
}
