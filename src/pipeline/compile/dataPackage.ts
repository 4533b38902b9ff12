import type { Records } from './records.ts';

/** Type of each column as Frictionless Table Schema names it; columns not listed hold text. */
const TYPES: Readonly<Record<string, string>> = {
  start: 'integer',
  end: 'integer',
  documents: 'integer',
  mentions: 'integer',
  confidence: 'number',
};
const TITLES = {
  entities: 'People, organizations, places and events, with the number of documents and mentions',
  mentions: 'Every mention: where it stands, who or what is meant, how that was decided',
  quotes: 'Direct speech with its speaker',
} as const;

/** A Frictionless Data Package that describes the CSV files beside it. */
export function dataPackage(records: Records): object {
  const resources = (Object.keys(TITLES) as (keyof typeof TITLES)[]).map((name) => ({
    name,
    title: TITLES[name],
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: columns(records[name]), ...(records[name].length > 0 ? { primaryKey: 'id' } : {}) },
  }));
  return { name: 'backmatter', profile: 'tabular-data-package', title: 'Names, mentions and quotations', resources };
}

function columns(rows: readonly object[]): object[] {
  return Object.keys(rows[0] ?? {}).map((name) => ({ name, type: TYPES[name] ?? 'string' }));
}
