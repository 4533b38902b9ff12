import { analyse } from '../../src/pipeline/analyse.ts';
import { overlaps } from '../../src/model/span.ts';
import { isDevelopment } from '../train/split.ts';
import type { GoldDocument } from './goldNames.ts';
import type { JudgedNames } from './grouping.ts';
import { inputOf } from './goldNames.ts';

/**
 * Documents analysed as the program would, then each gold mention judged by the name that overlaps it: a mention that no name
 * overlaps stands alone. Only documents that the shipped weights were never trained on.
 */
export function judgeEndToEnd(documents: readonly GoldDocument[]): JudgedNames[] {
  const held = documents.filter(({ id, source, text }) => isDevelopment({ id, source, text, labels: [] }));
  return held.map((document) => {
    const { text, id } = document;
    const facts = analyse({ id, path: `${id}.txt`, digest: '', bytes: text.length, encoding: 'utf-8', text }, []);
    const input = inputOf(document);
    const mentions = document.entities.map(({ cluster }, at) => {
      const gold = input.names[at];
      const index = facts.names.findIndex((name) => gold !== undefined && overlaps(name, gold));
      const link = facts.links[index];
      return {
        gold: String(cluster),
        group: link === undefined ? `missed ${at}` : link.entity === null ? null : String(link.entity),
        candidates: link?.candidates.map(({ entity }) => String(entity)) ?? [],
      };
    });
    return { mentions, kinds: input.names.map(({ kind }) => kind) };
  });
}
