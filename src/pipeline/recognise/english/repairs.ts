import { LEGAL_ENDINGS } from '../../../knowledge/companyEndings.ts';
import { NAME_SUFFIXES } from '../../../knowledge/kin.ts';
import type { Block } from '../../../model/document.ts';
import type { Draft } from '../claims.ts';

/** Titles that are nobody's first name: never part of a name's span. */
const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Messrs|Mme|Madame|Madam|Dr|Prof|Rev|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Brig|Supt|Det|Amb|Pres)\.?|President|Premier|Chancellor|Senator|Congressman|Congresswoman|Governor|Ambassador|Colonel|Lieutenant|Sergeant|Corporal|Admiral|Professor|Commodore|Brigadier|Detective|Inspector|Superintendent|(?:Police|Detective)-(?:[Cc]onstable|[Ss]ergeant|[Ii]nspector)|Constable|Secretary|Chairman|Spokesman|Spokeswoman|Spokesperson|Emeritus|Prime Minister|(?:Foreign|Defen[cs]e|Finance|Interior) Minister|Minister)\s+(?=\p{Lu})/u;
/** In small letters only: "The Hague" and "An Giang" keep theirs. */
const ARTICLE = /^(?:the|an?)\s+(?=\S)/u;
const POSSESSIVE = /['’]s?$/u;
const SUFFIX = /^(,?)\s(\p{L}{1,6})(\.?)(?![\p{L}\p{N}])/u;
/** Suffixes that belong to a name even after a comma. "Kelly Cloud, Senior Vice President" has none. */
const AFTER_COMMA = new Set('jr sr jnr snr ii iii iv inc ltd llc llp lp plc corp'.split(' '));
const MOST_TITLES = 3;
/** The rest of a family name behind its small words, where the name was cut before them: "Erik" + " ten Hag". */
const PARTICLES = /^(?:\s(?:van|von|der|den|ten|ter|de|del|della|di|da|dos|bin|ibn)){1,3}\s\p{Lu}[\p{L}'’-]+/u;
/** The rest of a body's name behind those whose it is: "Sudan Doctors" + "’ Union". */
const OF_MANY =
  /^['’](?:\s\p{Lu}[\p{L}-]+){0,2}?\s(?:Union|Party|Association|Federation|Confederation|Front|Army|Guild|League|Club|Syndicate|Alliance|Movement|Society|Institute|Cooperative|Forum|Brotherhood|Fund|Bank)(?![\p{L}\p{N}])/u;
/** Party and state of an American politician: "John Cornyn (R-Texas)" names a place. */
const PARTY = /^[DIR]-(?=\p{Lu})/u;
/** The longest rest of a name that is looked for, in UTF-16 units. */
const REST = 80;

/**
 * Make spans the name alone: no title, article or possessive 's, no party before a state; "Jr.", "Inc.", small words with the family name and
 * "’ Union" inside. Looks no further than `limit`, the end of its block.
 */
export function tidy(text: string, untidy: Draft, limit: number): Draft {
  const name = withoutParty(text, untidy);
  let { start, end } = name;
  const article = ARTICLE.exec(text.slice(start, Math.min(end, start + 12)));
  if (article !== null) start += article[0].length;
  for (let count = 0; name.kind === 'person' && count < MOST_TITLES; count++) {
    const title = TITLE.exec(text.slice(start, Math.min(end, start + 40)));
    if (title === null) break;
    start += title[0].length;
  }
  if (name.kind !== 'organization') end -= POSSESSIVE.exec(text.slice(Math.max(start, end - 3), end))?.[0].length ?? 0;
  end += restOf(text.slice(end - 1, Math.min(limit, end + REST)), name.kind).length;
  const suffix = SUFFIX.exec(text.slice(end, Math.min(limit, end + 12)));
  const [, comma, written = '', stop = ''] = suffix ?? [];
  const word = written.toLowerCase();
  const belongs =
    name.kind === 'person'
      ? NAME_SUFFIXES.has(word) && word !== 'senior'
      : name.kind === 'organization' && LEGAL_ENDINGS.has(word);
  if (suffix !== null && belongs && /^\p{Lu}/u.test(written) && (comma === '' || AFTER_COMMA.has(word))) {
    const abbreviated = word.length > 1 && !/^[ivx]+$/.test(word);
    end += suffix[0].length - (abbreviated ? 0 : stop.length);
  }
  return start === name.start && end === name.end ? name : { ...name, start, end };
}

function withoutParty(text: string, name: Draft): Draft {
  const party = PARTY.exec(text.slice(name.start, Math.min(name.end, name.start + 4)));
  if (party === null || text.charAt(name.start - 1) !== '(') return name;
  return { ...name, start: name.start + party[0].length, kind: 'place' };
}

/** What belongs to a name that was cut short; `tail` is its last letter and what follows. */
function restOf(tail: string, kind: Draft['kind']): string {
  if (kind === 'person') return PARTICLES.exec(tail.slice(1))?.[0] ?? '';
  if (kind === 'organization' && tail.startsWith('s')) return OF_MANY.exec(tail.slice(1))?.[0] ?? '';
  return '';
}

/**
 * Two people side by side with nothing but a line end between them are one: "Martin Luther" and "King Jr." Not where
 * either has its line to itself, as in a list, and not in verse.
 */
export function joinLines(
  text: string,
  names: readonly Draft[],
  blockOf: (offset: number) => Block | undefined,
): Draft[] {
  const joined: Draft[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && last.kind === 'person' && name.kind === 'person' && continuesLine(text, last, name)) {
      const block = blockOf(last.start);
      if (block !== undefined && block.kind !== 'lines' && block.kind !== 'table' && name.end <= block.end) {
        joined[joined.length - 1] = { ...last, end: name.end, confidence: Math.min(last.confidence, name.confidence) };
        continue;
      }
    }
    joined.push(name);
  }
  return joined;
}

/** Whether one line end parts the two, with other words before the first and after the second. */
function continuesLine(text: string, first: Draft, second: Draft): boolean {
  if (second.start - first.end > 6 || !/^[ \t]*\r?\n[ \t]*$/.test(text.slice(first.end, second.start))) return false;
  const before = text.slice(Math.max(0, first.start - 4), first.start);
  const after = text.slice(second.end, second.end + 4);
  return /\S/.test(before) && !/\n/.test(before) && /^[^\n]*[^\s]/.test(after);
}

/** A longer name is known by this many of its words at most. */
const MOST_WORDS = 6;
const SURE = 0.6;

/**
 * Names that were cut short where a longer name of the same document stands whole: "Kim Jong" becomes "Kim Jong Un" where
 * "Un" follows and the document has "Kim Jong Un" elsewhere. The answer is a function from a name to its full extent.
 */
export function extender(
  text: string,
  names: readonly Draft[],
  limitOf: (offset: number) => number,
): (name: Draft) => Draft {
  const longer = new Map<string, Set<string>>();
  for (const name of names) {
    if (name.kind !== 'person' || name.confidence < SURE) continue;
    const full = flat(text.slice(name.start, name.end));
    const words = full.split(' ');
    for (let count = 1; count < Math.min(words.length, MOST_WORDS); count++) {
      const key = words.slice(0, count).join(' ');
      const set = longer.get(key) ?? new Set();
      set.add(full);
      longer.set(key, set);
    }
  }
  return (name) => {
    const own = flat(text.slice(name.start, name.end));
    for (const full of name.kind === 'person' ? (longer.get(own) ?? []) : []) {
      const rest = full.slice(own.length);
      const after = text.slice(name.end, name.end + 5);
      const taken = /^\s{1,4}/.exec(after)?.[0] ?? '';
      const end = name.end + taken.length + rest.length - 1;
      const matches =
        end <= limitOf(name.start) &&
        taken !== '' &&
        flat(text.slice(name.start, end)) === full &&
        !/[\p{L}\p{N}]/u.test(text.charAt(end));
      if (matches) return { ...name, end, how: 'repeat', confidence: Math.max(name.confidence, 0.85) };
    }
    return name;
  };
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
