import type { Span } from '../../../model/span.ts';
import { ABBREVIATIONS, NAMES_IN_S, STATE_ABBREVIATIONS } from './abbreviations.ts';
import { BLANK, DIGIT, MARK, UPPER, characterClass, isWordUnit } from './characters.ts';
import { splitCompound } from './compounds.ts';

const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const HARD_HYPHEN = 0x2011;
const DOT = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const AT = 0x40;

/** Receives tokens in text order. */
export type TokenSink = (start: number, end: number) => void;

/**
 * Cuts a block into words and marks. Offsets index `text`; blanks and line ends between tokens are left out.
 * Dots stay with initials, abbreviations and state names; "'s" is a token of its own but in names like "Moody's";
 * "US-led" becomes three tokens. One pass, constant look-ahead but for addresses, which are skipped whole.
 */
export function tokenise(text: string, block: Span, sink: TokenSink): void {
  let at = block.start;
  let previous = -1;
  while (at < block.end) {
    const unit = text.charCodeAt(at);
    const kind = characterClass(unit);
    if (kind === BLANK) {
      at += 1;
      continue;
    }
    const end = isWordUnit(unit) ? wordEnd(text, at, block.end, previous) : markEnd(text, at, block.end);
    if (isWordUnit(unit)) splitCompound(text, at, end, sink);
    else sink(at, end);
    previous = unit;
    at = end;
  }
}

function wordEnd(text: string, start: number, limit: number, previous: number): number {
  const address = addressEnd(text, start, limit);
  if (address > start) return address;
  let at = start;
  let part = start;
  while (at < limit) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) {
      at += 1;
      continue;
    }
    const next = at + 1 < limit ? text.charCodeAt(at + 1) : 0x20;
    const nextInWord = isWordUnit(next);
    if (unit === DOT) {
      if (isInitial(text, part, at)) {
        at += 1;
        if (characterClass(next) !== UPPER) return at;
        part = at;
        continue;
      }
      if (nextInWord && characterClass(next) !== UPPER && continuesAfterDot(text, at)) {
        at += 1;
        part = at;
        continue;
      }
      return isAbbreviation(text, start, at, previous) ? at + 1 : at;
    }
    if (!nextInWord) return at;
    if (unit === APOSTROPHE || unit === CURLY) {
      if (isPossessive(text, at, limit) && !keepsPossessive(text, start, at)) return at;
    } else if (unit === COMMA) {
      if (!(isDigit(text.charCodeAt(at - 1)) && isDigit(next))) return at;
    } else if (unit !== HYPHEN && unit !== HARD_HYPHEN && unit !== AMPERSAND) {
      return at;
    }
    at += 1;
    part = at;
  }
  return at;
}

/** Marks stand alone, but for repeated ones ("--", "``", "...") and names after "@". */
function markEnd(text: string, start: number, limit: number): number {
  const unit = text.charCodeAt(start);
  let at = start + 1;
  if (unit === AT) {
    while (at < limit && isWordUnit(text.charCodeAt(at))) at += 1;
    return at;
  }
  if (unit === APOSTROPHE || unit === CURLY) {
    if (isPossessive(text, start, limit)) return start + 2;
  }
  while (at < limit && at - start < 8 && text.charCodeAt(at) === unit) at += 1;
  return at;
}

function addressEnd(text: string, start: number, limit: number): number {
  const isAddress =
    text.startsWith('http://', start) || text.startsWith('https://', start) || text.startsWith('www.', start);
  if (!isAddress) return start;
  let at = start;
  while (at < limit && characterClass(text.charCodeAt(at)) !== BLANK && !'<>"()'.includes(text.charAt(at))) at += 1;
  return at;
}

function isDigit(unit: number): boolean {
  return characterClass(unit) === DIGIT;
}

/** A single capital before a dot: "J." or a part of "U.S." */
function isInitial(text: string, part: number, dot: number): boolean {
  if (characterClass(text.charCodeAt(part)) !== UPPER) return false;
  for (let at = part + 1; at < dot; at += 1) if (characterClass(text.charCodeAt(at)) !== MARK) return false;
  return dot > part;
}

function continuesAfterDot(text: string, dot: number): boolean {
  return isWordUnit(text.charCodeAt(dot - 1)) && isWordUnit(text.charCodeAt(dot + 1));
}

function isAbbreviation(text: string, start: number, dot: number, previous: number): boolean {
  if (dot - start > 6) return false;
  const word = text.slice(start, dot);
  const first = characterClass(text.charCodeAt(start));
  if (first !== UPPER) return false;
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0 && STATE_ABBREVIATIONS.has(lower.slice(hyphen + 1))) return true;
  return (previous === COMMA || previous === 0x28 || previous === HYPHEN) && STATE_ABBREVIATIONS.has(lower);
}

function isPossessive(text: string, apostrophe: number, limit: number): boolean {
  const next = text.charCodeAt(apostrophe + 1);
  if (next !== 0x73 && next !== 0x53) return false;
  return apostrophe + 2 >= limit || !isWordUnit(text.charCodeAt(apostrophe + 2));
}

function keepsPossessive(text: string, start: number, apostrophe: number): boolean {
  if (apostrophe - start > 14 || characterClass(text.charCodeAt(start)) !== UPPER) return false;
  return NAMES_IN_S.has(text.slice(start, apostrophe).toLowerCase());
}
