import type { Span } from '../../model/span.ts';
import { findCues, isDoubtfulCue, type Cue } from './cues.ts';
import type { Marked } from './marks.ts';
import type { NameIndex } from './names.ts';
import { subjectAfter, subjectBefore, type Speaker } from './speaker.ts';

/** How a sentence gives words to somebody. */
export interface Attribution {
  /** Next to the words; or in the sentence they are built into. */
  readonly where: 'before' | 'after' | 'clause';
  readonly cue: string;
  /** Where the cue stands: two fragments under one cue are one speech. */
  readonly cueAt: number;
  readonly speaker: Speaker | null;
  readonly reportedBy: number | null;
  /** True for verbs of judging and of naming, which vouch for fragments only. */
  readonly judging: boolean;
}

/** A block with the words in marks covered, so that nobody inside a quotation is taken for its speaker. */
export interface Masked {
  readonly text: string;
  /** Offset of the block in the document. */
  readonly base: number;
}

const REACH = 400;

/** The attribution that follows the words: `," said Gustafson`, `," Mr Trump told reporters`, `," according to …`. */
export function attributionAfter(
  masked: Masked,
  mark: Marked,
  sentenceEnd: number,
  names: NameIndex,
): Attribution | null {
  const { text, base } = masked;
  const from = mark.outer.end;
  const until = Math.min(sentenceEnd, from + REACH);
  const rest = text.slice(from - base, until - base);
  const lastChar = text.charAt(mark.end - 1 - base);
  const according = /^\s?[,.–—-]{0,2}\s+according to\s/.exec(rest);
  if (according !== null) {
    const speaker = subjectAfter(text, base, from + according[0].length - 1, until, names);
    return make('after', 'according to', from, speaker, null, false);
  }
  if (!/[,?!.…—–-]/.test(lastChar) && !/^\s?[,–—-]/.test(rest)) return null;
  const cue = findCues(rest.slice(0, 220)).find(({ word }) => !/^(?:begin|began|ended|felt|feels)/.test(word));
  if (cue === undefined) return null;
  const lead = rest.slice(0, cue.start).replace(/^\s?[,.–—-]*\s*/, '');
  const offset = cue.start - lead.length;
  if (
    /[.;:\ufffc"“”]\s/.test(
      lead.replace(
        /\b(?:\p{Lu}|[Mm]r|[Mm]rs|[Mm]s|Dr|Prof|St|Sen|Rep|Gov|Gen|Lt|Col|Maj|Capt|Sgt|Rev|Hon|Jr|Sr)\.\s/gu,
        '',
      ),
    )
  )
    return null;
  if (lead.trim() === '') {
    if (cue.kind !== 'saying') return null;
    const speaker = subjectAfter(text, base, from + cue.end, until, names);
    if (speaker === null) return null;
    return make('after', cue.word, from + cue.start, speaker, goBetweenAfter(rest, from, cue, speaker, names), false);
  }
  if (/^(?:and|but|or|to|in|of|for|as|is|was|were|are|because|that|which|so|with|has|had|have|by|from)\b/.test(lead))
    return null;
  if (lead.split(/\s+/).length > 24 || (cue.kind === 'judging' && isDoubtfulCue(cue.word))) return null;
  const quoted = cue.word === 'quoted' && /\b(?:was|is|were)\s+$/.test(lead);
  const speaker = subjectBefore(text, base, from + offset, from + cue.start, names);
  if (speaker === null) return null;
  const reportedBy = quoted
    ? quotedBy(masked, mark, from, rest, names)
    : goBetweenAfter(rest, from, cue, speaker, names);
  return make(
    'after',
    quoted ? 'quoted as saying' : cue.word,
    from + cue.start,
    speaker,
    reportedBy,
    cue.kind === 'judging',
  );
}

