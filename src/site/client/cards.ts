import { clientWords as words } from '../words/en.ts';

const SHOW_AFTER = 180;
const HIDE_AFTER = 250;
const GAP = 6;

/**
 * Hover cards on names, also on keyboard focus. Escape closes a card, and it stays while it is pointed at
 * (WCAG 1.4.13). On touch the first tap follows the link. The cards' data lie in the side column's items.
 */
export function showCards(): void {
  const items = new Map<string, HTMLElement>();
  for (const item of document.querySelectorAll<HTMLElement>('.names li')) {
    const link = item.querySelector('a');
    if (link !== null) items.set(link.href, item);
  }
  const card = document.createElement('div');
  card.className = 'pop';
  card.id = 'card';
  card.popover = 'manual';
  card.hidden = card.popover === undefined;
  document.body.append(card);

  let shown: HTMLAnchorElement | null = null;
  let timer = 0;
  const hide = (): void => {
    clearTimeout(timer);
    shown?.removeAttribute('aria-describedby');
    shown = null;
    if (card.hidePopover === undefined) card.hidden = true;
    else card.hidePopover();
  };
  const show = (name: HTMLAnchorElement): void => {
    const content = contentOf(name, items);
    if (content === null || name === shown) return;
    hide();
    shown = name;
    card.replaceChildren(...content);
    name.setAttribute('aria-describedby', card.id);
    if (card.showPopover === undefined) card.hidden = false;
    else card.showPopover();
    place(card, name);
  };
  const later = (wait: number, act: () => void): void => {
    clearTimeout(timer);
    timer = window.setTimeout(act, wait);
  };

  for (const name of document.querySelectorAll<HTMLAnchorElement>('.body a[id]')) {
    name.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') later(shown === null ? SHOW_AFTER : HIDE_AFTER, () => show(name));
    });
    name.addEventListener('pointerleave', () => later(HIDE_AFTER, hide));
    name.addEventListener('focus', () => {
      if (name.matches(':focus-visible')) show(name);
    });
    name.addEventListener('blur', hide);
  }
  card.addEventListener('pointerenter', () => clearTimeout(timer));
  card.addEventListener('pointerleave', () => later(HIDE_AFTER, hide));
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
}

function contentOf(name: HTMLAnchorElement, items: ReadonlyMap<string, HTMLElement>): HTMLElement[] | null {
  if (name.classList.contains('open')) {
    const item = items.get(`${location.href.replace(/#.*/, '')}#${name.id}`);
    return item === undefined ? null : [make('b', name.textContent), make('p', item.textContent, 'soft')];
  }
  const item = items.get(name.href);
  const link = item?.querySelector('a');
  if (item === undefined || link === null || link === undefined) return null;
  const { n, d, e } = item.dataset;
  const kind = item.closest('ul')?.dataset['kind'] ?? '';
  const sure = name.dataset['s'] === undefined ? '' : ` · ${name.dataset['s']} ${words.sure}`;
  const open = make('a', words.more);
  open.setAttribute('href', name.href);
  return [
    make('b', link.textContent),
    make('span', `${kind} · ${n}${sure}`, 'soft'),
    ...(d === undefined ? [] : [make('p', d)]),
    ...(e === undefined ? [] : [make('p', e, 'soft')]),
    open,
  ];
}

function make(tag: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text.trim();
  element.className = className;
  element.dir = 'auto';
  return element;
}

/** Below the name, or above where there is no room; always inside the window. */
function place(card: HTMLElement, name: HTMLElement): void {
  const line = name.getClientRects()[0] ?? name.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = Math.max(12, Math.min(line.left, document.documentElement.clientWidth - width - 12));
  const below = line.bottom + GAP + height < innerHeight || line.top < height + GAP;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(below ? line.bottom + GAP : line.top - GAP - height) + scrollY}px`;
}
