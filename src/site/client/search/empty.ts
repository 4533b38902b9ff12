import { KIND_FOLDER, KINDS } from '../../../model/kind.ts';
import * as words from '../../words/en.ts';
import type { Engine } from './engine.ts';
import { ROOT } from './open.ts';
import { make } from './view.ts';

/** What to do when nothing was found: names spelt like the words, and what else may help. */
export async function emptyView(engine: Engine, query: string, loosen: (() => void) | null): Promise<HTMLElement> {
  const near = await engine.suggest(query);
  const view = make('div', { className: 'empty' });
  if (loosen !== null) {
    const button = make('button', { type: 'button', textContent: words.loosen });
    button.addEventListener('click', loosen);
    view.append(make('p', {}, button));
  }
  if (near.length > 0) {
    const links = near.map(({ name, url }) => {
      const kind = KINDS.find((kind) => url.startsWith(`${KIND_FOLDER[kind]}/`)) ?? '';
      const link = make('a', { href: new URL(url, ROOT).href, textContent: name });
      return make('li', {}, link, ' ', make('span', { className: 'soft', textContent: words.kinds.get(kind) ?? '' }));
    });
    view.append(make('p', { textContent: words.didYouMean }), make('ul', { className: 'plain near' }, ...links));
  }
  view.append(make('p', { className: 'soft', textContent: words.emptyHelp }));
  return view;
}
