import { make } from './asset.ts';
import * as words from '../words/en.ts';

/** Below each line for decisions.yaml a button that copies it: without a mouse nobody can mark it. */
export function offerLines(): void {
  for (const line of document.querySelectorAll('pre')) {
    const button = make('button', {
      type: 'button',
      className: 'copy',
      textContent: words.copyLine,
      ariaLabel: `${words.copyLine}: ${line.textContent}`,
    });
    button.addEventListener('click', () => {
      getSelection()?.selectAllChildren(line);
      // The clipboard's own interface is refused to pages opened from a disk.
      document.execCommand('copy');
      button.ariaLabel = null;
      button.textContent = words.copied;
    });
    line.after(button);
  }
}