/** The attribution that leads up to the words: `Rathke said, "`, `he told reporters before the meeting: "`, or a clause they are built into. */
export function attributionBefore(
  masked: Masked,
  mark: Marked,
  sentenceStart: number,
  names: NameIndex,
): Attribution | null {
  const { text, base } = masked;
  const from = Math.max(sentenceStart, mark.outer.start - REACH);
  const lead = text.slice(from - base, mark.outer.start - base);
  const according = /\b[Aa]ccording to\s([^,\ufffc]{2,80}),\s(?:[^,\ufffc]{0,80}\s)?$/.exec(lead);
  const cues = findCues(lead).filter((cue) => holds(cue, lead));
  const cue = cues.at(-1);
  if (according !== null && (cue === undefined || cue.start < according.index)) {
    const at = from + according.index + 'according to'.length;
    return make(
      /,\s*$/.test(lead) ? 'before' : 'clause',
      'according to',
      at,
      subjectAfter(text, base, at, mark.outer.start, names),
      null,
      false,
    );
  }
  if (cue === undefined) return wordsOf(lead, from, masked, mark, names);
  const gap = lead.slice(cue.end);
  const cited = /\b(?:quoted|cited|quotes|cites)\s+(.{2,80}?)\s+as\s+(?:saying|telling|stating)\b/.exec(lead);
  if (cited !== null) {
    const at = from + cited.index;
    const speaker = subjectAfter(text, base, at + (/^\S+/.exec(cited[0])?.[0].length ?? 0), mark.outer.start, names);
    const agency = subjectBefore(text, base, from, at, names);
    return make('before', 'saying', from + cue.start, speaker, agency?.name ?? null, false);
  }
  const close =
    /^(?:[\s,:]|\s(?:that|as|it|him|her|them|this|to|me|us|the|a|an|in|on|by|for|of)\b)*[\s,:–—-]*$/.test(gap) ||
    /[:]\s*$/.test(gap);
  const where = close && cue.kind === 'saying' ? 'before' : 'clause';
  const speaker = speakerOfCue(text, base, from, cue, lead, names);
  return make(where, cue.word, from + cue.start, speaker, null, cue.kind === 'judging');
}

function make(
  where: Attribution['where'],
  cue: string,
  cueAt: number,
  speaker: Speaker | null,
  reportedBy: number | null,
  judging: boolean,
): Attribution {
  return { where, cue: cue.toLowerCase(), cueAt, speaker, reportedBy, judging };
}

/** A doubtful form is a cue only where a subject stands right before it and words or a mark right after. */
function holds(cue: Cue, lead: string): boolean {
  if (!isDoubtfulCue(cue.word)) return true;
  const before = lead.slice(0, cue.start);
  const after = lead.slice(cue.end);
  if (/\b(?:the|a|an|of|his|her|their|its|our|these|those|some|many|no|any|such)\s(?:\p{L}+\s)?$/iu.test(before))
    return false;
  return /^\s?[,:]?\s*$|^\s(?:that|as)\s*$|^\s(?:that|it)\b/.test(after);
}

function speakerOfCue(
  text: string,
  base: number,
  from: number,
  cue: Cue,
  lead: string,
  names: NameIndex,
): Speaker | null {
  const before = lead.slice(0, cue.start);
  if (/\b(?:was|were|is|are|been|being|be|get|got)\s+(?:\p{L}+ly\s+)?$/u.test(before)) {
    const agent = /\bby\s/.exec(lead.slice(cue.end));
    return agent === null
      ? null
      : subjectAfter(text, base, from + cue.end + agent.index + 2, from + lead.length, names);
  }
  if (cue.word.endsWith('ing') && !/\b(?:is|was|are|were|been)\s+$/.test(before))
    return mainSubject(text, base, from, cue, names);
  if (/\b(?:and|but|then|also|to)\s+(?:\p{L}+ly\s+)?$/u.test(before) || /,\s+$/.test(before)) {
    const own = /,\s+$/.test(before) ? subjectBefore(text, base, from, from + cue.start, names) : null;
    return own ?? mainSubject(text, base, from, cue, names);
  }
  return subjectBefore(text, base, from, from + cue.start, names);
}

