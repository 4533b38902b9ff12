import type { Span } from '../model/span.ts';

/** Words whose full stop does not end a sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms messrs mme mlle dr prof rev fr sr jr st ste mt ft gen lt col maj capt cmdr adm sgt cpl pvt brig spc pfc sfc ssgt lcpl cpo comdr cmdr ens comm coun ' +
    'gov sen rep reps sens pres hon supt det insp amb atty sec dept dist no nos vol vols fig figs art arts sect ch ' +
    'vs v etc al approx est inc corp co cos ltd llc plc bros assn bldg ave blvd rd hwy jan feb mar apr jun jul aug sep ' +
    'sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky ' +
    'la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo e.g i.e cf ca u.s u.k u.n d.c ' +
    'a.m p.m ph.d b.a m.a n.y n.j n.c s.c n.d s.d n.h n.m w.va r.i bzw usw z.b d.h nr str hr fr dr'
  ).split(' '),
);
/** Abbreviations after which a new sentence is as likely: they end one when a capital function word follows. */
const MAY_END = new Set([
  'a.m',
  'p.m',
  'u.s',
  'u.k',
  'u.n',
  'd.c',
  'inc',
  'corp',
  'co',
  'ltd',
  'jr',
  'sr',
  'etc',
  'n.y',
  'n.j',
]);
const OPENER =
  /^(?:The|A|An|He|She|It|They|We|I|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|There|When|After|Before|As|For|If|While|Mr|Mrs|Ms)$/;
const STOP = /[.!?…。！？؟۔।]+["'”’»)\]]*/gu;
const WORD_BEFORE = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$/u;
const WORD_AFTER = /^["'“‘«([]*([\p{L}\p{N}]+)/u;

/**
 * Cut a block into sentences. Offsets are UTF-16 indices into `text`; spans are trimmed and together hold all that is
 * visible. A full stop after a known abbreviation, an initial or before a small letter ends nothing.
 */
export function splitSentences(text: string, block: Span): Span[] {
  const sentences: Span[] = [];
  let start = block.start;
  const slice = text.slice(block.start, block.end);
  for (const match of slice.matchAll(STOP)) {
    const at = block.start + match.index;
    const end = at + match[0].length;
    if (!endsSentence(text, start, at, end, block.end, match[0])) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, block.end);
  return sentences;
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (start < end) sentences.push({ start, end });
}

/** How far to look round a stop for the words beside it: no word of prose is longer. */
const REACH = 40;

function endsSentence(text: string, start: number, at: number, end: number, limit: number, mark: string): boolean {
  if (end >= limit) return false;
  if (/[。！？]/.test(mark)) return true;
  if (!/\s/.test(text.charAt(end))) return false;
  const after = text.slice(end, Math.min(limit, end + REACH)).trimStart();
  const next = WORD_AFTER.exec(after)?.[1];
  if (next !== undefined && /^\p{Ll}/u.test(next)) return false;
  if (mark[0] !== '.' || mark.startsWith('..')) return true;
  const word = WORD_BEFORE.exec(text.slice(Math.max(start, at - REACH), at))?.[0] ?? '';
  const lower = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return next !== undefined && OPENER.test(next) && next !== 'A' && next !== 'I';
  if (!ABBREVIATIONS.has(lower) && !/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return (MAY_END.has(lower) || lower.includes('.')) && next !== undefined && OPENER.test(next);
}
