import * as words from '../../words/en-client.ts';
import { HIGHLIGHT } from '../highlight.ts';
import type { Chosen, Facets, Hit, Passage } from './engine.ts';

/** Makes an element; text only, never HTML: results hold strangers' words. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** A page that was found, with its passages; each leads to its paragraph, the words marked there. */
export function hitView(hit: Hit, root: URL, query: string): HTMLElement {
  const address = new URL(hit.url, root);
  const facts = [hit.kind, hit.publisher, hit.date].filter((fact) => fact !== '');
  return make(
    'li',
    { className: 'doc' },
    make('h2', { className: 'title' }, make('a', { href: address.href, textContent: hit.title, dir: 'auto' })),
    make('div', { className: 'kick' }, ...facts.map((fact) => make('span', { textContent: fact }))),
    make('ul', { className: 'plain' }, ...hit.passages.map((passage) => passageView(passage, address, query))),
  );
}

function passageView({ anchor, pieces }: Passage, page: URL, query: string): HTMLElement {
  const text = make(
    'p',
    { dir: 'auto' },
    ...pieces.map(({ text, found }) =>
      found ? make('mark', { textContent: text }) : document.createTextNode(text),
    ),
  );
  if (anchor === null) return make('li', { className: 'excerpt whole' }, text);
  const address = new URL(page);
  for (const word of query.split(/[\s"]+/)) if (word !== '') address.searchParams.append(HIGHLIGHT, word);
  address.hash = anchor;
  const name = anchor === 'title' ? words.headline : `¶ ${anchor.slice(1)}`;
  return make('li', { className: 'excerpt' }, make('a', { className: 'n', href: address.href, textContent: name }), text);
}

/** Facets as buttons that are pressed or not. */
export function facetsView(
  facets: Facets,
  chosen: Chosen,
  toggle: (facet: string, value: string) => void,
): HTMLElement[] {
  return [...facets].flatMap(([facet, values]) => {
    if (values.size === 0) return [];
    const name = words.facets.get(facet) ?? facet;
    const list = make('ul', { className: 'plain' });
    for (const [value, n] of [...values].sort(([, a], [, b]) => b - a)) {
      const button = make('button', { type: 'button', textContent: value });
      button.setAttribute('aria-pressed', String(chosen.get(facet)?.has(value) === true));
      button.addEventListener('click', () => toggle(facet, value));
      list.append(make('li', {}, button, make('span', { className: 'n', textContent: String(n) })));
    }
    return [make('section', {}, make('h2', { textContent: name }), list)];
  });
}