/** The subject of the sentence, for a second verb: "X rejected this, saying …", "X stood up and said …". */
function mainSubject(text: string, base: number, from: number, cue: Cue, names: NameIndex): Speaker | null {
  const stretch = text.slice(from - base, from + cue.start - base);
  const pronoun = /^\W*(?:\p{L}+,?\s){0,2}?(he|she|they|He|She|They)\b/u.exec(stretch);
  const first = names
    .speakers(from, from + cue.start)
    .find((index) => !isObject(stretch, (names.at(index)?.start ?? 0) - from));
  if (pronoun?.[1] !== undefined && (first === undefined || (names.at(first)?.start ?? 0) - from > pronoun[0].length)) {
    const end = from + pronoun[0].length;
    return { name: null, span: { start: end - pronoun[1].length, end }, how: 'pronoun', certainty: 0 };
  }
  if (first === undefined) return null;
  const name = names.at(first);
  return {
    name: first,
    span: name === undefined ? null : { start: name.start, end: name.end },
    how: 'name',
    certainty: 0.85,
  };
}

const isObject = (words: string, at: number): boolean =>
  /\b(?:of|for|to|in|at|by|from|with|on|against|about|into|over|after|during)\s+(?:the\s+)?(?:\p{L}+\s+){0,1}$/u.test(
    words.slice(0, at),
  );

/** "in the words of X", "X's description of it as". */
function wordsOf(lead: string, from: number, masked: Masked, mark: Marked, names: NameIndex): Attribution | null {
  const { text, base } = masked;
  const inWords =
    /\b(?:in the words of|as|to quote|to use the words of)\s(?=\p{Lu}[^,\ufffc]{1,60},?\s*(?:put it,?\s*)?$)/u.exec(
      lead,
    );
  if (inWords !== null && /words of|quote|put it/.test(lead)) {
    const at = from + inWords.index + inWords[0].length - 1;
    return make('before', 'in the words of', at, subjectAfter(text, base, at, mark.outer.start, names), null, false);
  }
  const noun =
    /\b(?:statement|words|message|letter|speech|post|tweet|remarks?|comments?|description|claim|warning|question|promise|call|motto|phrase|account|email|interview|press release)\b[^:\ufffc]{0,60}:?\s*$/.exec(
      lead,
    );
  if (noun === null || !/(?::|\bthat|\bas|statement|reads?|,)\s*$/.test(lead)) return null;
  const speaker = names
    .speakers(from, mark.outer.start)
    .find((index) => !isObject(lead, (names.at(index)?.start ?? 0) - from));
  if (speaker === undefined) return null;
  const name = names.at(speaker);
  const span: Span | null = name === undefined ? null : { start: name.start, end: name.end };
  return make(
    /:\s*$/.test(lead) ? 'before' : 'clause',
    /^\S+/.exec(noun[0])?.[0] ?? '',
    from + noun.index,
    { name: speaker, span, how: 'name', certainty: 0.8 },
    null,
    false,
  );
}

/** `," X said, Tass reported`; `," X said, according to the BBC`. */
function goBetweenAfter(rest: string, from: number, cue: Cue, speaker: Speaker, names: NameIndex): number | null {
  const tail = rest.slice(cue.end);
  const match =
    /,\s+(?:(?:as )?(?:\p{L}+\s){0,4}?(?:reported|reports|quoted|cited)\b|according to\s)/u.exec(tail) ??
    /,\s+[^,.]{2,50}\s(?:reported|reports)\b/u.exec(tail);
  if (match === null) return null;
  const start = from + cue.end + match.index;
  const agency = names
    .speakers(start, start + match[0].length + 50)
    .find((index) => index !== speaker.name && names.at(index)?.kind === 'organization');
  return agency ?? null;
}

/** Who quoted the speaker: named here ("was quoted by Tass as saying"), or in the sentence before ("Tass cited Mr Lavrov as saying"). */
function quotedBy(masked: Masked, mark: Marked, from: number, rest: string, names: NameIndex): number | null {
  const by = /\bby\s/.exec(rest);
  if (by !== null) {
    const here = names.speakers(from + by.index, from + by.index + 60)[0];
    if (here !== undefined) return here;
  }
  const start = Math.max(masked.base, mark.outer.start - REACH);
  const lead = masked.text.slice(start - masked.base, mark.outer.start - masked.base);
  const cited = /\b(?:cited|quoted|reported|reports)\b/.exec(lead);
  if (cited === null) return null;
  return (
    names
      .speakers(start, start + cited.index)
      .filter((index) => names.at(index)?.kind !== 'person')
      .at(-1) ?? null
  );
}
