import type { EntityRecord } from '../../model/published.ts';
import { csvLine } from './csv.ts';

/** Most forms and descriptions in one cell: enough to tell two bearers of a name apart. */
const MOST = 5;
const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/;

/** First line of `reconcile.csv`. `- list: reconcile.csv` reads `id` and `qid` back, whatever other columns were added. */
export const RECONCILE_HEAD = csvLine(['id', 'qid', 'name', 'kind', 'aliases', 'descriptions', 'documents']);

/** The line of one entity; the id it already has in Wikidata is filled in. */
export function reconcileLine({ id, name, kind, aliases, descriptions, documents, sameAs }: EntityRecord): string {
  const qid = sameAs.map((uri) => WIKIDATA.exec(uri)?.[1]).find((found) => found !== undefined) ?? null;
  const others = aliases.map((alias) => alias.text).filter((text) => text !== name);
  const cell = (values: readonly string[]): string => [...new Set(values)].slice(0, MOST).join(' | ');
  return csvLine([id, qid, name, kind, cell(others), cell(descriptions.map(({ text }) => text)), documents]);
}
