import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { NO_IDS } from '../../src/model/ids.ts';
import { resolveCorpus } from '../../src/pipeline/resolve/corpus.ts';
import { factsOf } from './marked.ts';

/** Different people, each list with names as near to each other as such people's are. No two of them may share a page. */
const DIFFERENT: Readonly<Record<string, readonly string[]>> = {
  'fathers and sons': [
    'Martin Luther King Jr.',
    'Martin Luther King Sr.',
    'Martin Luther',
    'Samuel Adams',
    'John Quincy Adams',
    'Johann Strauss II',
    'Johann Strauss I',
    'Johann Sebastian Bach',
    'Johann Christian Bach',
  ],
  'couples, brothers and sisters': [
    'Bill Clinton',
    'Hillary Clinton',
    'Chelsea Clinton',
    'Robert Kennedy',
    'Edward Kennedy',
    'John Kennedy',
    'Orville Wright',
    'Wilbur Wright',
    'Daniel Ortega',
    'Daniela Ortega',
    'Francis Moore',
    'Frances Moore',
    'Alexander Ivanov',
    'Alexandra Ivanova',
  ],
  'Spanish names': [
    'Juan García Márquez',
    'Juan García López',
    'María García Márquez',
    'José Márquez',
    'Pedro López García',
    'Ana López',
  ],
  'Arabic names': [
    'Ahmed bin Salman',
    'Salman bin Ahmed',
    'Mohammed bin Salman',
    'Mohammed bin Zayed',
    'Bashar al-Assad',
    'Hafez al-Assad',
    'Abu Ahmed al-Masri',
    'Omar al-Masri',
    'Abdullah II',
  ],
  'Korean, Chinese, Vietnamese and Indonesian names': [
    'Kim Jong Un',
    'Kim Jong Il',
    'Kim Yo Jong',
    'Kim Yong Chol',
    'Kim Yong Nam',
    'Lee Jae-yong',
    'Lee Jae-myung',
    'Andy Kim',
    'Bruce Lee',
    'Robert E. Lee',
    'Li Peng',
    'Peng Li Ming',
    'Nguyen Van Linh',
    'Nguyen Van Thieu',
    'Joko Widodo',
    'Megawati Sukarnoputri',
  ],
  'kings and popes': [
    'Henry VIII',
    'Henry VII',
    'Elizabeth I',
    'Elizabeth II',
    'Charles II',
    'Charles III',
    'John Paul I',
    'John Paul II',
    'John XXIII',
    'Benedict XVI',
  ],
};

/** Short forms in and out of context, by which the full names could be chained together. */
const shortFormsOf = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((name) => name.replace(/ (?:[IVX]+|Jr\.|Sr\.)$/, '').split(' '))),
];
/** Collections tried for each list; `RUNS=5000` in the environment tries more. */
const RUNS = Number(process.env.RUNS ?? 150);
const TITLES = ['', '', '', 'Mr ', 'Mrs ', 'President ', 'King ', 'Pope '];

for (const [what, names] of Object.entries(DIFFERENT)) {
  test(`no page holds two of these, whatever chains of short forms stand between: ${what}`, () => {
    const mention = fc.tuple(
      fc.constantFrom(...TITLES),
      fc.oneof(fc.constantFrom(...names), fc.constantFrom(...shortFormsOf(names))),
    );
    const documents = fc.array(fc.array(mention, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(documents, (texts) => {
        const facts = texts.map((said, at) =>
          factsOf(
            `d${at}`,
            said.map(([title, name], index) => `${title}[${name}|P] ${index % 2 ? 'came.' : 'met'}`).join(' '),
          ),
        );
        for (const { aliases } of resolveCorpus(facts, [], NO_IDS).entities) {
          const together = aliases.map(({ text }) => text).filter((text) => names.includes(text));
          assert.ok(together.length < 2, `on one page: ${together.join(', ')}`);
        }
      }),
      { numRuns: RUNS, seed: 1 },
    );
  });
}
