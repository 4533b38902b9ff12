/** Whether the words round a date speak of what was or of what is to come. */
export type Tense = 'past' | 'future' | 'unknown';

const FUTURE =
  /^(?:will|'ll|’ll|shall|would|could|should|may|might|must|can|to|upcoming|scheduled|expected|expects|due|set|planned|plans|plan|hopes|aims|until|till|by|begins|starts|opens|closes|runs|going|tomorrow|next|later|before|ahead|invited|is|are)$/;
const STRONG_FUTURE =
  /^(?:will|'ll|’ll|shall|upcoming|scheduled|due|until|till|by|going|planned|plans|begins|starts|opens|runs|through|expected|expects)$/;
const PAST =
  /^(?:said|was|were|had|did|told|went|came|took|made|met|gave|got|saw|found|held|left|led|won|lost|hit|began|became|broke|brought|built|bought|caught|chose|cut|drew|fell|felt|flew|fought|grew|heard|hurt|kept|knew|laid|lay|let|lit|paid|put|ran|read|rose|sank|sat|sent|set|shot|shut|sold|spent|spoke|stood|struck|swept|swore|taught|thought|threw|understood|woke|wrote|beat|meant|has|have|according|since|over|ago|earlier|last|previous)$/;
const PARTICIPLES = /^(?:be|been|have|held|made|met|given|taken|set|put|read|cut|let|beat|shut|hit)$/;
const WORD = /[\p{L}’']+/gu;
const REACH = 110;

/**
 * The tense of the verb nearest to a date within its sentence: first the words before it, nearest first, then those
 * after it. `before` and `after` are the sentence on either side.
 */
export function tenseAround(before: string, after: string): Tense {
  const back = (before.slice(-REACH).match(WORD) ?? []).map((word) => word.toLowerCase());
  for (let index = back.length - 1; index >= 0; index--) {
    const tense = tenseOf(back, index);
    if (tense !== 'unknown') return tense;
  }
  const ahead = (after.slice(0, REACH).match(WORD) ?? []).map((word) => word.toLowerCase());
  for (let index = 0; index < ahead.length; index++) {
    const tense = tenseOf(ahead, index);
    if (tense !== 'unknown') return tense;
  }
  return 'unknown';
}

function tenseOf(words: readonly string[], index: number): Tense {
  const word = words[index] ?? '';
  if (STRONG_FUTURE.test(word)) return 'future';
  const isPast = PAST.test(word) || (word.length > 4 && word.endsWith('ed'));
  if (!isPast && !PARTICIPLES.test(word)) return 'unknown';
  // "will be held", "to be announced": the helper verb before a participle decides.
  for (let helper = index - 1; helper >= Math.max(0, index - 4); helper--) {
    const before = words[helper] ?? '';
    if (/^(?:will|shall|'ll|’ll)$/.test(before)) return 'future';
    if (before === 'to' && words[helper + 1] === 'be') return 'future';
    if (before === 'be' || before === 'not') continue;
    if (FUTURE.test(before)) break;
  }
  return isPast ? 'past' : 'unknown';
}
