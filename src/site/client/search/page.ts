import * as words from '../../words/en-client.ts';
import { type Asked, fromAddress, keepInAddress } from './address.ts';
import { asYouType } from './asYouType.ts';
import { facetsView, orderView } from './choices.ts';
import { emptyView } from './empty.ts';
import type { Engine } from './engine.ts';
import { moveByArrows } from './keys.ts';
import { openEngine } from './open.ts';
import { hitView, make } from './view.ts';

const AT_ONCE = 10;

/** The search page: results as you type; query, facets and order are kept in the address. */
export function searchPage(field: HTMLInputElement, results: HTMLElement, side: HTMLElement): void {
  let asked = fromAddress();
  let turn = 0;
  const status = make('p', { className: 'soft', role: 'status' });
  const body = make('div');
  results.replaceChildren(status, body);

  const ask = async (next: Asked): Promise<void> => {
    asked = next;
    const mine = ++turn;
    keepInAddress(next);
    if (next.query.trim() === '') {
      status.textContent = '';
      body.replaceChildren();
      side.replaceChildren();
      return;
    }
    try {
      const engine = await openEngine();
      await show(engine, next, () => turn === mine);
    } catch {
      if (turn === mine) status.textContent = words.noIndex;
    }
  };

  const show = async (engine: Engine, { query, chosen, order }: Asked, current: () => boolean): Promise<void> => {
    const found = await engine.search(query, chosen, order);
    const loosen = chosen.size > 0 ? () => void ask({ ...asked, chosen: new Map() }) : null;
    if (found.total === 0) {
      const empty = await emptyView(engine, query, loosen);
      if (!current()) return;
      status.textContent = `${words.noResults} “${query}”.`;
      body.replaceChildren(empty);
    } else {
      const list = make('ol', { className: 'plain hits' });
      const more = make('button', { type: 'button', textContent: words.showMore, className: 'more' });
      const load = async (start: number): Promise<void> => {
        const hits = await found.hits(start, start + AT_ONCE);
        list.append(...hits.map(hitView));
        more.hidden = start + AT_ONCE >= found.total;
        more.onclick = () => void load(start + AT_ONCE);
      };
      await load(0);
      if (!current()) return;
      status.textContent = words.results(found.total);
      body.replaceChildren(
        orderView(order, (next) => void ask({ ...asked, order: next })),
        list,
        more,
      );
    }
    side.replaceChildren(...facetsView(found.facets, chosen, toggle));
  };

  const toggle = (facet: string, value: string): void => {
    const chosen = new Map([...asked.chosen].map(([name, values]) => [name, new Set(values)]));
    const values = chosen.get(facet) ?? new Set();
    if (!values.delete(value)) values.add(value);
    if (values.size === 0) chosen.delete(facet);
    else chosen.set(facet, values);
    const again = (): HTMLElement | undefined =>
      [...side.querySelectorAll('button')].find((button) => button.dataset['value'] === value);
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
  if (field.value !== '') typed.now();
}
