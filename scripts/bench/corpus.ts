import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generator } from '../random.ts';
import { matter, saying, sentence } from './prose.ts';

/**
 * A made-up collection for measuring: deterministic, as many documents as wanted, about 500 words each, with what makes
 * real ones work: people named in full and then by surname, organizations with acronyms, demonyms, quotations with their
 * speakers, dates, page furniture, paragraphs reprinted from another. Names recur as in life: a few everywhere, many once.
 */

const words = (list: string): readonly string[] => list.split(' ');
const GIVEN = words(
  'Anna Boris Carla David Elena Farid Grace Henry Ines Jonas Karin Lucas Maria Nadia Oscar Petra Rosa Samuel Tanja Victor Wanda Yusuf Zoe Amina Bruno Clara Daniel Esther Felix Gloria Hassan Irene Jakob Laura Martin Nora Olga Paul Ruth Simon Teresa Ursula Walter Kenji Mei Ravi Priya Kofi Ngozi Diego',
);
const FAMILY_HEAD = words(
  'Al Ber Cor Dal Es Fer Gar Hol Iver Jan Kal Lom Mar Nor Or Pal Quin Ros Sal Tor Ul Var Wes Yar Zel Bran Chal Drum Fel Grun',
);
const FAMILY_MIDDLE = words('a e i o u an en in on ar er or al el il');
const FAMILY_TAIL = words(
  'berg son sen dez ton ford ley man ski ova etti ini ard aux stein wood field rup dahl moto wala',
);
const TOWN_TAIL = words('burg ville ton haven mouth bridge field stad grad pur abad minster caster wick');
const BODIES = words('Institute Council Foundation Agency Commission Association Federation Authority Bank Group');
const TOPICS = [
  'Water Supply',
  'Public Health',
  'Rural Housing',
  'Maritime Safety',
  'Trade and Industry',
  'Forest Research',
  'Civil Aviation',
  'Monetary Policy',
  'Labour Statistics',
  'Food Standards',
];
const COUNTRIES: readonly (readonly [string, string])[] = [
  ['France', 'French'],
  ['Germany', 'German'],
  ['Japan', 'Japanese'],
  ['Brazil', 'Brazilian'],
  ['Kenya', 'Kenyan'],
  ['India', 'Indian'],
  ['Canada', 'Canadian'],
  ['Egypt', 'Egyptian'],
  ['Chile', 'Chilean'],
  ['Norway', 'Norwegian'],
];
const ROLES = [
  'finance minister',
  'spokeswoman',
  'chief executive',
  'mayor',
  'union leader',
  'professor of law',
  'deputy governor',
  'police chief',
  'ambassador',
  'chief economist',
];
const MONTHS = words('January February March April May June July August September October November December');
const FURNITURE = [
  'Read more',
  'Advertisement',
  'Share this article',
  'Subscribe to our newsletter today',
  'Related stories',
];

/** This share of the documents ends with paragraphs of another, so many, taken from one of so many before it. */
const [REPRINTS, REPRINTED, NEAR] = [0.1, 3, 50];

/** Write `count` documents into `folder`, in folders of a thousand. */
export function makeCorpus(folder: string, count: number): void {
  for (let number = 0; number < count; number++) {
    const shelf = join(folder, String(Math.floor(number / 1000)).padStart(3, '0'));
    if (number % 1000 === 0) mkdirSync(shelf, { recursive: true });
    writeFileSync(join(shelf, `${String(number).padStart(6, '0')}.txt`), makeDocument(number));
  }
}

/** Document number `number`: the same text for the same number, whatever else is made. */
export function makeDocument(number: number): string {
  const { paragraphs, random } = makeParagraphs(number);
  if (random() < REPRINTS && number > 0) {
    const before = Math.max(0, number - 1 - Math.floor(random() * NEAR));
    paragraphs.splice(-REPRINTED, REPRINTED, ...makeParagraphs(before).paragraphs.slice(-REPRINTED));
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function makeParagraphs(number: number): { readonly paragraphs: string[]; readonly random: () => number } {
  const random = generator(number * 2654435761);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // Half the names of a document are its own; the others recur, low numbers most.
  const name = (make: (id: number) => string): string =>
    make(random() < 0.5 ? 1000 + number * 4 + Math.floor(random() * 4) : Math.floor(1000 * random() ** 3));
  const people = [name(person), name(person), name(person)];
  const bodies = [name(body), name(body)];
  const towns = [name(town), name(town)];
  const [country, demonym] = pick(COUNTRIES);
  const date = (): string => `${1 + Math.floor(random() * 28)} ${pick(MONTHS)} ${1990 + Math.floor(random() * 30)}`;
  const surname = (full: string): string => full.split(' ').at(-1) ?? full;

  const paragraphs = [
    `${towns[0]} council backs ${bodies[0]?.split(' ')[0]} plan`,
    `${towns[0]?.toUpperCase()}, ${date()} - The ${bodies[0]} agreed on Monday to work with the ${demonym} government, its ${pick(ROLES)} ${people[0]} said.`,
  ];
  for (let index = 0; index < 7; index++) {
    const full = people[index % people.length] ?? '';
    const first = index < people.length;
    const speaker = first ? `${full}, ${pick(ROLES)} of the ${bodies[index % 2]},` : `Mr ${surname(full)}`;
    paragraphs.push(
      [
        `“${saying(pick)},” ${speaker} told reporters in ${towns[index % 2]} on ${date()}.`,
        sentence(pick),
        `${speaker.replace(/,$/, '')} has led ${matter(pick)} in ${country} since ${1990 + Math.floor(random() * 30)}.`,
        sentence(pick),
      ].join(' '),
    );
    if (index === 3) paragraphs.push(pick(FURNITURE));
  }
  return { paragraphs, random };
}

function familyName(id: number): string {
  const head = FAMILY_HEAD[id % FAMILY_HEAD.length] ?? '';
  const middle = FAMILY_MIDDLE[Math.floor(id / FAMILY_HEAD.length) % FAMILY_MIDDLE.length] ?? '';
  const tail = FAMILY_TAIL[Math.floor(id / (FAMILY_HEAD.length * FAMILY_MIDDLE.length)) % FAMILY_TAIL.length] ?? '';
  return head + middle + tail;
}

function person(id: number): string {
  return `${GIVEN[(id * 7 + Math.floor(id / 9450)) % GIVEN.length]} ${familyName((id * 31) % 9450)}`;
}

function town(id: number): string {
  const stem = familyName((id * 17) % 450);
  return stem.replace(/(?:berg|son)$/, '') + (TOWN_TAIL[Math.floor(id / 450) % TOWN_TAIL.length] ?? '');
}

function body(id: number): string {
  return `${town(id)} ${BODIES[id % BODIES.length]} for ${TOPICS[Math.floor(id / 10) % TOPICS.length]}`;
}
