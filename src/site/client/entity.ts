import './site.ts';

/** On a card that is whole on one page: the button that prints it. */
document.addEventListener('DOMContentLoaded', () => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.print')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
});
