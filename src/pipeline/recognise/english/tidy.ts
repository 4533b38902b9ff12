import { LEGAL_ENDINGS } from '../../../knowledge/companyEndings.ts';
import { NAME_SUFFIXES } from '../../../knowledge/kin.ts';
import type { Draft } from '../claims.ts';

/** Titles that are nobody's first name: never part of a name's span. */
const TITLE =
  /^(?:(?:Mr|Mrs|Ms|Miss|Messrs|Mme|Cllr|Madame|Madam|Dr|Prof|Rev|Sen|Sens|Rep|Reps|Gov|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Brig|Supt|Det|Amb|Pres)\.?|President|Premier|Chancellor|Senator|Congressman|Congresswoman|Governor|Ambassador|Colonel|Lieutenant|Sergeant|Corporal|Admiral|Professor|Commodore|Brigadier|Detective|Councillor|Councilor|Councilman|Councilwoman|Inspector|Superintendent|(?:Police|Detective)-(?:[Cc]onstable|[Ss]ergeant|[Ii]nspector)|Constable|Secretary|Chairman|Spokesman|Spokeswoman|Spokesperson|Emeritus|Prime Minister|(?:Foreign|Defen[cs]e|Finance|Interior) Minister|Minister)\s+(?=\p{Lu})/u;
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
/** Party and state of an American politician, or a British one's seat: "John Cornyn (R-Texas)", "M.P. for Sydenham" name places. */
const PARTY = /^(?:[DIR]-|M\.?P\.? for )(?=\p{Lu})/u;
/** What stands in brackets between a company's name and its legal form: "Cheung Kong (Holdings) Ltd." */
const IN_BRACKETS =
  /^ \((?:Holdings?|Group|International|\p{Lu}[\p{L}. ]{1,20})\) (?:Ltd|Limited|Inc|plc|PLC|LLP|LLC|Co|Corp|BV|AG|Pty Ltd|Pvt Ltd)(?![\p{L}\p{N}])\.?/u;
/** Police ranks that the tagger cuts in two: "Det Con Amy O'Rourke". */
const HALF_RANK = /^(?:Con|Sgt|Insp|Supt|Ch)\s(?=\p{Lu})/u;
/** Honours with which British and Commonwealth papers follow a name without a comma. */
const HONOUR = /^(?:QC|KC|Q\.C\.|K\.C\.|MP|MEP|MSP|MBE|OBE|CBE|KBE|DBE)$/;
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
  if (name.kind === 'person') {
    const half = HALF_RANK.exec(text.slice(start, Math.min(end, start + 8)));
    if (half !== null && /\bDet\.? $/.test(text.slice(Math.max(0, start - 6), start))) start += half[0].length;
    end -= honourOf(text.slice(start, end));
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

/** Length of the degrees and honours at the end of a full name: "Nicholas Clarke QC". */
function honourOf(name: string): number {
  const words = name.split(' ');
  let length = 0;
  while (words.length > 2 && HONOUR.test(words.at(-1) ?? '')) length += (words.pop() ?? '').length + 1;
  return length;
}

function withoutParty(text: string, name: Draft): Draft {
  const party = PARTY.exec(text.slice(name.start, Math.min(name.end, name.start + 10)));
  if (party === null || (party[0].length < 3 && !/[(,] ?$/.test(text.slice(Math.max(0, name.start - 2), name.start))))
    return name;
  return { ...name, start: name.start + party[0].length, kind: 'place' };
}

/** What belongs to a name that was cut short; `tail` is its last letter and what follows. */
function restOf(tail: string, kind: Draft['kind']): string {
  if (kind === 'person') return PARTICLES.exec(tail.slice(1))?.[0] ?? '';
  const bracketed = kind === 'organization' ? IN_BRACKETS.exec(tail.slice(1)) : null;
  if (bracketed !== null) return bracketed[0];
  if (kind === 'organization' && tail.startsWith('s')) return OF_MANY.exec(tail.slice(1))?.[0] ?? '';
  return '';
}
