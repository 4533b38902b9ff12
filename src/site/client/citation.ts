import { make } from './asset.ts';
import * as words from '../words/en.ts';

const GAP = 8;
const MARGIN = 12;

/**
 * A passage that is selected, or the paragraph whose number was followed, can be copied with its citation: title, publisher,
 * date as known, paragraph, address. The button follows the passage, so that keys reach it where the reader is.
 */
export function offerCitations(): void {
  const body = document.querySelector<HTMLElement>('.body');
  const cite = document.querySelector<HTMLElement>('[data-cite]')?.dataset['cite'];
  if (body === null || cite === undefined) return;
  const button = make('button', { type: 'button', className: 'cite' });
  let passage: Range | null = null;

  const show = (range: Range | null): void => {
    passage = range;
    if (range === null) {
      button.remove();
      return;
    }
    // A paragraph selected by three clicks ends where the next begins; a folded line belongs to none.
    const last = blockOf(range.endContainer) ?? blockOf(range.startContainer) ?? body.lastElementChild;
    button.textContent = words.copyCitation;
    if (button.previousElementSibling !== last) last?.after(button);
    const line = range.getBoundingClientRect();
    button.style.left = `${Math.max(MARGIN, line.left) + scrollX}px`;
    button.style.top = `${line.bottom + GAP + scrollY}px`;
  };
  const showTarget = (): void => show(target(body));
  document.addEventListener('selectionchange', () => {
    // To copy, the paragraph is selected.
    if (document.activeElement !== button) show(selected(body));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') show(null);
  });
  addEventListener('hashchange', showTarget);
  const chosen = selected(body);
  if (chosen === null && document.documentElement.dataset['moved'] !== undefined) showTarget();
  else show(chosen);
  // Pressing the button must not take the selection away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    if (passage === null) return;
    const id = blockOf(passage.startContainer)?.id ?? '';
    const where = /^p\d/.test(id) ? `, ¶ ${id.slice(1)}` : '';
    const address = location.href.replace(/[?#].*/, '') + (id === '' ? '' : `#${id}`);
    button.focus();
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(passage);
    copy(`${String(getSelection()).trim()}\n\n${cite}${where}\n${address}\n`);
    button.textContent = words.copied;
  });
}

function selected(body: HTMLElement): Range | null {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return body.contains(range.commonAncestorContainer) && String(selection).trim().length > 1 ? range : null;
}

/** The paragraph that the address leads to. */
function target(body: HTMLElement): Range | null {
  const block = body.querySelector(':scope > :target');
  if (block === null) return null;
  const range = new Range();
  range.selectNodeContents(block);
  return range;
}

function blockOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.body > [id]') ?? null;
}

/** By the copy event, which also works where the clipboard's own interface is refused, as from a disk. */
function copy(text: string): void {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
}
