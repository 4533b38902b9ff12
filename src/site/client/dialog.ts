import { loadStyle } from './asset.ts';
import { takeEarly } from './early.ts';
import { searchDialog } from './search/dialog.ts';
import { SEARCH_EVENT } from './searchKeys.ts';

/** Loaded by the first `/` or Ctrl-K on a page; opens at once and again at every further one. */
const dialog = searchDialog();
const show = (): void => {
  if (!dialog.open) dialog.showModal();
  const field = dialog.querySelector('input');
  if (field === null) return;
  field.select();
  takeEarly(field);
};
document.addEventListener(SEARCH_EVENT, show);
void loadStyle('dialog.css').then(show);
