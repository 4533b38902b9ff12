import { keepEarly } from './early.ts';
import './site.ts';
import { searchPage } from './search/page.ts';

keepEarly();
document.addEventListener('DOMContentLoaded', () => {
  const field = document.querySelector<HTMLInputElement>('.ask input');
  const results = document.querySelector<HTMLElement>('#results');
  const facets = document.querySelector<HTMLElement>('#facets');
  if (field !== null && results !== null && facets !== null) searchPage(field, results, facets);
});
