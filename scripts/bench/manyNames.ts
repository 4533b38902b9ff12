import type { Facts } from '../../src/model/facts.ts';
import { NO_IDS } from '../../src/model/ids.ts';
import { resolveCorpus } from '../../src/pipeline/resolve/corpus.ts';
import { factsFrom, inputFrom, madeName } from './madeFacts.ts';

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
    const text = texts.map((name) => `${name}. `).join('');
    let start = 0;
    const names = texts.map((name) => {
      const made = madeName(text, start, name, 'person');
      start += name.length + 2;
      return made;
    });
    return factsFrom(`d${String(document).padStart(6, '0')}`, inputFrom(text, names));
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
