import type { EntityRecord } from '../../model/published.ts';
import { csvLine } from './csv.ts';
import { integer, text, type Table } from './table.ts';

/** Most forms and descriptions in one cell: enough to tell two bearers of a name apart. */
const MOST = 5;
const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q[1-9]\d*)$/;

/** `reconcile.csv`. `- list: reconcile.csv` reads `id` and `qid` back, whatever other columns were added. */
export const RECONCILE: Table<EntityRecord> = {
  title: 'Names to be found in Wikidata',
  columns: {
    id: text('Address of the name.', ({ id }) => id),
    qid: text('Its id in Wikidata, to be filled in; there already where a decision names it.', ({ sameAs }) => {
      return sameAs.map((uri) => WIKIDATA.exec(uri)?.[1]).find((found) => found !== undefined) ?? null;
    }),
    name: text('The fullest form found.', ({ name }) => name),
    kind: text('person, organization, place or event.', ({ kind }) => kind),
    aliases: text(`Other forms, at most ${MOST}, parted by |.`, ({ name, aliases }) =>
      several(aliases.map((alias) => alias.text).filter((form) => form !== name)),
    ),
    descriptions: text(`What documents say it is, at most ${MOST}, parted by |.`, ({ descriptions }) =>
      several(descriptions.map((description) => description.text)),
    ),
    documents: integer('Documents that name it for certain.', ({ documents }) => documents),
  },
};

/** Its first line. */
export const RECONCILE_HEAD = csvLine(Object.keys(RECONCILE.columns));

/** The line of one entity. */
export function reconcileLine(entity: EntityRecord): string {
  return csvLine(Object.values(RECONCILE.columns).map(({ cell }) => cell(entity)));
}

function several(values: readonly string[]): string {
  return [...new Set(values)].slice(0, MOST).join(' | ');
}
