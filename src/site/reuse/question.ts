import { AsyncLocalStorage } from 'node:async_hooks';
import { hash } from 'node:crypto';

/** What a question may be about: ids, addresses, numbers of pages. */
export type About = readonly (string | number)[];
/** The questions that were asked while a page was made: what each was about, by its name. */
export type Asked = Readonly<Record<string, readonly About[]>>;

const listeners = new AsyncLocalStorage<Map<string, Map<string, About>>>();
const questions = new Map<string, (about: About) => string>();

/**
 * Makes a question that pages ask of the collection. What a page shows is its template and the answers it was given, so
 * a page whose answers are the same as last time need not be made again (`kept.ts`); that holds only as long as pages
 * learn of the collection by questions alone, which a test watches over. `digest` tells answers apart; without it, the
 * answer's JSON does.
 */
export function question<A extends About, T>(
  name: string,
  answer: (...about: A) => T,
  digest: (...about: A) => string = (...about) => digestOf(JSON.stringify(answer(...about)) ?? ''),
): (...about: A) => T {
  const known = new Map<string, string>();
  questions.set(name, (about) => {
    const key = JSON.stringify(about);
    const digested = known.get(key) ?? digest(...(about as unknown as A));
    known.set(key, digested);
    return digested;
  });
  return (...about) => {
    const heard = listeners.getStore();
    if (heard !== undefined) {
      const those = heard.get(name) ?? new Map<string, About>();
      heard.set(name, those.set(JSON.stringify(about), about));
    }
    return answer(...about);
  };
}

/** Does some work and tells which questions were asked in it. */
export async function listen<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly asked: Asked }> {
  const heard = new Map<string, Map<string, About>>();
  const result = await listeners.run(heard, work);
  return { result, asked: Object.fromEntries([...heard].map(([name, those]) => [name, [...those.values()]])) };
}

/** A digest of today's answers, or null when there is a question that nobody asks any more. */
export function answersTo(asked: Asked): string | null {
  const digests: string[] = [];
  for (const [name, those] of Object.entries(asked)) {
    const digest = questions.get(name);
    if (digest === undefined) return null;
    for (const about of those) digests.push(digest(about));
  }
  return digestOf(digests.join(' '));
}

/** A short digest, in letters that may stand in a file’s name. */
export const digestOf = (text: string | Uint8Array): string => hash('sha256', text, 'base64url').slice(0, 24);
