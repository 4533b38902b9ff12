import type { Published } from '../../model/document.ts';
import type { EntityPage, Frontmatter } from '../../model/generated.ts';
import type { Kind } from '../../model/kind.ts';
import type { EntityRecord } from '../../model/published.ts';

/** More names are not listed: the page itself has them all. */
const MOST_NAMES = 40;
const MOST_FORMS = 8;
const TYPES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
};
/** A year, a month or a day, nothing unknown or approximate. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

type Json = Readonly<Record<string, unknown>>;

/** A document in the terms of schema.org. `to` makes links from the page; `names` are the entities it names, first ones first. */
export function documentJsonLd(
  front: Frontmatter,
  names: readonly Pick<EntityRecord, 'kind' | 'name' | 'url' | 'sameAs'>[],
  collection: string,
  to: (address: string) => string,
): Json {
  return pruned({
    '@context': 'https://schema.org',
    '@type': front.publisher === null ? 'Article' : 'NewsArticle',
    headline: front.title,
    datePublished: statedDate(front.published),
    publisher: front.publisher === null ? null : { '@type': 'Organization', name: front.publisher },
    creditText: front.byline,
    inLanguage: front.language === 'und' ? null : front.language,
    wordCount: front.words,
    isPartOf: { '@type': 'Collection', name: collection },
    mentions: names
      .slice(0, MOST_NAMES)
      .map(({ kind, name, url, sameAs }) => pruned({ '@type': TYPES[kind], name, url: to(url), sameAs })),
  });
}

/** A person, organization, place or event in the terms of schema.org. */
export function entityJsonLd({ kind, name, aliases, descriptions, sameAs }: EntityPage): Json {
  const forms = aliases.map(({ text }) => text).filter((text) => text !== name);
  return pruned({
    '@context': 'https://schema.org',
    '@type': TYPES[kind],
    name,
    alternateName: forms.slice(0, MOST_FORMS),
    description: descriptions[0]?.description ?? null,
    sameAs,
  });
}

/**
 * Meta tags by which Zotero and other reference managers read a document. Zotero's translator “Embedded Metadata” takes anything with
 * a `citation_title` for a journal article, in whose fields a publisher has no place, and the site's name for the journal: so the
 * last two, in words of its own and of PRISM, say what it is and what it appeared in.
 */
export function citationTags(front: Frontmatter): [string, string][] {
  const date = statedDate(front.published);
  const tags: [string, string | null][] = [
    ['citation_title', front.title],
    ['citation_author', front.byline],
    ['citation_publisher', front.publisher],
    ['citation_date', date === null ? null : date.replaceAll('-', '/')],
    ['citation_language', front.language === 'und' ? null : front.language],
    ['z:itemType', front.publisher === null ? 'document' : 'newspaperArticle'],
    ['prism.publicationName', front.publisher],
  ];
  return tags.flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, value]]));
}

/** JSON for the inside of a script element: nothing in it can end the element or begin another. */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The date that a document or an editor states; one that the program inferred or doubts is none. */
function statedDate(published: Published | null): string | null {
  if (published === null || published.edtf === null || !PLAIN.test(published.edtf)) return null;
  const stated = published.from === 'decision' || (published.from !== 'filename' && published.note === null);
  return stated ? published.edtf : null;
}

function pruned(value: Json): Json {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== null && !(Array.isArray(one) && one.length === 0)),
  );
}
