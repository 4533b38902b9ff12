import type { WordPrints } from '../../text/shingle.ts';
import { winnow } from './winnow.ts';
import { append } from '../../text/append.ts';

/** A word of one text from which the same words run in another. */
export interface Seed {
  readonly word: number;
  readonly otherWord: number;
}

/** Two texts, by number, with the places where they meet, in order. */
export interface Meeting {
  readonly first: number;
  readonly second: number;
  readonly seeds: readonly Seed[];
}

/** A shingle that stands in more texts is boilerplate, however few there are. */
const FEWEST_COMMON = 8;
/** So is one that stands in more than this share of them. */
const COMMON_SHARE = 0.03;
/** Each text meets at most so many of those before it with the same shingle: the work stays linear. */
const MOST_PARTNERS = 4;
/** Numbers of fingerprints fit below this, beside 30 bits of hash, in a double. */
const ROOM = 2 ** 23;

/**
 * Pairs of texts that share fingerprints, in order. All fingerprints are sorted once, by hash and then by text; texts that stand
 * together in the sorted list meet. Near-linear in the number of words. Above `ROOM` fingerprints the texts beyond it
 * are not compared.
 */
export function* meetings(texts: readonly WordPrints[]): Generator<Meeting> {
  const keys: number[] = [];
  const owner: number[] = [];
  const place: number[] = [];
  texts.forEach((prints, text) => {
    winnow(prints, (hash, word) => {
      if (owner.length >= ROOM) return;
      keys.push(hash * ROOM + owner.length);
      owner.push(text);
      place.push(word);
    });
  });
  const sorted = Float64Array.from(keys).sort();
  const most = Math.max(FEWEST_COMMON, texts.length * COMMON_SHARE);
  // For each text a flat list of those after it that it meets: which one, the word here, the word there.
  const met = texts.map((): number[] => []);
  for (let from = 0; from < sorted.length;) {
    const hash = Math.floor((sorted[from] ?? 0) / ROOM);
    const group: { text: number; word: number }[] = [];
    let to = from;
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / ROOM) === hash) {
      const at = (sorted[to] ?? 0) % ROOM;
      const text = owner[at] ?? 0;
      // Only the first time that a text says it: refrains would meet themselves over and over.
      if (group.at(-1)?.text !== text) group.push({ text, word: place[at] ?? 0 });
      to++;
    }
    from = to;
    if (group.length < 2 || group.length > most) continue;
    group.forEach((second, index) => {
      for (const first of group.slice(Math.max(0, index - MOST_PARTNERS), index)) {
        met[first.text]?.push(second.text, first.word, second.word);
      }
    });
  }
  for (const [first, those] of met.entries()) yield* meetingsOf(first, those);
}

function* meetingsOf(first: number, met: readonly number[]): Generator<Meeting> {
  const seedsWith = new Map<number, Seed[]>();
  for (let at = 0; at < met.length; at += 3) {
    const [second = 0, word = 0, otherWord = 0] = [met[at], met[at + 1], met[at + 2]];
    append(seedsWith, second, { word, otherWord });
  }
  for (const [second, seeds] of [...seedsWith].sort(([a], [b]) => a - b)) {
    yield { first, second, seeds: seeds.sort((a, b) => a.word - b.word || a.otherWord - b.otherWord) };
  }
}
