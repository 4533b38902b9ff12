import type { Draft } from '../claims.ts';
import { firstOfName, type Passage } from '../passage.ts';
import { isPossessive, type Word } from '../words.ts';
import { isCalendarWord, isFunctionWord } from './functionWords.ts';

const CONFIDENCE = 0.85;
/** Bodies that belong to many: "African Peoples' Party", "Ontario Nurses' Association". */
const BODY =
  /^(?:Union|Party|Association|Federation|Confederation|Front|Army|Guild|League|Club|Syndicate|Alliance|Movement|Society|Institute|Cooperative|Forum|Brotherhood|Fund|Bank|Congress|Council)$/;
/** Businesses that are called after whoever owns them: "Kowalczyk's Bakery". */
const SHOP =
  /^(?:Bakery|Pharmacy|Drugstore|Diner|Restaurant|Café|Cafe|Grocery|Supermarket|Garage|Grill|Pub|Tavern|Hardware|Deli|Delicatessen|Dairy|Brewery|Winery|Nursery|Bookshop|Bookstore|Barbershop|Laundry|Pizzeria|Steakhouse|Boatyard|Sawmill)$/;
/** Words before the possessive and between it and the noun. */
const BEFORE = 3;
const BETWEEN = 2;

/**
 * Organizations that open with whose they are, of which the tagger saw a part or nothing: a plural and a body ("African Peoples'
 * Party"), or an owner and a shop ("Kowalczyk's Bakery"). A longer name of the tagger stays.
 */
export function bodiesOfOwners(passage: Passage): Draft[] {
  const { words, names } = passage;
  const found: Draft[] = [];
  words.forEach((mark, at) => {
    const owner = words[at - 1];
    if (!isPossessive(mark) || owner?.capital !== true || owner.text.length < 3) return;
    const shop = mark.low === "'s";
    if (!shop && !/s$/.test(owner.low)) return;
    const last = headAfter(words, at, shop ? SHOP : BODY);
    if (last === null) return;
    const first = shop ? firstOfName(passage, at - 1) : runBefore(passage, at - 1);
    const [head, tail] = [words[first], words[last]];
    if (head === undefined || tail === undefined || isFunctionWord(head)) return;
    if (names[at - 1] !== undefined && names[at - 1]?.kind !== 'person' && shop) return;
    if (!shop && names[at - 1]?.kind === 'person') return;
    const claimed = names.slice(first, last + 1).filter((name) => name !== undefined);
    if (claimed.some(({ start, end }) => start < head.start || end > tail.end)) return;
    if (claimed.some(({ start, end, kind }) => start === head.start && end === tail.end && kind === 'organization'))
      return;
    found.push({
      start: head.start,
      end: tail.end,
      kind: 'organization',
      form: 'name',
      how: 'cue',
      confidence: CONFIDENCE,
    });
  });
  return found;
}

/** Index of the noun that ends the name after the possessive at `mark`; null where there is none or the name goes on. */
function headAfter(words: readonly Word[], mark: number, noun: RegExp): number | null {
  for (let at = mark + 1; at <= mark + 1 + BETWEEN; at++) {
    const word = words[at];
    if (word?.capital !== true || !word.spaced) return null;
    if (noun.test(word.text)) return words[at + 1]?.capital === true && words[at + 1]?.spaced === true ? null : at;
  }
  return null;
}

/** Index of the first of the words with capitals that lead up to `last`, itself among them. */
function runBefore({ words, names }: Passage, last: number): number {
  let first = last;
  while (last - first < BEFORE) {
    const word = words[first - 1];
    if (word?.capital !== true || isFunctionWord(word) || isCalendarWord(word) || names[first - 1]?.kind === 'person')
      break;
    first--;
  }
  return first;
}
