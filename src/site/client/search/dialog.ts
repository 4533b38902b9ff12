import * as words from '../../words/en.ts';
import { inAddress } from './address.ts';
import { asYouType } from './asYouType.ts';
import { emptyView } from './empty.ts';
import { moveByArrows } from './keys.ts';
import { openEngine, ROOT } from './open.ts';
import { hitView, make } from './view.ts';

const SHOWN = 6;

/** The search over any page: the first results as you type; Enter leads to the search page with all of them. */
export function searchDialog(): HTMLDialogElement {
  const field = make('input', { type: 'search', name: 'q', autocomplete: 'off', ariaLabel: words.searchLabel });
  field.placeholder = words.searchHint;
  const form = make(
    'form',
    { className: 'find ask', action: new URL('search.html', ROOT).href, role: 'search' },
    field,
  );
  const status = make('p', { className: 'soft', role: 'status' });
  const body = make('div');
  const close = make('button', { type: 'button', className: 'close', textContent: words.close });
  const dialog = make('dialog', { className: 'seek', ariaLabel: words.searchLabel }, form, close, status, body);
  let turn = 0;

  const ask = async (query: string): Promise<void> => {
    const mine = ++turn;
    if (query.trim() === '') {
      status.textContent = '';
      body.replaceChildren();
      return;
    }
    try {
      const engine = await openEngine();
      const found = await engine.search(query, new Map(), 'relevance');
      const content =
        found.total === 0
          ? [await emptyView(engine, query, null)]
          : [
              make('ol', { className: 'plain hits' }, ...(await found.hits(0, SHOWN)).map(hitView)),
              allOf(query, found.total),
            ];
      if (turn !== mine) return;
      status.textContent = found.total === 0 ? `${words.noResults} “${query}”.` : words.results(found.total);
      body.replaceChildren(...content);
    } catch {
      if (turn === mine) status.textContent = words.noIndex;
    }
  };

  asYouType(field, (query) => void ask(query));
  moveByArrows(field, body);
  close.addEventListener('click', () => dialog.close());
  // Browsers empty a search field by the first Escape and close by the second.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    dialog.close();
  });
  // A link to the page that is open already would leave the dialog in the way.
  body.addEventListener('click', (event) => {
    if (event.target instanceof HTMLElement && event.target.closest('a') !== null) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

function allOf(query: string, total: number): HTMLElement {
  const address = new URL(`search.html${inAddress({ query, chosen: new Map(), order: 'relevance' })}`, ROOT);
  return make('p', { className: 'all' }, make('a', { href: address.href, textContent: words.showAll(total) }));
}
