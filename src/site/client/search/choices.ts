import * as words from '../../words/en.ts';
import { type Chosen, type Facets, type Order, ORDERS } from './engine.ts';
import { make } from './view.ts';

/** Values of a facet that are shown at once; the others are folded away. */
const SHOWN = 8;

/** Facets as buttons that are pressed or not. */
export function facetsView(
  facets: Facets,
  chosen: Chosen,
  toggle: (facet: string, value: string) => void,
): HTMLElement[] {
  return [...facets].flatMap(([facet, values]) => {
    // One value that every page has tells nothing, unless it was chosen.
    if (values.size === 0 || (values.size === 1 && !chosen.has(facet))) return [];
    const items = sorted(facet, values).map(([value, n]) => {
      const button = make('button', { type: 'button', textContent: label(facet, value) });
      button.dataset['value'] = `${facet}=${value}`;
      button.setAttribute('aria-pressed', String(chosen.get(facet)?.has(value) === true));
      button.addEventListener('click', () => toggle(facet, value));
      return make('li', {}, button, ' ', make('span', { className: 'n', textContent: words.number(n) }));
    });
    const section = make('section', {}, make('h2', { textContent: words.facets.get(facet) ?? facet }));
    section.append(make('ul', { className: 'plain' }, ...items.slice(0, SHOWN)));
    if (items.length > SHOWN) {
      const rest = make('ul', { className: 'plain' }, ...items.slice(SHOWN));
      const pressed = rest.querySelector('[aria-pressed="true"]') !== null;
      const summary = make('summary', { textContent: words.andMore(items.length - SHOWN) });
      section.append(make('details', { open: pressed }, summary, rest));
    }
    return [section];
  });
}

/** Years by time, everything else by how much of it there is. */
function sorted(facet: string, values: ReadonlyMap<string, number>): [string, number][] {
  const byCount = [...values].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return facet === 'year' ? byCount.sort(([a], [b]) => (a < b ? 1 : -1)) : byCount;
}

function label(facet: string, value: string): string {
  if (facet === 'kind') return words.kinds.get(value) ?? value;
  if (facet !== 'language') return value;
  return value === 'und'
    ? words.unknownLanguage
    : (new Intl.DisplayNames(words.language, { type: 'language' }).of(value) ?? value);
}

/** The choice of an order, as a list to choose from. */
export function orderView(order: Order, choose: (order: Order) => void): HTMLElement {
  const select = make('select');
  select.append(...ORDERS.map((value) => make('option', { value, textContent: words.orders.get(value) ?? value })));
  select.value = order;
  select.addEventListener('change', () => choose(ORDERS.find((value) => value === select.value) ?? 'relevance'));
  return make('label', { className: 'order' }, `${words.order} `, select);
}
