import { make } from './asset.ts';
import * as words from '../words/en-client.ts';

/** A passage that is selected can be copied with its citation: title, publisher, date as known, paragraph, address. */
export function offerCitations(): void {
  const body = document.querySelector<HTMLElement>('.body');
  const cite = document.querySelector<HTMLElement>('[data-cite]')?.dataset['cite'];
  if (body === null || cite === undefined) return;
  const button = make('button', { type: 'button', className: 'cite', hidden: true });
  document.body.append(button);

  const show = (): void => {
    const range = selected(body);
    button.hidden = range === null;
    if (range === null) return;
    button.textContent = words.copyCitation;
    const line = range.getBoundingClientRect();
    button.style.left = `${Math.max(12, line.left) + scrollX}px`;
    button.style.top = `${line.bottom + 8 + scrollY}px`;
  };
  document.addEventListener('selectionchange', show);
  show();
  // Pressing the button must not take the selection away.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    const range = selected(body);
    if (range === null) return;
    const block = paragraphOf(range.startContainer);
    const where = block === '' ? '' : `, ¶ ${block.slice(1)}`;
    const address = location.href.replace(/[?#].*/, '') + (block === '' ? '' : `#${block}`);
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

function paragraphOf(node: Node): string {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.body > [id]')?.id ?? '';
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
