import type { SharedPassage } from '../../model/corpus.ts';
import type { Block } from '../../model/document.ts';
import type { Facts } from '../../model/facts.ts';
import { countWhile } from '../../text/countWhile.ts';
import { wordCount, wordSpan, type WordPrints } from '../../text/shingle.ts';
import { align, type Aligned } from './align.ts';
import { differing } from './differing.ts';
import { PassageStore } from './passageStore.ts';
import { meetings, type Seed } from './seedPairs.ts';

/** What the search needs of a document's facts. */
export type Printed = Pick<Facts, 'document' | 'shingles'>;

/** A piece of a passage in one block with fewer words is not worth a mark. */
const FEWEST_IN_BLOCK = 4;

/**
 * Passages that documents share, word for word but for small differences, by document id and in text order. A passage over
 * several blocks comes as one piece a block. Words that stand in many documents (boilerplate, formulas) and furniture do
 * not count. Pieces shared with different documents may overlap. Near-linear in the number of words.
 */
export function sharedPassages(facts: readonly Printed[]): PassageStore {
  const found = new PassageStore();
  for (const { first, second, seeds } of meetings(facts.map(({ shingles }) => shingles))) {
    const [here, there] = [facts[first], facts[second]];
    if (here === undefined || there === undefined) continue;
    for (const passage of align(here.shingles, there.shingles, seeds)) {
      found.add(here.document.id, pieces(passage, here, there));
      found.add(there.document.id, pieces(turned(passage), there, here));
    }
  }
  found.close();
  return found;
}

const turned = ({ matches }: Aligned): Aligned => ({
  matches: matches.map(({ word, otherWord }) => ({ word: otherWord, otherWord: word })),
});

/** Cut a passage where it crosses from one block into the next, here or there. */
function pieces({ matches }: Aligned, here: Printed, there: Printed): SharedPassage[] {
  const found: SharedPassage[] = [];
  let run: Seed[] = [];
  let [block, other] = [-1, -1];
  const close = (): void => {
    const piece = pieceOf(run, here, there, block, other);
    if (piece !== null) found.push(piece);
    run = [];
  };
  for (const match of matches) {
    const at = blockAt(here.document.blocks, wordSpan(here.shingles, match.word).start, block);
    const otherAt = blockAt(there.document.blocks, wordSpan(there.shingles, match.otherWord).start, other);
    if (at !== block || otherAt !== other) close();
    [block, other] = [at, otherAt];
    run.push(match);
  }
  close();
  return found;
}

function pieceOf(
  run: readonly Seed[],
  here: Printed,
  there: Printed,
  block: number,
  other: number,
): SharedPassage | null {
  const [from, to] = [run[0], run.at(-1)];
  const [blockHere, blockThere] = [here.document.blocks[block], there.document.blocks[other]];
  if (from === undefined || to === undefined || blockHere === undefined || blockThere === undefined) return null;
  if (run.length < FEWEST_IN_BLOCK) return null;
  return {
    ...stretch(here.shingles, from.word, to.word),
    block: blockHere.id,
    words: run.length,
    other: {
      document: there.document.id,
      block: blockThere.id,
      ...stretch(there.shingles, from.otherWord, to.otherWord),
    },
    differences: differing(run, here.shingles, there.shingles),
  };
}

function stretch(prints: WordPrints, from: number, to: number): { start: number; end: number } {
  return { start: wordSpan(prints, from).start, end: wordSpan(prints, to).end };
}

/** The block that holds an offset; mostly it is the one that held the last. */
function blockAt(blocks: readonly Block[], offset: number, last: number): number {
  const [begins, ends] = [blocks[last]?.start ?? Infinity, blocks[last + 1]?.start ?? Infinity];
  if (begins <= offset && offset < ends) return last;
  return countWhile(blocks.length, (place) => (blocks[place]?.start ?? 0) <= offset) - 1;
}

/** Another document with nearly the same text, and the share of this one's words that stand there. */
export interface NearDuplicate {
  readonly document: string;
  readonly share: number;
}

/** From this share of its words on a document is nearly the other. */
const NEARLY_ALL = 0.7;

/** Near-duplicates among documents, by id: they are linked, never dropped. `passages` as `sharedPassages` gives them. */
export function nearDuplicates(
  facts: readonly Printed[],
  passages: Pick<ReadonlyMap<string, readonly SharedPassage[]>, 'get'>,
): Map<string, NearDuplicate[]> {
  const found = new Map<string, NearDuplicate[]>();
  for (const { document, shingles } of facts) {
    const words = new Map<string, number>();
    for (const { other, words: count } of passages.get(document.id) ?? []) {
      words.set(other.document, (words.get(other.document) ?? 0) + count);
    }
    const near = [...words]
      .map(([other, count]) => ({ document: other, share: Math.min(1, count / Math.max(1, wordCount(shingles))) }))
      .filter(({ share }) => share >= NEARLY_ALL)
      .sort((a, b) => b.share - a.share || (a.document < b.document ? -1 : 1));
    if (near.length > 0) found.set(document.id, near);
  }
  return found;
}
