import { decodeAttribute } from './pages.ts';

/** A start tag of a page with its attributes, decoded; names in lower case. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands inside, for the elements whose content is no markup (`script`, `style`, `title`, `textarea`). */
  readonly inside: string;
}

const OPEN = /<(?:!--|[a-z][^\s/>]*)/gi;
const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;
/** The elements whose content is no markup, with what ends it. */
const RAW: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style', 'title', 'textarea'].map((name) => [name, new RegExp(`</${name}[\\s/>]`, 'gi')]),
);

/**
 * The start tags of a page, in order, as a browser reads them: what looks like a tag inside a comment, an attribute or a
 * script is none. One pass, linear in the length of the page.
 */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  OPEN.lastIndex = 0;
  for (let found = OPEN.exec(html); found !== null; found = OPEN.exec(html)) {
    if (found[0] === '<!--') {
      OPEN.lastIndex = after(html, '-->', OPEN.lastIndex);
      continue;
    }
    const name = found[0].slice(1).toLowerCase();
    const attributes = new Map<string, string>();
    ATTRIBUTE.lastIndex = OPEN.lastIndex;
    let end = OPEN.lastIndex;
    for (let one = ATTRIBUTE.exec(html); one !== null; one = ATTRIBUTE.exec(html)) {
      const [, key = '', double, single, bare] = one;
      const value = decodeAttribute(double ?? single ?? bare ?? '');
      if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), value);
      end = ATTRIBUTE.lastIndex;
    }
    const start = after(html, '>', end);
    const ending = RAW.get(name);
    const close = ending === undefined ? start : closing(html, ending, start);
    tags.push({ name, attributes, inside: html.slice(start, close) });
    OPEN.lastIndex = close;
  }
  return tags;
}

function after(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at < 0 ? html.length : at + text.length;
}

function closing(html: string, ending: RegExp, from: number): number {
  ending.lastIndex = from;
  return ending.exec(html)?.index ?? html.length;
}
