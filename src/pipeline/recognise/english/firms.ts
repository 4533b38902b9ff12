import { fold } from '../../../text/foldName.ts';
import type { Draft } from '../claims.ts';

const SURE = 0.75;

/**
 * Firms called by their first word, where the tagger sees a person: "Chase" beside Chase Manhattan Bank. Not where the document names
 * somebody who bears the word, or a form of address stands before it. The answer is a function from name to name.
 */
export function asFirms(text: string, names: readonly Draft[]): (name: Draft) => Draft {
  const firms = new Set<string>();
  const bearers = new Set<string>();
  for (const { kind, start, end, confidence } of names) {
    const words = fold(text.slice(start, end)).split(/[\s-]+/);
    if (words.length < 2) continue;
    if (kind === 'person') for (const word of words) bearers.add(word);
    else if (kind === 'organization' && confidence >= SURE) firms.add(words[0] ?? '');
  }
  return (name) => {
    if (name.kind !== 'person' || name.form !== 'name') return name;
    const word = fold(text.slice(name.start, name.end));
    if (!firms.has(word) || bearers.has(word)) return name;
    if (
      /\b(?:M(?:r|rs|s)|Miss|Dr|Sir|Lord|Lady|President|Judge)\.? $/.test(
        text.slice(Math.max(0, name.start - 12), name.start),
      )
    )
      return name;
    return { ...name, kind: 'organization' };
  };
}
