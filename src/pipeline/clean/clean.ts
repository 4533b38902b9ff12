import type { Label } from '../../model/label.ts';
import { foldSpace } from '../../text/space.ts';
import type { Segment } from '../../text/segment.ts';
import { creditOf, isCaption, publisherName, trailingAgency } from './credit.ts';
import { isYearlessDateStamp, whyFurniture } from './furniture.ts';

/** A date stamp stands among the first segments of a page. */
const STAMP_WITHIN = 3;
/** Unfinished sentences at the very end of a page are cut-off invitations, when they are this short. */
const SHORT_TAIL = 160;

/**
 * Say of each segment whether it is part of the text or of the page it was taken from. Nothing is removed: what is
 * furniture is folded away where it stood.
 */
export function clean(text: string, segments: readonly Segment[]): Label[] {
  const labels = segments.map((span, index) => label(foldSpace(text.slice(span.start, span.end)), index));
  markTail(text, segments, labels);
  markAgency(text, segments, labels);
  return labels;
}

function label(words: string, index: number): Label {
  const why = whyFurniture(words);
  if (why !== null) return { is: 'furniture', why };
  if (index < STAMP_WITHIN && isYearlessDateStamp(words)) {
    return { is: 'datestamp', why: 'a date without a year above the text, most likely the page’s own' };
  }
  if (isCaption(words)) return { is: 'caption' };
  const credit = creditOf(words);
  if (credit !== null) return { is: 'credit', publisher: publisherName(credit) };
  return { is: 'text' };
}

/** A short last segment that stops in the middle of a sentence, right after furniture, was cut off with the page. */
function markTail(text: string, segments: readonly Segment[], labels: Label[]): void {
  const last = segments.length - 1;
  const span = segments[last];
  if (span === undefined || labels[last]?.is !== 'text' || labels[last - 1]?.is !== 'furniture') return;
  const words = foldSpace(text.slice(span.start, span.end));
  if (words.length <= SHORT_TAIL && /[\p{L},]$/u.test(words)) {
    labels[last] = { is: 'furniture', why: 'a line cut off at the end of the page' };
  }
}

function markAgency(text: string, segments: readonly Segment[], labels: Label[]): void {
  const last = labels.findLastIndex(({ is }) => is === 'text');
  const span = segments[last];
  if (span === undefined || labels.some(({ is }) => is === 'credit')) return;
  const agency = trailingAgency(foldSpace(text.slice(span.start, span.end)));
  if (agency !== null) labels[last] = { is: 'text-with-credit', publisher: publisherName(agency) };
}
