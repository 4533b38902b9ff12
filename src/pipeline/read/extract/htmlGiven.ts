import type { Element, Root } from 'hast';
import type { Given } from '../../../model/given.ts';
import { givenFrom, mergeGiven } from './given.ts';
import { visit } from './htmlContent.ts';
import { splitTitle } from './pageTitle.ts';

/** Names under which pages state their date, site, author and title, the surer first. */
const NAMES: readonly (readonly [keyof Given, readonly string[]])[] = [
  ['title', ['og:title', 'twitter:title', 'dc.title']],
  ['date', ['article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate', 'publishdate', 'dc.date.issued']],
  ['publisher', ['og:site_name', 'application-name', 'dc.publisher']],
  ['byline', ['author', 'article:author', 'dc.creator']],
];

/** Longer lines are no headlines. */
const LONGEST_LINE = 200;

/** What the head of a page says: JSON-LD, then meta elements, then its title and language. */
export function givenFromHtml(tree: Root): Given {
  const meta = new Map<string, string>();
  let linked: unknown = null;
  let title: string | null = null;
  let language: string | null = null;
  let time: string | null = null;
  const lines = new Set<string>();
  visit(tree, (element) => {
    const { tagName, properties } = element;
    const line = words(element);
    if (line !== null && line.length <= LONGEST_LINE && tagName !== 'title') lines.add(line.replace(/\s+/g, ' '));
    if (tagName === 'html') language = textOrNull(properties['lang']);
    else if (tagName === 'title') title ??= line?.replace(/\s+/g, ' ') ?? null;
    else if (tagName === 'meta') {
      const name =
        textOrNull(properties['property']) ??
        textOrNull(properties['name']) ??
        textOrNull(String(properties['itemProp'] ?? ''));
      const content = textOrNull(properties['content']);
      if (name !== null && content !== null && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
    } else if (tagName === 'time' && String(properties['itemProp']) === 'datePublished')
      time ??= textOrNull(properties['dateTime']);
    else if (tagName === 'script' && properties['type'] === 'application/ld+json')
      linked ??= json(words(element) ?? '');
  });
  const named = Object.fromEntries(
    NAMES.map(([key, names]) => [key, names.flatMap((name) => meta.get(name) ?? [])[0] ?? null]),
  );
  const linkedGiven = fromLinked(linked);
  const headline = linkedGiven.title ?? textOrNull(named['title']);
  const page = title === null ? null : splitTitle(title, headline === null ? lines : new Set([headline]));
  return mergeGiven(
    linkedGiven,
    givenFrom(named),
    givenFrom({ title: page?.headline ?? title, publisher: page?.site ?? null, language, date: time }),
  );
}

/** schema.org's NewsArticle and its kin. */
function fromLinked(value: unknown): Given {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  if (!isObject(one)) return givenFrom(null);
  const graph: readonly unknown[] = Array.isArray(one['@graph']) ? one['@graph'] : [];
  const article = graph.filter(isObject).find((node) => 'datePublished' in node) ?? one;
  return givenFrom({
    title: article['headline'],
    date: article['datePublished'],
    publisher: nameOf(article['publisher']),
    byline: nameOf(article['author']),
  });
}

function nameOf(value: unknown): unknown {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(one) && 'name' in one ? one['name'] : one;
}

/** What stands in a graph may be anything: null and numbers, too. */
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function json(source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    return null;
  }
}

function words(element: Element): string | null {
  const text = element.children
    .flatMap((child) => (child.type === 'text' ? child.value : []))
    .join('')
    .trim();
  return text === '' ? null : text;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
