import * as words from '../../words/en.ts';
import { HIGHLIGHT } from '../highlight.ts';
import type { DocumentHit, Hit, NameHit, Passage, Piece } from './engine.ts';
import { inCapitals } from '../../text/capitals.ts';
import { ROOT } from './open.ts';

/** More than these are not marked on the page that a result leads to: the address would grow long. */
const MOST_MARKED = 12;

/** Makes an element; text only, never HTML: results hold strangers' words. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A page that was found: a plain link, then what tells it from others. */
export function hitView(hit: Hit): HTMLElement {
  return hit.kind === 'document' ? documentView(hit) : nameView(hit);
}

function nameView({ kind, url, title, mentions, documents, about }: NameHit): HTMLElement {
  return make(
    'li',
    { className: 'doc name' },
    heading(new URL(url, ROOT), title),
    kick([words.kinds.get(kind) ?? kind, words.mentionsIn(mentions, documents)]),
    make('p', { dir: 'auto' }, ...piecesView(about)),
  );
}

function documentView(hit: DocumentHit): HTMLElement {
  const page = new URL(hit.url, ROOT);
  for (const row of hit.found.slice(0, MOST_MARKED)) page.searchParams.append(HIGHLIGHT, row);
  const places = hit.places > 1 ? words.passages(hit.places) : '';
  return make(
    'li',
    { className: 'doc', lang: hit.language === 'und' ? '' : hit.language },
    heading(page, hit.title),
    kick([hit.publisher, hit.date, places]),
    make('ul', { className: 'plain' }, ...hit.passages.map((passage) => passageView(passage, page))),
  );
}

function heading(address: URL, title: string): HTMLElement {
  return make(
    'h2',
    { className: inCapitals(title) ? 'title caps' : 'title', dir: 'auto' },
    make('a', { href: address.href, textContent: title }),
  );
}

function kick(facts: readonly string[]): HTMLElement {
  const shown = facts.filter((fact) => fact !== '');
  // A blank between them, so that they are not read aloud as one word.
  const spans = shown.flatMap((fact) => [make('span', {}, fact), ' ']);
  return make('div', { className: 'kick', lang: words.language }, ...spans);
}

/** A passage with its paragraph's address; it leads to the paragraph, where the words are marked. */
function passageView({ anchor, pieces }: Passage, page: URL): HTMLElement {
  const address = new URL(page);
  address.hash = anchor;
  const number = /^[pf](\d+)$/.exec(anchor)?.[1] ?? '';
  const name = anchor === 'title' ? words.headline : `¶ ${number}`.trim();
  return make(
    'li',
    { className: 'excerpt' },
    make('a', { className: 'n', href: address.href, textContent: name }),
    make('p', { dir: 'auto' }, ...piecesView(pieces)),
  );
}

function piecesView(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? make('mark', {}, text) : text));
}
