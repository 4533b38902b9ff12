/** What stands between headline and site in the title of a page. */
const BETWEEN = / [|–—»·-] |[|»]|: /g;
/** A site has a name of no more words. */
const LONGEST_SITE = 5;
/** Entries of menus that titles of pages hold as well. */
const SECTION =
  /^(?:home|news|world|politics|business|sports?|opinion|local|latest|video|blog|start|article)(?: news)?$/i;

/** A page's title in its parts. */
export interface PageTitle {
  readonly headline: string;
  /** The name of the site, or null where the title does not tell it. */
  readonly site: string | null;
}

/**
 * Part the title of a page (“Fire kills two | Local | The Sentinel”) into the headline, which is the part that stands on the page
 * as a line of its own, the longest such, and the site: the part at the other end. Null where no part stands on the page.
 */
export function splitTitle(title: string, lines: ReadonlySet<string>): PageTitle | null {
  const cuts = [...title.matchAll(BETWEEN)].map(({ index, 0: sign }) => ({ from: index, to: index + sign.length }));
  let headline: { start: number; end: number } | null = null;
  const starts = [0, ...cuts.map(({ to }) => to)].slice(0, MOST_PARTS);
  const ends = [...cuts.map(({ from }) => from), title.length].slice(-MOST_PARTS);
  for (const start of starts)
    for (const end of ends) {
      if (start >= end || (headline !== null && end - start <= headline.end - headline.start)) continue;
      if (lines.has(title.slice(start, end).trim())) headline = { start, end };
    }
  if (headline === null) return null;
  const after = title.slice(headline.end).split(BETWEEN).at(-1)?.trim() ?? '';
  const before = title.slice(0, headline.start).split(BETWEEN)[0]?.trim() ?? '';
  const site = [after, before].find((part) => part !== '' && isSite(part)) ?? null;
  return { headline: title.slice(headline.start, headline.end).trim(), site };
}

/** Titles have few parts; more are not looked at. */
const MOST_PARTS = 8;

const isSite = (part: string): boolean =>
  /^\p{Lu}|^\p{N}|^\p{Lo}/u.test(part) &&
  part.split(/\s+/).length <= LONGEST_SITE &&
  !SECTION.test(part) &&
  !/[.,;?!]$/.test(part);
