import * as words from '../../words/en-client.ts';
import '../site.ts';
import type { Chosen, Engine, Found } from './engine.ts';
import { openPagefind } from './pagefind.ts';
import { facetsView, hitView, make } from './view.ts';

const PAGE = 12;
const WAIT = 120;
const root = new URL('.', location.href.replace(/[?#].*/, ''));
const chosen = new Map<string, Set<string>>();

let engine: Promise<Engine> | null = null;
let asked = 0;
let timer = 0;

document.addEventListener('DOMContentLoaded', start);

/** The search page: results as you type, the query and the facets kept in the address. */
function start(): void {
  const field = document.querySelector<HTMLInputElement>('.find input');
  const results = document.querySelector<HTMLElement>('#results');
  const facets = document.querySelector<HTMLElement>('#facets');
  if (field === null || results === null || facets === null) return;
  const address = new URLSearchParams(location.search);
  for (const [facet, value] of address) if (facet !== 'q') toggle(facet, value);
  const now = (): void => {
    clearTimeout(timer);
    void run(field.value, results, facets);
  };
  field.value = address.get('q') ?? '';
  field.focus();
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    now();
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(now, WAIT);
  });
  if (field.value !== '') now();
  document.addEventListener('keydown', (event) => moveAmongResults(event, field, results));
}

function toggle(facet: string, value: string): void {
  const values = chosen.get(facet) ?? new Set();
  if (!values.delete(value)) values.add(value);
  if (values.size === 0) chosen.delete(facet);
  else chosen.set(facet, values);
}

async function run(query: string, list: HTMLElement, side: HTMLElement): Promise<void> {
  const turn = ++asked;
  keepInAddress(query);
  if (query.trim() === '') {
    list.replaceChildren();
    side.replaceChildren();
    return;
  }
  let found: Found;
  try {
    engine ??= openPagefind(root);
    found = await (await engine).search(query, chosen as Chosen);
  } catch {
    engine = null;
    list.prepend(make('p', { className: 'soft', textContent: words.noIndex }));
    return;
  }
  if (turn !== asked) return;
  const summary = found.total === 0 ? `${words.noResults} “${query}”.` : words.results(found.total);
  const hits = make('ol', { className: 'plain hits' });
  const more = make('button', { type: 'button', textContent: words.showMore, hidden: true });
  const load = async (start: number): Promise<void> => {
    const loaded = await found.hits(start, start + PAGE);
    if (turn !== asked) return;
    hits.append(...loaded.map((hit) => hitView(hit, root, query)));
    more.hidden = start + PAGE >= found.total;
    more.onclick = () => void load(start + PAGE);
  };
  await load(0);
  if (turn !== asked) return;
  list.replaceChildren(make('p', { className: 'soft', role: 'status', textContent: summary }), hits, more);
  const again = (facet: string, value: string): void => {
    toggle(facet, value);
    void run(query, list, side);
  };
  side.replaceChildren(...facetsView(found.facets, chosen, again));
}

function keepInAddress(query: string): void {
  const kept = new URLSearchParams({ q: query });
  for (const [facet, values] of chosen) for (const value of values) kept.append(facet, value);
  history.replaceState(null, '', `?${kept.toString()}`);
}

/** Up and down go through the results, from and back to the field. */
function moveAmongResults(event: KeyboardEvent, from: HTMLElement, list: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const stops = [from, ...list.querySelectorAll<HTMLElement>('.hits a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
