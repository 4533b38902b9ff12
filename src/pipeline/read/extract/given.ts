import { parse } from 'yaml';
import { givenSchema, NOTHING_GIVEN, type Given } from '../../../model/given.ts';

/** Other names under which people write the same. */
const SYNONYMS: readonly (readonly [string, keyof Given])[] = [
  ['author', 'byline'],
  ['by', 'byline'],
  ['published', 'date'],
  ['publication_date', 'date'],
  ['source', 'publisher'],
  ['site', 'publisher'],
  ['lang', 'language'],
];

/** Read frontmatter. What is not YAML, or not a list of keys, gives nothing: it may be part of the text. */
export function givenFromYaml(source: string): Given {
  return keysFromYaml(source) ?? NOTHING_GIVEN;
}

/** Read a sidecar; null when it is not YAML, or not a list of keys. */
export function keysFromYaml(source: string): Given | null {
  let value: unknown;
  try {
    // Aliases are not followed: a few lines of them can stand for gigabytes. The parser's warnings name no file.
    value = parse(source, { maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return null;
  }
  const keys = value === null || (typeof value === 'object' && !Array.isArray(value));
  return keys ? givenFrom(value) : null;
}

/** Read metadata of any origin, by its own keys and their synonyms. */
export function givenFrom(value: unknown): Given {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOTHING_GIVEN;
  const known = new Map(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one as unknown]));
  for (const [synonym, key] of SYNONYMS) if (!known.has(key) && known.has(synonym)) known.set(key, known.get(synonym));
  const keys: readonly (keyof Given)[] = ['title', 'date', 'publisher', 'byline', 'language'];
  return givenSchema.parse(
    Object.fromEntries(keys.flatMap((key) => ((known.get(key) ?? null) === null ? [] : [[key, known.get(key)]]))),
  );
}

/** The first of each that says anything. */
export function mergeGiven(...sources: readonly Given[]): Given {
  const first = <K extends keyof Given>(key: K): Given[K] => sources.find((one) => one[key] !== null)?.[key] ?? null;
  return {
    title: first('title'),
    date: first('date'),
    publisher: first('publisher'),
    byline: first('byline'),
    language: first('language'),
  };
}
