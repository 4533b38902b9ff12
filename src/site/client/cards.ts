import { make } from './asset.ts';
import * as words from '../words/en.ts';

/** Milliseconds from pointing at a name, or away from it, until its card shows or goes. */
const PAUSE = 200;
const GAP = 6;
const MARGIN = 12;
const NAME = '.body a[id]';

/**
 * Hover cards on names, also on keyboard focus, and doubt in words for screen readers, card or not. Escape closes a card, and it stays while it is pointed at
 * (WCAG 1.4.13); one that the keyboard opened does not go because the page scrolls below a resting mouse. On touch the
 * first tap follows the link. The cards' data lie in the side column's items.
 */
export function showCards(): void {
  const items = new Map<string, HTMLElement | null>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.names li a')) {
    items.set(link.href, link.closest('li'));
  }
  // The wave of a doubt is not read out; a description is, and is no part of the text.
  for (const name of document.querySelectorAll<HTMLElement>('.doubt,.body .open')) {
    const { s } = name.dataset;
    name.ariaDescription = s ? `${s} ${words.sure}` : words.unsure;
  }
  const card = make('div', { className: 'pop', id: 'card', popover: 'manual' });
  document.body.append(card);

  let shown: HTMLAnchorElement | null = null;
  let timer = 0;
  const show = (name: HTMLAnchorElement | null): void => {
    clearTimeout(timer);
    const content = name === null ? null : contentOf(name, items);
    shown?.removeAttribute('aria-describedby');
    shown = content === null ? null : name;
    card.replaceChildren(...(content ?? []));
    // Where popovers are not known, hiding alone does it.
    card.hidden = shown === null;
    card.togglePopover?.(shown !== null);
    if (shown === null) return;
    shown.setAttribute('aria-describedby', card.id);
    place(card, shown);
  };
  const later = (name: HTMLAnchorElement | null): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => name !== shown && show(name), PAUSE);
  };
  show(null);

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse' || !(target instanceof Element)) return;
    const name = target.closest<HTMLAnchorElement>(NAME);
    if (card.contains(target)) clearTimeout(timer);
    else if (name !== null || shown !== document.activeElement) later(name);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLAnchorElement) || card.contains(target)) return;
    show(target.matches(`${NAME}:focus-visible`) ? target : null);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(null);
  });
}

function contentOf(name: HTMLAnchorElement, items: ReadonlyMap<string, HTMLElement | null>): HTMLElement[] | null {
  const open = name.matches('.open');
  const item = items.get(open ? location.href.replace(/#.*|$/, `#${name.id}`) : name.href);
  if (!item) return null;
  if (open) return [line('b', name.textContent), line('p', item.textContent, 'soft')];
  const { n = '', d = '', e = '' } = item.dataset;
  const kind = item.closest('ul')?.dataset['kind'];
  const link = line('a', words.more);
  link.href = name.href;
  return [
    line('b', item.querySelector('a')?.textContent ?? ''),
    line('span', [kind, n, name.ariaDescription].filter(Boolean).join(' · '), 'soft'),
    line('p', d),
    line('p', e, 'soft'),
    link,
  ].filter((part) => part.textContent !== '');
}

function line<Tag extends 'a' | 'b' | 'p' | 'span'>(tag: Tag, text: string, className = '') {
  return make(tag, { textContent: text.trim(), className, dir: 'auto' } as Partial<HTMLElementTagNameMap[Tag]>);
}

/** Below the name, or above where there is no room; always inside the window. */
function place(card: HTMLElement, name: HTMLElement): void {
  const line = name.getClientRects()[0] ?? name.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(MARGIN, Math.min(line.left, document.documentElement.clientWidth - width - MARGIN));
  const below = line.bottom + GAP + height < innerHeight || line.top < height + GAP;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? line.bottom + GAP : line.top - GAP - height) + scrollY}px`;
}
