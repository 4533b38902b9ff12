import { fold } from '../../../text/foldName.ts';
import type { Draft } from '../claims.ts';
import type { Passage } from '../passage.ts';

const CONFIDENCE = 0.85;
const ADVERB = /^(?:also|better|widely|popularly|commonly|usually|generally|simply|universally|best|sometimes)$/;

/**
 * People by another name that the text gives them, where the tagger takes it for something else: "Mohamed Abdullahi Mohamed, known as
 * Farmaajo". Everywhere in the document, where it stands alone.
 */
export function peopleAlsoKnown(passages: readonly Passage[]): Draft[] {
  const called = new Set(passages.flatMap(namesGiven));
  if (called.size === 0) return [];
  return passages.flatMap(({ text, names }) =>
    [...new Set(names)].flatMap((name): Draft[] => {
      if (name === undefined || name.kind === 'person' || name.form !== 'name') return [];
      return called.has(fold(text.slice(name.start, name.end)))
        ? [{ start: name.start, end: name.end, kind: 'person', form: 'name', how: 'cue', confidence: CONFIDENCE }]
        : [];
    }),
  );
}

/** The names that stand after "known as" or "nicknamed" behind a person's, without an article. */
function namesGiven({ text, words, names }: Passage): string[] {
  return words.flatMap((word, at) => {
    const knows = word.low === 'known' && words[at + 1]?.low === 'as';
    if (!knows && word.low !== 'nicknamed') return [];
    const given = names[knows ? at + 2 : at + 1];
    let before = at - 1;
    while (before >= 0 && (words[before]?.text === ',' || ADVERB.test(words[before]?.low ?? ''))) before--;
    if (given === undefined || names[before]?.kind !== 'person') return [];
    return given.start === words[knows ? at + 2 : at + 1]?.start ? [fold(text.slice(given.start, given.end))] : [];
  });
}
