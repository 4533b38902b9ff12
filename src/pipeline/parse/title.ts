import type { TitleSource } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { splitSentences } from '../../text/sentences.ts';
import { foldSpace } from '../../text/space.ts';
import { scanDates } from '../../text/dates/scan.ts';
import { datelineOf } from './placeLine.ts';
import type { Piece } from './piece.ts';

/** More words than this are no headline. */
const MOST_WORDS = 24;
/** A title taken from the opening of a text is at most this long, in UTF-16 units. */
const LEAD_TITLE = 90;

/** Whether a segment (white space folded) can be a headline: short, in words, and not a finished statement. */
export function isHeadline(segment: string): boolean {
  const words = segment.split(' ').length;
  if (words > MOST_WORDS || !/\p{L}/u.test(segment)) return false;
  // Old papers set headlines in capitals with a full stop.
  const inCapitals = /\.$/.test(segment) && !/\p{Ll}/u.test(segment);
  if (/[.:;,]$/.test(segment) && !inCapitals && !/(?:\b\p{Lu}\.)$/u.test(segment)) return false;
  return words >= 2 || segment.length >= 12;
}

const GREETING =
  /^(?:(?:my |our |dear |honou?red |distinguished )*(?:fellow[- ]?(?:citizens|americans|countrymen|members)|friends|colleagues|countrymen|citizens|ladies|gentlemen)\b|mr\.? (?:speaker|president|vice president|chief justice|chairman|secretary)|madam (?:speaker|president|chair)|members of the|to the (?:people|congress|senate|house|editor)|dear\b|good (?:morning|afternoon|evening|day)\b|thank you|hello\b|hi\b|welcome\b|vice president \p{Lu}\p{Ll}+,|senator \p{Lu}\p{Ll}+,|chief justice )/iu;

/** Whether a text begins by greeting its hearers: such words name nothing. */
export function isGreeting(words: string): boolean {
  return GREETING.test(words);
}

const BREAKS =
  /[,;:–—]| (?:as|after|while|when|amid|before|which|who|that|because|where|although|but|and|in|on|at|to|for|with|by|of|from) /g;

/**
 * A title from the opening words of a text: the first sentence, cut before a clause or a preposition so that it stays
 * below the length of a headline. Never ends within a word.
 */
export function leadTitle(sentence: string): string {
  const whole = sentence.replace(/(?<![.\s])[.\s]+$/u, '');
  if (whole.length <= LEAD_TITLE) return whole;
  let cut = 0;
  for (const match of whole.matchAll(BREAKS)) {
    if (match.index > LEAD_TITLE) break;
    if (match.index >= LEAD_TITLE / 3) cut = match.index;
    if (cut > 0 && /as|after|while|when|amid|which|who|[,;:–—]/.test(match[0])) break;
  }
  if (cut === 0) cut = whole.lastIndexOf(' ', LEAD_TITLE);
  return cut > 0 ? whole.slice(0, cut) : whole.slice(0, LEAD_TITLE);
}

/** How far into the first paragraph a lead is looked for, in UTF-16 units. */
const LEAD_WITHIN = 3000;

/** A byte order mark in the text, which shows nothing; the decoder has dropped one, but some files begin with two. */
const MARKS_BEFORE = /^[\ufeff ]+(?=[^\ufeff ])/;

/** A document's title and where it was found. */
interface Title {
  readonly title: string;
  readonly titleFrom: TitleSource;
}

/**
 * The title: what metadata give; else the headline without mark-up and without the date it may end with; else the opening
 * words; else the file's name, also where the text opens with a greeting and the file has a name in words.
 */
export function titleOf(
  text: string,
  path: string,
  given: string | null,
  headline: Piece | null,
  body: readonly Span[],
  language: string,
): Title {
  if (given !== null) return title(foldSpace(given), 'metadata');
  if (headline !== null) return title(plainHeadline(unmarked(headline.words), language), 'headline');
  const named = nameInWords(path);
  for (const span of body.slice(0, 3)) {
    const from = span.start + (datelineOf(text.slice(span.start, span.end))?.end ?? 0);
    const within = { start: from, end: Math.min(span.end, from + LEAD_WITHIN) };
    for (const { start, end } of splitSentences(text, within).slice(0, 3)) {
      const sentence = foldSpace(text.slice(start, end));
      if (isGreeting(sentence)) {
        if (named !== null) return title(named, 'filename');
        continue;
      }
      const lead = leadTitle(sentence);
      if (/\p{L}/u.test(lead)) return title(lead, 'lead');
    }
  }
  return title(named ?? stemOf(path), 'filename');
}

function title(words: string, titleFrom: TitleSource): Title {
  return { title: unmarked(words), titleFrom };
}

function unmarked(words: string): string {
  return words.replace(MARKS_BEFORE, '');
}

function plainHeadline(words: string, language: string): string {
  const plain = words.replace(/^#+\s+|^subject\s?:\s/i, '').replace(/(?<!\s)\s+#+$/, '');
  const last = scanDates(plain, { start: 0, end: plain.length }, language).at(-1);
  if (last?.value.is !== 'day' || last.value.year === null || last.end < plain.length) return plain;
  const before = plain.slice(0, last.start).replace(/(?<![\s,.|–—-])[\s,.|–—-]+$/u, '');
  return before.split(' ').length >= 3 && !/\b(?:on|of|in|since|until|from)$/i.test(before) ? before : plain;
}

function stemOf(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return name.replace(/\.[^.]+$/, '') || name;
}

/** The file's name as words, when that is what it is: letters in runs, no digest. */
function nameInWords(path: string): string | null {
  const words = stemOf(path).split(/[-_.\s]+/);
  const letters = words.filter((word) => /^\p{L}{3,}$/u.test(word));
  if (letters.length === 0 || words.some((word) => /^(?=.*\d)(?=.*[a-f])[\da-f]{8,}$/i.test(word))) return null;
  const joined = words.join(' ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}
