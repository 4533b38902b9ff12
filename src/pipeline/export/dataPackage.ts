import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** Tables whose rows point to rows of others: column, and the table whose `id` it holds. */
const POINTERS: Readonly<Record<string, string>> = {
  document: 'documents',
  entity: 'entities',
  speaker: 'entities',
  reportedBy: 'entities',
};

/**
 * A Frictionless Data Package (https://specs.frictionlessdata.io/data-package/) that describes the CSV files beside it:
 * every column with its type and meaning, keys and the tables they point to.
 */
export function dataPackage(title: string, description: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'backmatter',
    title,
    ...(description === '' ? {} : { description }),
    resources: Object.entries(TABLES).map(([name, table]) => resource(name, table)),
  };
}

function resource(name: string, { title, columns }: Pick<Table<never>, 'title' | 'columns'>): object {
  const fields = Object.entries(columns).map(([column, { type, holds }]) => ({
    name: column,
    type,
    description: holds,
    ...(column === 'id' ? { constraints: { required: true, unique: true } } : {}),
  }));
  const foreignKeys = Object.keys(columns).flatMap((column) => {
    const target = Object.hasOwn(POINTERS, column) ? POINTERS[column] : undefined;
    return target === undefined ? [] : [{ fields: column, reference: { resource: target, fields: 'id' } }];
  });
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields, missingValues: [''], primaryKey: 'id', ...(foreignKeys.length === 0 ? {} : { foreignKeys }) },
  };
}
