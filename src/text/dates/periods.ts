import { edtfCentury, edtfDecade, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';
import type { DateValue } from './expression.ts';
import { ORDINAL_END, pattern, QUALIFIER, S, YEAR, type Groups, type Rule, type Surroundings } from './rule.ts';
import { ORDINAL_WORD, ordinalOf, SEASON, seasonNumber } from './words.ts';

const fixed = (edtf: string): DateValue => ({ is: 'fixed', edtf });
const BC = '(?:BCE?|B\\.C\\.(?:E\\.)?|bce?)';
const AD = '(?:AD|CE|A\\.D\\.|C\\.E\\.)';
const DECADE_WORDS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const OWN_AGE = /\b(?:his|her|their|my|your|our|its)[\s\u00a0](?:early[\s-]|mid[\s-]|late[\s-])?$/i;
const HALVES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['first', [1, 6]],
  ['second', [7, 12]],
]);

/** What stands before a century of the calendar, and not before one that somebody has lived through. */
const OF_CALENDAR = /\b(?:in|of|from|since|until|by|to|between|and)[\s\u00a0](?:the[\s\u00a0])?$/i;
const FEW = 4;

/** "Its second century", "for the first century of growth": centuries that somebody counts, not those of the calendar. */
function isCounted(century: number, written: string, before: string): boolean {
  return century <= FEW && !/\d/.test(written) && !OF_CALENDAR.test(before);
}

