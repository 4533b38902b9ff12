import { COMPOUND_COUNTRIES, COMPOUND_TAILS } from './abbreviations.ts';
import { LOWER, UPPER, characterClass } from './characters.ts';
import type { TokenSink } from './tokens.ts';

/**
 * Splits hyphenated words that hold a name and something else: "US-led", "New York-based", "R-Miss.", "US-China".
 * Others ("Jae-in", "Mercedes-Benz", "al-Qaeda") stay whole.
 */
export function splitCompound(text: string, start: number, end: number, sink: TokenSink): void {
  const hyphen = end - start <= 64 ? lastHyphen(text, start, end) : -1;
  if (hyphen < 0 || !splitsAt(text, start, hyphen, end)) {
    sink(start, end);
    return;
  }
  splitCompound(text, start, hyphen, sink);
  sink(hyphen, hyphen + 1);
  sink(hyphen + 1, end);
}

function lastHyphen(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start; at -= 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2d || unit === 0x2011) return at;
  }
  return -1;
}

function splitsAt(text: string, start: number, hyphen: number, end: number): boolean {
  const first = characterClass(text.charCodeAt(start));
  if (first !== UPPER) return false;
  const tail = text.slice(hyphen + 1, end).toLowerCase();
  if (characterClass(text.charCodeAt(hyphen + 1)) === LOWER) return COMPOUND_TAILS.has(tail);
  if (tail.endsWith('.') && tail.length > 2 && hyphen - start === 1) return true;
  const head = text.slice(start, hyphen).toLowerCase();
  return COMPOUND_COUNTRIES.has(tail) && COMPOUND_COUNTRIES.has(head);
}
