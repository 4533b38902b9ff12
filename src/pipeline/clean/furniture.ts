import { ARTICLE } from './patterns/article.ts';
import { FOREIGN } from './patterns/foreign.ts';
import { INVITATIONS } from './patterns/invitations.ts';
import { MENU } from './patterns/menu.ts';
import { SITES } from './patterns/sites.ts';

/**
 * Lines that belong to the page a text was scraped from, not to the text. Each pattern must match a whole segment,
 * so a sentence that merely speaks of such things stays. Every pattern is linear.
 */
const PATTERNS = [...MENU, ...ARTICLE, ...INVITATIONS, ...SITES, ...FOREIGN];
const MENUS: ReadonlySet<string> = new Set(MENU.map(({ why }) => why));

/** Whether a reason that `whyFurniture` gave speaks of a menu, which stands above a page's text or below it. */
export function isMenu(why: string): boolean {
  return MENUS.has(why);
}

/** A longer segment is prose, whatever it begins with. */
const LONGEST = 320;

/** Why a whole segment (white space folded) is page furniture by its words, or null when it is not. */
export function whyFurniture(segment: string): string | null {
  if (segment.length > LONGEST) return null;
  return PATTERNS.find(({ test }) => test.test(segment))?.why ?? null;
}

const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
const STAMP = new RegExp(`^(?:${WEEKDAY},? )?(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})$`, 'i');

/** Whether a segment is a day without a year and nothing else: what a page prints as today's date. */
export function isYearlessDateStamp(segment: string): boolean {
  return STAMP.test(segment);
}
