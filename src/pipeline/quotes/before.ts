import type { Span } from '../../model/span.ts';
import { attribution, type Attribution, type Masked, REACH } from './attribution.ts';
import { findCues, isDoubtfulCue, type Cue } from './cues.ts';
import type { NameIndex } from './names.ts';
import { ownerBefore } from './owner.ts';
import { subjectBefore } from './speaker.ts';
import { subjectAfter } from './subjectAfter.ts';
import { mainSubject, verbSubject } from './verbSubject.ts';

/** What may stand between a verb of saying and the words it leads up to. */
const LEADS_UP =
  /^(?:[\s,:]|\s(?:that|as|it|him|her|them|this|to|me|us|the|a|an|in|on|by|for|of)\b)*(?:[–—-][\s,:–—-]*)?$/;
/** `she said, in the car from Trichy, "`. */
const PARENTHETIC = /^,\s[^,\ufffc]{1,60},\s*$/;
const CITED =
  /\b(?:quoted|cited|quotes|cites|quoting|citing)\s+(?=\S)(.{2,80}?)(?<!\s)\s+as\s+(?:saying|telling|stating)\b/;
const ACCORDING = /\b[Aa]ccording to\s([^,\ufffc]{2,80}),\s(?:[^,\ufffc]{0,80}\s)?$/;
const IN_WORDS = /\bin the words of\s(?=\p{Lu}[^,\ufffc]{1,60},\s*$)/iu;
/** "A definition is given by Isidore of Seville:" */
const BY_COLON = /\bby\s\p{Lu}[^,:;\ufffc]{1,60}:\s*$/u;
/** Nouns that announce words: "a statement", "the letter reads". */
const UTTERANCE =
  /\b(?:statement|words|message|letter|speech|post|tweet|remarks?|comments?|description|claim|warning|question|promise|call|account|email|interview|press release)\b[^:\ufffc]{0,60}:?\s*$/;

/**
 * The attribution that leads up to the words: `Rathke said, "`, `he told reporters before the meeting: "`, or the clause
 * they are built into. The cue is looked for from `clauseStart` on, its subject from `sentenceStart`.
 */
export function attributionBefore(
  masked: Masked,
  outer: Span,
  clauseStart: number,
  sentenceStart: number,
  names: NameIndex,
): Attribution | null {
  const { text, base } = masked;
  const until = outer.start;
  const from = Math.max(clauseStart, until - REACH);
  const start = Math.min(from, Math.max(sentenceStart, until - 2 * REACH));
  const lead = text.slice(from - base, until - base);
  const cue = findCues(lead).findLast((found) => holds(found, lead));
  const according = ACCORDING.exec(lead);
  if (according !== null && (cue === undefined || cue.start < according.index)) {
    const at = from + according.index + 'according to'.length;
    return attribution(
      /,\s*$/.test(lead) ? 'before' : 'clause',
      'according to',
      at,
      subjectAfter(text, base, at, until, names),
    );
  }
  if (cue === undefined) return announced(lead, from, masked, until, names);
  const cited = CITED.exec(lead);
  if (cited !== null) {
    const at = from + cited.index;
    const verbEnd = at + (/^\S+/.exec(cited[0])?.[0].length ?? 0);
    const agency = subjectBefore(text, base, start, at, names);
    return attribution(
      'before',
      'saying',
      from + cue.start,
      subjectAfter(text, base, verbEnd, until, names),
      agency?.name ?? null,
    );
  }
  const gap = lead.slice(cue.end);
  const close = LEADS_UP.test(gap) || PARENTHETIC.test(gap) || /:\s*$/.test(gap);
  const speaker = verbSubject(text, base, start, { ...cue, at: from + cue.start }, until, names);
  const where = close && cue.kind === 'saying' ? 'before' : 'clause';
  return attribution(where, cue.word, from + cue.start, speaker, null, cue.kind === 'judging');
}

const BARE_PARTICIPLE = /(?:,\s|\b(?:also|so|commonly|often|sometimes|locally|popularly|now|then)\s)$/;

/** A doubtful form is a cue only where a subject stands right before it and words or a mark right after. */
function holds(cue: Cue, lead: string): boolean {
  const before = lead.slice(Math.max(0, cue.start - 30), cue.start);
  // "The fund's stated mission": no verb.
  if (/(?:['’]s|\b(?:the|its|their|his|her|a|an))\s$/i.test(before)) return false;
  // "The airfield, also called": a name is given, and nobody gives it.
  if (
    /^(?:called|dubbed|termed|labell?ed)$/.test(cue.word) &&
    BARE_PARTICIPLE.test(before) &&
    lead.slice(cue.end).trim() === ''
  )
    return false;
  if (!isDoubtfulCue(cue.word)) return true;
  if (/\b(?:the|a|an|of|his|her|their|its|our|these|those|some|many|no|any|such)\s(?:\p{Ll}+\s)?$/u.test(before))
    return false;
  return /^\s?[,:]?\s*$|^\s(?:that|as)\s*$|^\s(?:that|it)\b/.test(lead.slice(cue.end));
}

/** Words announced by a noun: "in the words of X", "X released the following statement:". */
function announced(
  lead: string,
  from: number,
  { text, base }: Masked,
  until: number,
  names: NameIndex,
): Attribution | null {
  const inWords = IN_WORDS.exec(lead);
  if (inWords !== null) {
    const at = from + inWords.index + inWords[0].length - 1;
    return attribution('before', 'in the words of', at, subjectAfter(text, base, at, until, names));
  }
  const by = BY_COLON.exec(lead);
  if (by !== null) {
    const at = from + by.index + 'by'.length;
    return attribution('before', 'by', at, subjectAfter(text, base, at, until, names));
  }
  const noun = UTTERANCE.exec(lead);
  if (noun === null || !/(?::|\bthat|\bas|statement|,)\s*$/.test(lead))
    return byColon(lead, from, text, base, until, names);
  const speaker =
    ownerBefore(text, base, from + noun.index, names) ?? mainSubject(text, base, from, from + noun.index, names);
  if (speaker === null) return null;
  const cue = /^\S+/.exec(noun[0])?.[0] ?? '';
  return attribution(/:\s*$/.test(lead) ? 'before' : 'clause', cue, from + noun.index, { ...speaker, certainty: 0.8 });
}

/** A colon alone: `Smith was blunter: "`. The subject of the sentence speaks, when it is a person. */
function byColon(
  lead: string,
  from: number,
  text: string,
  base: number,
  until: number,
  names: NameIndex,
): Attribution | null {
  if (!/:\s*$/.test(lead)) return null;
  const speaker = mainSubject(text, base, from, until, names);
  const isPerson = typeof speaker?.name === 'number' && names.at(speaker.name)?.kind === 'person';
  if (speaker === null || (speaker.how !== 'pronoun' && !isPerson)) return null;
  return attribution('before', '', from + lead.length, { ...speaker, certainty: Math.min(speaker.certainty, 0.7) });
}
