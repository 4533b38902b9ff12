import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes } from 'hast';
import { rehype } from 'rehype';
import type { DocumentRecord } from '../../src/model/published.ts';
import { rows } from './rows.ts';

/** What stands in a document's body beside its text: numbers of paragraphs, notes in the margin, what is said of furniture. */
const BESIDE = new Set(['n', 'say']);
const parser = rehype();

/**
 * Every character of a document's text is on its page, in order, and nothing else is: the page is read as browsers do, and
 * its paragraphs and folded furniture are compared with the published text, white space aside. A sentence for each fault.
 */
export function checkTexts(site: string): string[] {
  const faults: string[] = [];
  for (const { id, url } of rows<DocumentRecord>(site, 'documents')) {
    const [page, published] = [join(site, url), join(site, 'text', `${id}.txt`)];
    if (!existsSync(page) || !existsSync(published)) continue;
    const wanted = squeezed(readFileSync(published, 'utf8'));
    const shown = squeezed(bodyText(readFileSync(page, 'utf8')));
    if (shown === wanted) continue;
    const at = firstDifference(wanted, shown);
    faults.push(
      `${id}: its page does not hold its text: “${wanted.slice(at, at + 30)}” was expected where “${shown.slice(at, at + 30)}” stands`,
    );
  }
  return faults;
}

/** The text of a document's page as a reader gets it, furniture unfolded. */
function bodyText(html: string): string {
  const parts: string[] = [];
  const walk = (node: Nodes, inside: boolean): void => {
    if (node.type === 'text' && inside) parts.push(node.value);
    if (node.type === 'element' && inside && isBeside(node)) return;
    const within = inside || (node.type === 'element' && classes(node).includes('body'));
    if ('children' in node) for (const child of node.children) walk(child as Nodes, within);
  };
  walk(parser.parse(html), false);
  return parts.join('');
}

const classes = ({ properties: { className } }: Element): readonly (string | number)[] =>
  Array.isArray(className) ? className : [];

function isBeside(element: Element): boolean {
  if (element.tagName === 'summary' || element.tagName === 'small') return true;
  // A title that is not the text's own headline.
  if (element.tagName === 'h1' && element.properties['id'] !== 'title') return true;
  return classes(element).some((name) => BESIDE.has(String(name)));
}

const LINE_ENDS = /[\n\r\f\v\u0085\u2028\u2029]/;
const SEEN = /[^\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** White space and lines on which there is nothing to see aside; NUL cannot stand in a page. */
export const squeezed = (text: string): string =>
  text
    .split(LINE_ENDS)
    .filter((line) => SEEN.test(line))
    .join('')
    .replace(/^\ufeff/, '')
    .replaceAll('\0', '\ufffd')
    .replace(/[\s\u0085]+/g, '');

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
