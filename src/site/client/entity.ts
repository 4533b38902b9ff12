import { offerLines } from './decisionLines.ts';
import './site.ts';

/** The lines that undo what was decided; on a card that is whole on one page, the button that prints it. */
document.addEventListener('DOMContentLoaded', () => {
  offerLines();
  for (const button of document.querySelectorAll<HTMLButtonElement>('.print')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
});
