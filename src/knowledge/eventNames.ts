/**
 * Events that go by several names, from general knowledge; each list begins with the one that stands for all. Words as
 * `eventKey` folds them: lower case, no article, hyphens and strokes as blanks, the day before the month.
 */
const NAMES: readonly (readonly string[])[] = [
  ['world war ii', 'world war two', 'world war 2', 'wwii', 'ww ii', 'ww2', 'second world war', '2nd world war'],
  [
    'world war i',
    'world war one',
    'world war 1',
    'wwi',
    'ww i',
    'ww1',
    'first world war',
    '1st world war',
    'great war',
  ],
  ['world war iii', 'world war three', 'world war 3', 'third world war'],
  [
    '11 september attacks',
    '11 sept attacks',
    '11 september terrorist attacks',
    '11 sept terrorist attacks',
    '11 september terror attacks',
    '11 september 2001 attacks',
    '9 11 attacks',
    '9 11 terrorist attacks',
    '9 11 terror attacks',
    '9 11',
  ],
  ['american civil war', 'us civil war', 'united states civil war'],
  ['american revolution', 'american revolutionary war', 'american war of independence'],
  ['spanish american war', 'american spanish war'],
  ['october revolution', 'bolshevik revolution', 'great october socialist revolution'],
  ['cultural revolution', 'great proletarian cultural revolution', 'chinese cultural revolution'],
  ['six day war', '1967 arab israeli war', 'arab israeli war of 1967'],
  ['yom kippur war', '1973 arab israeli war', 'arab israeli war of 1973', 'ramadan war'],
  ['iran iraq war', 'iraq iran war'],
  ['gulf war', 'persian gulf war', 'first gulf war'],
  ['falklands war', 'falklands conflict', 'falkland war', 'malvinas war'],
  ['korean war', 'korea war', 'korean conflict'],
  ['vietnam war', 'viet nam war', 'vietnam conflict', 'vietnamese war'],
  ['cuban missile crisis', 'cuba missile crisis', 'cuban crisis'],
  ['holocaust', 'shoah'],
  ['kristallnacht', 'night of broken glass'],
  ['tiananmen square massacre', 'tiananmen massacre'],
  ['good friday agreement', 'belfast agreement', 'good friday accord'],
  ['paris agreement', 'paris climate agreement', 'paris climate accord', 'paris climate deal'],
  ['iran nuclear deal', 'iranian nuclear deal', 'joint comprehensive plan of action', 'iran nuclear agreement'],
  ['north atlantic treaty', 'atlantic treaty'],
];

const FIRST: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([first = '', ...others]) => others.map((other) => [other, first] as const)),
);

/** The name under which an event's names meet; names that are not in the list stay as they are. */
export function commonEventName(key: string): string {
  return FIRST.get(key) ?? key;
}
