/**
 * Sentences without names for a made-up collection. Each is put together word by word, so that two documents say the same
 * words in a row about as seldom as real ones that do not copy from each other.
 */

const words = (list: string): readonly string[] => list.split(' ');
const ADJECTIVES = words(
  'new old second local costly early late public private quiet open narrow wider joint final first rural urban northern southern hidden famous modest strict recent regional annual weekly empty crowded disputed promised unusual painful careful rapid gradual partial complete secret official foreign domestic industrial medical legal financial temporary permanent damaged restored forgotten',
);
const NOUNS = words(
  'plan bridge harbour school railway hospital market inquiry budget strike contract tunnel archive museum forest river drought harvest licence tax tariff pension ferry airport stadium factory quarry vineyard library theatre court prison police teacher nurse farmer tenant driver landlord shopkeeper engineer builder sailor miner voter juror witness shareholder customer passenger neighbour visitor reader pupil',
);
const VERBS = words(
  'delayed doubled opposed praised examined rebuilt closed opened halved approved rejected expanded threatened protected inspected replaced moved sold bought repaired abandoned defended questioned welcomed ignored reviewed measured financed postponed cancelled split merged covered uncovered weakened strengthened surrounded simplified complicated renamed',
);
const ADVERBS = words(
  'slowly quickly hardly nearly openly quietly finally partly mostly rarely often twice gladly firmly badly wisely plainly broadly merely again',
);
const TIMES = words(
  'spring summer autumn winter Easter Christmas harvest midsummer dawn noon dusk midnight breakfast lunch supper closing opening payday holidays elections',
);
const NUMBERS = words(
  'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty ninety',
);
const UNITS = words('days weeks months years hours miles pages rooms votes seats lorries houses fields sheep boats');

/** A list, and one of its members. */
type Pick = <T>(list: readonly T[]) => T;

const FRAMES: readonly ((of: Record<'a' | 'n' | 'v' | 'd' | 't' | 'c' | 'u', () => string>) => string)[] = [
  ({ a, n, v, c, u }) => `The ${a()} ${n()} ${v()} a ${a()} ${n()} after ${c()} ${u()}, and no ${n()} ${v()} it.`,
  ({ a, n, v, d, t }) => `Every ${n()} who ${d()} ${v()} the ${a()} ${n()} before ${t()} had to see a ${n()}.`,
  ({ a, n, v, d, c, u }) =>
    `It ${d()} ${v()} ${c()} ${u()} of ${a()} ${n()} work, a ${n()} with a ${a()} ${n()} warned.`,
  ({ a, n, v, t, c }) => `Only ${c()} of the ${a()} ${n()} records were ${v()} by ${t()}; the ${n()} ${v()} the rest.`,
  ({ a, n, v, d, u }) => `Neither ${n()} nor ${n()} ${v()} the ${u()} that a ${a()} ${n()} had ${d()} ${v()}.`,
  ({ a, n, v, t, u, c }) => `Until ${t()} a ${a()} ${n()} stood ${c()} ${u()} from the ${n()} that the ${n()} ${v()}.`,
];
const SAYINGS: typeof FRAMES = [
  ({ a, n, v, c, u }) => `The ${n()} ${v()} our ${a()} ${n()} for ${c()} ${u()}`,
  ({ a, n, v, d, t }) => `Nobody ${d()} ${v()} the ${a()} ${n()} before ${t()}`,
  ({ a, n, v, d }) => `We ${d()} ${v()} every ${n()} and each ${a()} ${n()}`,
];

const made =
  (frames: typeof FRAMES) =>
  (pick: Pick): string =>
    pick(frames)({
      a: () => pick(ADJECTIVES),
      n: () => pick(NOUNS),
      v: () => pick(VERBS),
      d: () => pick(ADVERBS),
      t: () => pick(TIMES),
      c: () => pick(NUMBERS),
      u: () => pick(UNITS),
    });

/** A sentence of about fifteen words. */
export const sentence = made(FRAMES);
/** What somebody says, without marks. */
export const saying = made(SAYINGS);
/** Something that can be led. */
export const matter = (pick: Pick): string => `the ${pick(ADJECTIVES)} ${pick(NOUNS)}`;
