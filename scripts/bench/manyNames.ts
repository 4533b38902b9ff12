import type { Facts } from '../../src/model/facts.ts';
import type { Name } from '../../src/model/mention.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { resolveCorpus } from '../../src/pipeline/resolve/corpus.ts';
import { resolveDocument } from '../../src/pipeline/resolve/document.ts';

const SYLLABLES =
  'ba be bi bo da de di do fa fe ga go ha he ja jo ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va vi wa ya zo'.split(
    ' ',
  );

/** A made-up name from a number: three syllables and an ending, so that nothing in any table fits. */
function madeUp(seed: number, ending: string): string {
  const word = [0, 1, 2]
    .map((place) => SYLLABLES[Math.floor(seed / SYLLABLES.length ** place) % SYLLABLES.length] ?? '')
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1) + ending;
}

/** Facts of documents that together hold `count` distinct full names, a thousand people to a family name, and bare family names too. */
function collection(count: number): Facts[] {
  const perDocument = 20;
  return Array.from({ length: Math.ceil(count / perDocument) }, (_, document): Facts => {
    const people = Array.from({ length: perDocument }, (_unused, at) => {
      const number = document * perDocument + at;
      const family = madeUp((number * 7919) % Math.max(1, Math.floor(count / 100)), 'son');
      return [`${madeUp(number, '')} ${family}`, family];
    });
    const texts = [
      ...people.map(([full = '']) => full),
      ...people.slice(0, 5).map(([, family = '']) => family),
      people[0]?.[0] ?? '',
    ];
    let text = '';
    const names = texts.map((name): Name => {
      const start = text.length;
      text += `${name}. `;
      return { start, end: start + name.length, text: name, kind: 'person', form: 'name', how: 'made', confidence: 1 };
    });
    const sentences = names.map(({ start, end, text: name }) => ({
      start,
      end: end + 1,
      text: `${name}.`,
      block: 'p1',
    }));
    const sentenceOf = names.map((_name, index) => index);
    const { entities, links } = resolveDocument({ text, blocks: [], names, roles: [], sentences, sentenceOf });
    const id = `d${String(document).padStart(6, '0')}`;
    return {
      document: {
        id,
        seed: `${id}.txt`,
        sha256: '',
        bytes: 0,
        encoding: 'utf-8',
        language: 'en',
        title: id,
        titleFrom: 'filename',
        published: null,
        publisher: null,
        byline: null,
        words: 0,
        blocks: [],
      },
      names,
      sentenceOf,
      sentences,
      roles: [],
      quotes: [],
      quoteTexts: [],
      speakerTexts: [],
      dates: [],
      dateSentences: [],
      entities,
      links,
      recogniser: 'made',
      shingles: [],
    };
  });
}

/** Time and memory of resolution over the corpus for growing numbers of distinct names: about linear is what is wanted. */
export function benchManyNames(counts: readonly number[] = [12_500, 25_000, 50_000, 100_000]): void {
  console.log('Resolution over a made-up collection');
  console.log(`${'names'.padStart(10)}${'seconds'.padStart(10)}${'entities'.padStart(10)}${'MB heap'.padStart(10)}`);
  for (const count of counts) {
    const facts = collection(count);
    const began = performance.now();
    const { entities } = resolveCorpus(facts, [], NO_IDS);
    const seconds = (performance.now() - began) / 1000;
    const heap = process.memoryUsage().heapUsed / 2 ** 20;
    console.log(
      `${String(count).padStart(10)}${seconds.toFixed(1).padStart(10)}${String(entities.length).padStart(10)}${heap.toFixed(0).padStart(10)}`,
    );
  }
}

if (import.meta.main) benchManyNames();
