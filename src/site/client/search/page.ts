import * as words from '../../words/en.ts';
import { type Asked, fromAddress, keepInAddress } from './address.ts';
import { asYouType } from './asYouType.ts';
import { facetsView, orderView } from './choices.ts';
import { emptyView } from './empty.ts';
import type { Engine, Order } from './engine.ts';
import { moveByArrows } from './keys.ts';
import { openEngine } from './open.ts';
import { hitView, make } from './view.ts';

const AT_ONCE = 10;

/** The search page: results as you type; query, facets and order are kept in the address. */
export function searchPage(field: HTMLInputElement, results: HTMLElement, side: HTMLElement): void {
  let asked = fromAddress();
  let turn = 0;
  const status = make('p', { className: 'soft', role: 'status' });
  const choice = make('div', { className: 'choice' });
  const body = make('div');
  const lists = results.querySelector('.lists') ?? '';
  results.replaceChildren(make('div', { className: 'top-of-hits' }, status, choice), body);

  const invite = (): void => {
    status.textContent = '';
    choice.replaceChildren();
    body.replaceChildren(make('p', { className: 'tips', textContent: words.searchTips }), lists);
    side.replaceChildren();
  };

  const ask = async (next: Asked): Promise<void> => {
    asked = next;
    const mine = ++turn;
    keepInAddress(next);
    if (next.query.trim() === '') {
      invite();
      return;
    }
    try {
      const engine = await openEngine();
      await show(engine, next, () => turn === mine);
    } catch {
      if (turn !== mine) return;
      status.textContent = words.noIndex;
      choice.replaceChildren();
      body.replaceChildren(make('p', { className: 'tips', textContent: words.byLists }), lists);
      side.replaceChildren();
    }
  };

  const show = async (engine: Engine, { query, chosen, order }: Asked, current: () => boolean): Promise<void> => {
    const found = await engine.search(query, chosen, order);
    const facets = facetsView(found.facets, chosen, toggle);
    const all = (): void => void ask({ ...asked, chosen: new Map() }).then(() => field.focus());
    const loosen = chosen.size > 0 ? all : null;
    if (found.total === 0) {
      const empty = await emptyView(engine, query, loosen);
      if (!current()) return;
      status.textContent = `${words.noResults} “${query}”.`;
      choice.replaceChildren();
      body.replaceChildren(empty);
    } else {
      const list = make('ol', { className: 'plain hits' });
      const more = make('button', { type: 'button', textContent: words.showMore, className: 'more' });
      const load = async (start: number): Promise<void> => {
        more.disabled = true;
        const hits = await found.hits(start, start + AT_ONCE).finally(() => (more.disabled = false));
        list.append(...hits.map(hitView));
        more.hidden = start + AT_ONCE >= found.total;
        more.onclick = () => void load(start + AT_ONCE);
      };
      await load(0);
      if (!current()) return;
      status.textContent = words.results(found.total);
      const narrow = make('a', { className: 'to-facets soft', href: '#facets', textContent: words.narrow });
      const reorder = (next: Order): void =>
        void ask({ ...asked, order: next }).then(() => choice.querySelector('select')?.focus());
      narrow.hidden = facets.length === 0;
      choice.replaceChildren(orderView(order, reorder), narrow);
      body.replaceChildren(list, more);
    }
    side.replaceChildren(...facets);
  };

  const toggle = (facet: string, value: string): void => {
    const chosen = new Map([...asked.chosen].map(([name, values]) => [name, new Set(values)]));
    const values = chosen.get(facet) ?? new Set();
    if (!values.delete(value)) values.add(value);
    if (values.size === 0) chosen.delete(facet);
    else chosen.set(facet, values);
    const again = (): HTMLElement | undefined =>
      [...side.querySelectorAll('button')].find((button) => button.dataset['value'] === `${facet}=${value}`);
    // The buttons are made anew; the one that was pressed keeps the focus.
    void ask({ ...asked, chosen }).then(() => again()?.focus());
  };

  if (field.value === '') field.value = asked.query;
  const typed = asYouType(field, (query) => void ask({ ...asked, query }));
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    typed.now();
  });
  moveByArrows(field, body);
  if (field.value === '') invite();
  else typed.now();
}
