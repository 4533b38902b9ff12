import type { Span } from '../../model/span.ts';
import { attribution, type Attribution, type Masked, REACH } from './attribution.ts';
import { findCues, isDoubtfulCue } from './cues.ts';
import { goBetweenAfter, quotedBy } from './goBetween.ts';
import type { NameIndex } from './names.ts';
import { subjectBefore } from './speaker.ts';
import { subjectAfter } from './subjectAfter.ts';

/** `." The secretary added, "`: the verb leads up to the next words. */
const LEADS_ON = /^\s*[,:]\s*["“‘'«„`\ufffc]/;
/** A cue stands within so many characters after the words. */
const CUE_WITHIN = 220;
const MOST_WORDS = 24;
/** Words that carry the reporter's sentence on: no subject. */
const GOES_ON =
  /^(?:and|but|or|to|in|of|for|as|is|was|were|are|because|that|which|so|with|has|had|have|by|from|on|at|after|before|when|while|during|if|since|regarding|although|despite)\b/i;
/** `», a déclaré la maire`. */
const AUXILIARY = /^(?:a|ont|avait|hat|haben|hatte|ha|han|hanno|heeft)\s$/;
/** What may follow the verb up to the end of the sentence. */
const SENTENCE_TAIL = /^[^,;:"“\ufffc]{0,60}[.!?]?["”]?$/;
const ABBREVIATION =
  /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Brig|Capt|Sgt|Spc|Staff|Rev|Hon|Jr|Sr)\.\s/gu;

/**
 * The attribution that follows the words: `," said Gustafson`, `," Mr Trump told reporters`, `," according to …`. Null when
 * what follows is a sentence of its own.
 */
export function attributionAfter(
  masked: Masked,
  words: Span,
  outer: Span,
  sentenceEnd: number,
  names: NameIndex,
): Attribution | null {
  const { text, base } = masked;
  const from = outer.end;
  const until = Math.min(sentenceEnd, from + REACH);
  const rest = text.slice(from - base, until - base);
  // The sign may stand before an inner mark: “I wrote ‘horseshoe,’” she said.
  const lastSign = /([,?!.…—–-]?)['’]?$/.exec(text.slice(words.end - 3 - base, words.end - base))?.[1] ?? '';
  const according = /^\s?[,.–—-]{0,2}\s+according to\s/.exec(rest);
  if (according !== null) {
    return attribution(
      'after',
      'according to',
      from,
      subjectAfter(text, base, from + according[0].length - 1, until, names),
    );
  }
  const joined = /^\s?[,–—-]/.test(rest);
  if (!joined && lastSign === '') return until < sentenceEnd ? null : sentenceAttribution(masked, from, rest, names);
  const cue = findCues(rest.slice(0, CUE_WITHIN)).find(({ word }) => !/^(?:begin|began|ended|felt|feels)/.test(word));
  if (cue === undefined) return null;
  const lead = rest.slice(0, cue.start).replace(/^\s?[,.–—-]*\s*/, '');
  const subjectAt = from + cue.start - lead.length;
  if (isBroken(lead)) return null;
  if (lead.trim() === '' || AUXILIARY.test(lead)) {
    // `," adding that`: leads on to the next words.
    if (cue.kind !== 'saying' || cue.word.endsWith('ing')) return null;
    const speaker = subjectAfter(text, base, from + cue.end, until, names);
    if (speaker === null) return null;
    return attribution('after', cue.word, from + cue.start, speaker, goBetweenAfter(rest, from, cue, speaker, names));
  }
  if (GOES_ON.test(lead) || lead.split(/\s+/).length > MOST_WORDS) return null;
  if (cue.kind === 'judging' && isDoubtfulCue(cue.word)) return null;
  // After a full stop inside the marks comes a new sentence: it gives the words to somebody only if it does nothing else.
  const ownSentence = lastSign === '.' && !joined && /^["'“‘]?\p{Lu}/u.test(lead);
  const tail = rest.slice(cue.end);
  if (
    ownSentence &&
    (LEADS_ON.test(tail) || !/^\s*(?:[.,:]|$|in (?:a|an|the) |to (?:reporters|the)|on \p{Lu}\p{Ll}+day)/u.test(tail))
  )
    return null;
  const speaker = subjectBefore(text, base, subjectAt, from + cue.start, names);
  if (speaker === null || (isDoubtfulCue(cue.word) && speaker.how === 'description')) return null;
  const quoted = cue.word === 'quoted' && /\b(?:was|is|were)\s+$/.test(lead);
  const reportedBy = quoted
    ? quotedBy(masked, outer.start, from, rest, names)
    : goBetweenAfter(rest, from, cue, speaker, names);
  return attribution(
    'after',
    quoted ? 'quoted as saying' : cue.word,
    from + cue.start,
    speaker,
    reportedBy,
    cue.kind === 'judging',
  );
}

/** `Ministers were "asleep" when the rivers rose, the watchdog said on Tuesday.`: the end of the sentence gives it all to somebody. */
function sentenceAttribution(masked: Masked, from: number, rest: string, names: NameIndex): Attribution | null {
  const cue = findCues(rest).findLast(({ word, kind }) => kind === 'saying' && !isDoubtfulCue(word));
  if (cue === undefined || !SENTENCE_TAIL.test(rest.slice(cue.end).trimEnd())) return null;
  const comma = rest.lastIndexOf(', ', cue.start);
  if (comma < 0 || /[\ufffc;:.!?]/.test(rest.slice(comma, cue.start))) return null;
  const lead = rest.slice(comma + 2, cue.start);
  const at = from + cue.start;
  const speaker =
    lead.trim() === ''
      ? subjectAfter(masked.text, masked.base, from + cue.end, from + rest.length, names)
      : subjectBefore(masked.text, masked.base, from + comma + 2, at, names);
  return speaker === null || GOES_ON.test(lead) ? null : attribution('clause', cue.word, at, speaker);
}

/** Whether another sentence or speech begins before the cue. A short name in marks within the subject does not count. */
function isBroken(lead: string): boolean {
  const plain = lead.replace(ABBREVIATION, '').replace(/["“]\s?\ufffc{1,40}\s?["”]/g, 'X');
  return /[.;:\ufffc"“”]\s/.test(plain) || (plain.includes('X') && !/^\p{Lu}/u.test(lead));
}
