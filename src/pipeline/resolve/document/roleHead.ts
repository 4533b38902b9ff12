import { fold } from '../../../text/foldName.ts';

/**
 * The head noun of a role, folded: what somebody is, without whose or where. "acting deputy assistant secretary of state for
 * East Asian and Pacific Affairs" → "secretary"; "North Korean leader" → "leader".
 */
export function roleHead(role: string): string {
  const words = fold(role).replace(/^(?:the|a|an|his|her|its|their|our) /, '');
  const head =
    words
      .replace(/^(vice|deputy|under)-/, '$1 ')
      .split(/ (?:of|at|for|in|to|on|from|with|under|and|who|whose|that|which) |,|;/)[0] ?? words;
  const nouns = head.split(' ');
  const [under = '', ...main] = nouns;
  if (main.length > 0 && UNDER.test(under)) return `${under.replace(/-.*/, '')} ${main.at(-1) ?? ''}`;
  const civil = nouns.length > 1 && nouns.at(-1) === 'general' && CIVIL.has(nouns.at(-2) ?? '');
  return nouns.at(civil ? -2 : -1)?.replace(/'s$/, '') ?? head;
}

/** A vice president is no president. */
const UNDER = /^(?:vice|deputy|assistant|associate|under|lieutenant|sub)$/;

/** "Attorney general" is an attorney, "major general" a general. */
const CIVIL = new Set([
  'attorney',
  'secretary',
  'director',
  'governor',
  'consul',
  'solicitor',
  'surgeon',
  'inspector',
  'auditor',
]);

/** A role as it is compared whole: folded, without article and without the wish of outlets for "U.S." or "US". */
export function roleKey(role: string): string {
  return fold(role)
    .replace(/^(?:the|a|an|his|her|its|their|our) /, '')
    .replace(/'s?\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
