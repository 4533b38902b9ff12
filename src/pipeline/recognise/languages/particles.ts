/** Small words inside names of people and bodies, by family of languages; Arabic ones are met everywhere. */
const ARABIC = 'al el bin ibn bint binti ben abu abd';
const ROMANCE = "de del della dell' di da do dos das du des la le las los d' dei degli";
const GERMANIC = "van von der den de ter ten zu zum zur af av 't";

const FAMILIES: readonly (readonly [languages: RegExp, words: string])[] = [
  [/^(?:fr|es|it|pt|ro|ca|gl|oc)(?:-|$)/, ROMANCE],
  [/^(?:de|lb|nl|af|sv|da|nb|nn|no)(?:-|$)/, GERMANIC],
];

/** The particles that may stand between the words of a name in this language. "di" is "in" in Indonesian. */
export function particlesOf(language: string): ReadonlySet<string> {
  const words = FAMILIES.find(([languages]) => languages.test(language))?.[1] ?? '';
  return new Set(`${ARABIC} ${words}`.trim().split(' '));
}