/** Years, decades, centuries, seasons and quarters that settle themselves. */
export const PERIOD_RULES: readonly Rule[] = [
  {
    id: 'decade',
    pattern: pattern(`${QUALIFIER}(?<c>1\\d|20)(?<d>\\d)0['’]?s`),
    confidence: 0.96,
    read: ({ c = '', d = '' }) => {
      const first = Number(c) * 100 + Number(d) * 10;
      return fixed(d === '0' && first < 2000 ? edtfCentury(Number(c) + 1, false) : edtfDecade(first));
    },
  },
  {
    id: 'decade-short',
    pattern: pattern(`(?<q>${QUALIFIER})(?<a>['’‘]?)(?<d>[2-9])0['’]?s`),
    confidence: 0.85,
    read: ({ q = '', a = '', d = '' }, { before }) => {
      if (OWN_AGE.test(before) || (a === '' && q === '' && !/\bthe[\s\u00a0]$/i.test(before))) return null;
      return fixed(edtfDecade(1900 + Number(d) * 10));
    },
  },
  {
    id: 'decade-words',
    pattern: pattern(`(?<q>${QUALIFIER})(?:[Nn]ineteen[- ])?(?<d>${DECADE_WORDS.join('|')})`),
    confidence: 0.8,
    read: ({ q = '', d = '' }, { before }) => {
      if (OWN_AGE.test(before) || (q === '' && !/\bthe[\s\u00a0]$/i.test(before))) return null;
      return fixed(edtfDecade(1920 + DECADE_WORDS.indexOf(d) * 10));
    },
  },
  {
    id: 'century',
    pattern: pattern(
      `${QUALIFIER}(?<n>\\d{1,2}${ORDINAL_END}|${ORDINAL_WORD})(?:(?<h>-)|${S})[Cc]entur(?:y|ies)(?:${S}(?:(?<b>${BC})|(?<a>${AD})))?`,
    ),
    confidence: 0.93,
    read: ({ n = '', h, b, a }, { before }) => {
      const century = ordinalOf(n);
      if ((h ?? a ?? b) === undefined && isCounted(century, n, before)) return null;
      return century >= 1 && century <= 30 ? fixed(edtfCentury(century, b !== undefined)) : null;
    },
  },
  {
    id: 'era',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:(?<f>${AD})${S}(?<g>\\d{1,4})|(?<n>\\d{1,4})${S}(?:(?<b>${BC})|(?<a>${AD})))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    confidence: 0.93,
    read: ({ g, n, b }) => fixed(edtfYear(b !== undefined ? 1 - Number(n) : Number(g ?? n))),
  },
  {
    id: 'season-year',
    pattern: pattern(`${QUALIFIER}(?<s>${SEASON})(?:${S}of)?,?${S}(?<y>${YEAR})(?:[-–/]\\d{2,4})?`),
    confidence: 0.95,
    read: ({ s = '', y = '' }) => fixed(edtfMonth(Number(y), seasonNumber(s))),
  },
  {
    id: 'quarter-year',
    pattern: pattern(
      `(?:(?<n>1st|2nd|3rd|4th|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth)(?:-|${S})quarter(?:${S}of)?(?:${S}(?:fiscal${S})?(?<y>${YEAR})|(?<l>${S}last${S}year))|[Qq](?<q>[1-4]),?${S}(?<z>${YEAR})|(?<x>${YEAR})${S}Q(?<p>[1-4]))`,
    ),
    confidence: 0.95,
    read: readQuarter,
  },
  {
    id: 'half-year',
    pattern: pattern(`(?<h>[Ff]irst|[Ss]econd)${S}half${S}of${S}(?<y>${YEAR})`),
    confidence: 0.95,
    read: ({ h = '', y = '' }) => {
      const [from, to] = HALVES.get(h.toLowerCase()) ?? [1, 12];
      return fixed(edtfInterval(edtfMonth(Number(y), from), edtfMonth(Number(y), to)));
    },
  },
  {
    id: 'year',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}#$€£¥/_@=]|[.,:'’]\\d{0,3}|[\\p{L}\\p{N}][-–])(?:${QUALIFIER})(?<y>1\\d{3}|20\\d\\d)(?![\\p{L}\\p{N}%°$€£/_]|[.,:]\\d|[-–]\\d)`,
      'gu',
    ),
    confidence: 0.9,
    read: readYear,
  },
  {
    id: 'year-short',
    pattern: pattern(`['’‘](?<y>\\d\\d)`),
    confidence: 0.7,
    read: ({ y = '' }, { before, after }) => {
      if (
        !/\b(?:in|of|since|by|until|from|before|after|summer|spring|fall|winter|early|late|class of)[\s\u00a0]$/i.test(
          before,
        )
      )
        return null;
      if (/^['’]?s\b|^[,.]\d/.test(after)) return null;
      return fixed(edtfYear(Number(y) + (Number(y) > 30 ? 1900 : 2000)));
    },
  },
];

function readQuarter({ n, y, l, q, z, x, p }: Groups): DateValue | null {
  const quarter = n === undefined ? Number(q ?? p) : ordinalOf(n);
  if (l !== undefined) return { is: 'part', part: 32 + quarter, shift: -1 };
  return fixed(edtfMonth(Number(y ?? z ?? x), 32 + quarter));
}

/** Words that stand before a date and next to never before a bare count. */
const POINTS_TO_YEAR =
  /(?:^|[\s(\u00a0])(?:in|since|until|till|from|during|by|before|after|circa|around|about|of|between|and|year|years|early|late|mid|c\.|ca\.|through|to|the)[\s\u00a0]$|[(–-][\s\u00a0]?$/i;
const POINTS_TO_OLD_YEAR =
  /(?:^|[\s(])(?:in|since|until|till|from|during|before|after|circa|year|early|late|mid|c\.|ca\.)[\s\u00a0]$|\($/i;
/** Words before a number that is a name, a price or a place in a list. */
const NUMBERED =
  /(?:\b(?:no|nos|number|numbers|page|pages|pp|p|chapter|section|article|resolution|flight|room|route|highway|interstate|model|windows|act|law|bill|order|paragraph|line|lines|item|code|channel|extension|suite|box|unit|psalm|verse|title|asteroid|version|ext)\.?|[$€£¥]|\b(?:usd|eur|rs|sek|nok)\.?)[\s\u00a0]?$/i;
/** Things that are counted: a number before them is a number. */
const COUNTED =
  /^[\s\u00a0-]?(?:m|km|kg|g|mg|cm|mm|ft|lb|lbs|oz|kW|MW|GW|kWh|MHz|GHz|hp|cc|mph|rpm|BTU|MB|GB|TB|kb|miles?|met(?:er|re)s?|kilomet(?:er|re)s?|feet|foot|inch(?:es)?|yards?|acres?|hectares?|pounds?|dollars?|euros?|yen|rubles?|roubles?|rupees?|yuan|francs?|cents?|tons?|tonnes?|kilograms?|kilos?|grams?|lit(?:er|re)s?|gallons?|barrels?|degrees?|percent|per cent|points?|people|persons|men|women|children|pupils|students|soldiers|troops|members|workers|employees|residents|voters|votes|jobs|homes|houses|families|refugees|prisoners|patients|victims|cases|deaths|copies|units|pages|words|seats|shares|square|cubic|years?[- ]old|years?\b(?! (?:of|election))|months|weeks|days|hours?|hrs?|minutes?|seconds?|times|GMT|UTC|EST|a\.m|p\.m|million|billion|thousand|hundred|dead|more|other|different|additional)\b/i;

function readYear({ y = '' }: Groups, { before, after }: Surroundings): DateValue | null {
  const year = Number(y);
  if (NUMBERED.test(before) || COUNTED.test(after)) return null;
  if (year < 1500)
    return POINTS_TO_OLD_YEAR.test(before) && !/^[\s\u00a0]\p{Ll}+s\b/u.test(after) ? fixed(edtfYear(year)) : null;
  if (year > 2100) return null;
  // "2000 villagers", "some 1500 rifles": a count, unless a word before points to a year.
  if (
    /^[\s\u00a0]\p{Ll}{3,}s\b/u.test(after) &&
    !/^[\s\u00a0](?:was|has|is|does|as|its|his|this|towards|besides|sees|marks|saw)\b/.test(after)
  ) {
    if (!POINTS_TO_YEAR.test(before) || (year % 100 === 0 && !/\b(?:in|since)[\s\u00a0]$/i.test(before))) {
      if (!/\b(?:of|from|the)[\s\u00a0]$/i.test(before)) return null;
    }
  }
  return fixed(edtfYear(year));
}
