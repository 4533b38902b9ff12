import type { Label } from '../../model/label.ts';
import type { Span } from '../../model/span.ts';
import { foldSpace } from '../../text/space.ts';
import type { Segment } from '../../text/segment.ts';
import { creditOf, isCaption, isTeam, publisherName, trailingAgency } from './credit.ts';
import { decidedFurniture, type FurnitureDecision } from './decided.ts';
import { isYearlessDateStamp, whyFurniture } from './furniture.ts';
import { isOverLinks, markLinkLists } from './linkLists.ts';
import { markContents } from './contents.ts';
import { markPageHead } from './pageHead.ts';
import { markPageTail } from './pageTail.ts';
import { sourceOf } from './siteName.ts';
import { repeatedLines } from './repeated.ts';

/** A date stamp stands among the first segments of a page. */
const STAMP_WITHIN = 3;
/** Unfinished sentences at the very end of a page are cut-off invitations, when they are this short. */
const SHORT_TAIL = 160;
/** Signatures have no more lines. */
const LONGEST_SIGNATURE = 12;
/** Longest stretch that is looked at as words. */
const LONGEST = 2000;
/** The head of an e-mail: its “From:” names no publisher. */
const MAIL_HEAD = /^(?:to|cc|subject|sent|reply-to): ?\S/i;

/** What is known from outside the document. */
export interface Surroundings {
  /** What the file's mark-up tells to be furniture, in order. */
  readonly known?: readonly (Span & { readonly why: string })[];
  /** Short segments that the collection repeats (`repeatedSegments`). */
  readonly repeated?: ReadonlySet<number>;
  readonly decisions?: readonly FurnitureDecision[];
}

/**
 * Say of each segment whether it is part of the text or of the page it was taken from. Nothing is removed: what is
 * furniture is folded away where it stood. An editor's word outweighs every pattern.
 */
export function clean(text: string, segments: readonly Segment[], around: Surroundings = {}): Label[] {
  const words = segments.map(({ start, end }) => foldSpace(text.slice(start, Math.min(end, start + LONGEST))));
  const repeated = repeatedLines(text, segments, around.repeated ?? new Set());
  const isMail = words.slice(0, 8).some((segment) => MAIL_HEAD.test(segment));
  const known = knownFurniture(segments, around.known ?? []);
  let read = 0;
  const labels = words.map((segment, index): Label => {
    const why = known.get(index);
    const decided = decidedFurniture(segment, around.decisions ?? []);
    if (decided === true) return { is: 'furniture', why: 'an editor decided so' };
    if (why !== undefined && decided !== false) return { is: 'furniture', why };
    const label = labelOf(segment, read++, isMail);
    if (decided === false) return label.is === 'furniture' || label.is === 'datestamp' ? { is: 'text' } : label;
    if (label.is === 'text' && repeated.has(index))
      return { is: 'furniture', why: 'the same line stands in other documents' };
    return label;
  });
  const judged = [...labels];
  markLinkLists(words, segments, judged);
  markPageHead(words, judged);
  markContents(words, segments, judged);
  if (isMail) markSignature(words, judged);
  markPageTail(words, judged);
  for (const [index, label] of judged.entries())
    if (decidedFurniture(words[index] ?? '', around.decisions ?? []) !== false) labels[index] = label;
  markTail(words, labels);
  markAgency(text, segments, labels);
  return labels;
}

/** Headings and items of web pages bear signs: “### Related”, “• Facebook”. A heading is furniture only above further pages. */
function whyHeading(words: string): string | null {
  const item = /^• (.+)$/u.exec(words)?.[1];
  if (item !== undefined) return whyFurniture(item);
  const heading = /^#{1,6} (.+)$/u.exec(words)?.[1];
  const why = heading === undefined ? null : whyFurniture(heading);
  return why !== null && isOverLinks(why) ? why : null;
}

/** The segments that lie in furniture already known, by index, with the reason. */
function knownFurniture(
  segments: readonly Segment[],
  known: readonly (Span & { readonly why: string })[],
): Map<number, string> {
  const found = new Map<number, string>();
  let at = 0;
  segments.forEach(({ start, end }, index) => {
    while ((known[at]?.end ?? Infinity) <= start) at++;
    const span = known[at];
    if (span !== undefined && span.start <= start && end <= span.end) found.set(index, span.why);
  });
  return found;
}

function labelOf(words: string, index: number, isMail: boolean): Label {
  const why = whyFurniture(words) ?? whyHeading(words);
  if (why !== null) {
    const source = sourceOf(words);
    return source === null ? { is: 'furniture', why } : { is: 'furniture', why, source };
  }
  if (index < STAMP_WITHIN && isYearlessDateStamp(words)) {
    return { is: 'datestamp', why: 'a date without a year above the text, most likely the page’s own' };
  }
  if (isCaption(words)) return { is: 'caption' };
  if (isTeam(words)) return { is: 'credit', publisher: null };
  const credit = isMail ? null : creditOf(words);
  if (credit !== null) return { is: 'credit', publisher: publisherName(credit) };
  return { is: 'text' };
}

/** What stands below the line that sets a signature off, in mail: two hyphens. */
function markSignature(words: readonly string[], labels: Label[]): void {
  const from = words.findLastIndex((line, index) => index >= words.length - LONGEST_SIGNATURE && /^-- ?$/.test(line));
  for (let index = from < 0 ? labels.length : from; index < labels.length; index++)
    labels[index] = { is: 'furniture', why: 'the signature of a message' };
}

/** A short last segment that stops in the middle of a sentence, right after furniture, was cut off with the page. */
function markTail(segments: readonly string[], labels: Label[]): void {
  const last = segments.length - 1;
  const words = segments[last];
  if (words === undefined || labels[last]?.is !== 'text' || labels[last - 1]?.is !== 'furniture') return;
  if (words.length <= SHORT_TAIL && /[\p{L},]$/u.test(words)) {
    labels[last] = { is: 'furniture', why: 'a line cut off at the end of the page' };
  }
}

function markAgency(text: string, segments: readonly Segment[], labels: Label[]): void {
  const last = labels.findLastIndex(({ is }) => is === 'text');
  const span = segments[last];
  if (span === undefined || labels.some(({ is }) => is === 'credit')) return;
  const agency = trailingAgency(foldSpace(text.slice(Math.max(span.start, span.end - 400), span.end)));
  if (agency !== null) labels[last] = { is: 'text-with-credit', publisher: publisherName(agency) };
}
