import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { KINDS, type Kind } from '../../src/model/kind.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { resolveCorpus } from '../../src/pipeline/resolve/corpus.ts';
import { resolveDocument } from '../../src/pipeline/resolve/document.ts';
import { addScores, figures, newScore, type Judged, type Score } from './bcubed.ts';
import { judgeEndToEnd } from './endToEnd.ts';
import { FILES, inputOf, readGold, type GoldDocument } from './goldNames.ts';
import { factsFrom } from './madeFacts.ts';

/** Mentions of one or several documents with the kinds by which they are counted. */
export interface JudgedNames {
  readonly mentions: readonly Judged[];
  readonly kinds: readonly Kind[];
}

/** Gold mentions handed to within-document resolution. */
function judgeDocument(document: GoldDocument): JudgedNames {
  const input = inputOf(document);
  const mentions = resolveDocument(input).links.map(({ entity, candidates }, index) => ({
    gold: String(document.entities[index]?.cluster),
    group: entity === null ? null : String(entity),
    candidates: candidates.map((candidate) => String(candidate.entity)),
  }));
  return { mentions, kinds: input.names.map(({ kind }) => kind) };
}

/** Gold mentions of all documents handed to resolution over the corpus; what no article links is alone with its document. */
function judgeCorpus(documents: readonly GoldDocument[]): JudgedNames {
  const facts = documents.map((document) => factsFrom(document.id, inputOf(document)));
  const resolved = resolveCorpus(facts, [], NO_IDS).mentions;
  const mentions = documents.flatMap(({ id, entities }) => {
    const linked = new Map(
      entities.flatMap(({ cluster, link }) => (link === undefined || link === '' ? [] : [[cluster, link] as const])),
    );
    return entities.map(({ cluster }, index): Judged => {
      const mention = resolved.get(id)?.[index];
      return {
        gold: linked.get(cluster) ?? `${id} ${cluster}`,
        group: mention?.entity ?? null,
        candidates: mention?.candidates.map(({ entity }) => entity) ?? [],
      };
    });
  });
  return { mentions, kinds: facts.flatMap(({ names }) => names.map(({ kind }) => kind)) };
}

/** The half of the documents whose errors were looked at when the latest rules were made; the other half only measured them. */
const wasLookedAt = ({ id }: GoldDocument): boolean => ((createHash('sha256').update(id).digest()[0] ?? 0) & 1) === 0;

/** A table of B³ by part and kind. */
class Table {
  readonly #scores = new Map<string, Score>();

  add(part: string, { mentions, kinds }: JudgedNames): void {
    for (const kind of KINDS)
      addScores(
        this.#of(`${part} ${kind}`),
        mentions,
        kinds.map((other) => other === kind),
      );
    addScores(
      this.#of(`${part} all`),
      mentions,
      kinds.map(() => true),
    );
  }

  #of(key: string): Score {
    const score = this.#scores.get(key) ?? newScore();
    this.#scores.set(key, score);
    return score;
  }

  print(title: string): void {
    console.log(
      `\n${title}\n${'part'.padEnd(34)}${'names'.padStart(7)}${'P'.padStart(7)}${'R'.padStart(7)}${'F1'.padStart(7)}${'open %'.padStart(8)}`,
    );
    for (const [key, score] of this.#scores) {
      if (score.mentions === 0) continue;
      const { precision, recall, f1, open, mentions } = figures(score);
      console.log(
        key.padEnd(34) +
          String(mentions).padStart(7) +
          [precision, recall, f1].map((share) => share.toFixed(1).padStart(7)).join('') +
          open.toFixed(1).padStart(8),
      );
    }
  }
}

/** B³ of grouping on gold mentions, within and across documents, and end to end on documents no training saw. */
export function benchGrouping(data: string): void {
  const within = new Table();
  const endToEnd = new Table();
  const all = FILES.flatMap((file) => readGold(data, file));
  for (const document of all) {
    const judged = judgeDocument(document);
    within.add(document.source, judged);
    within.add(wasLookedAt(document) ? 'looked at' : 'not looked at', judged);
    within.add('all', judged);
  }
  within.print('B³ within documents, gold mentions');
  const across = new Table();
  across.add('all', judgeCorpus(all));
  across.print('B³ across documents, gold mentions');
  for (const judged of judgeEndToEnd(all)) endToEnd.add('held-out news', judged);
  endToEnd.print('B³ within documents, end to end: names as the program finds them, on documents no training saw');
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: 'string' } } });
  if (values.data === undefined) {
    console.error('Say where the annotated data lie: node scripts/bench/grouping.ts --data DIR');
    process.exitCode = 2;
  } else benchGrouping(values.data);
}
