import { join } from 'node:path';
import type { EntityRecord } from '../model/published.ts';
import { siteRoot } from './export/address.ts';
import { annotationFrame } from './export/annotations.ts';
import { BYTE_ORDER_MARK, csvLine } from './export/csv.ts';
import { dataPackage } from './export/dataPackage.ts';
import type { Findings } from './export/findings.ts';
import { llmsHead } from './export/llms.ts';
import { RECONCILE_HEAD, reconcileLine } from './export/reconcile.ts';
import type { Table } from './export/table.ts';
import { TABLES } from './export/tables.ts';
import type { PublishJob } from './publish.ts';
import { openLines, type Lines } from './write/lines.ts';
import { putFile } from './write/publish.ts';

/** The files that grow document by document while a collection is published. */
export interface Collection {
  /** Null where settings do without it. */
  readonly llms: Lines | null;
  rows(findings: Omit<Findings, 'text'>): void;
  /** Add annotations, each as JSON. */
  annotations(annotations: readonly string[]): void;
  close(): void;
}

/** Open what the settings want, and write at once what depends on the entities alone. */
export function openCollection({ out, site, settings }: PublishJob, entities: Iterable<EntityRecord>): Collection {
  const { exports, title, description } = settings;
  const file = (name: string): string => join(out, 'data', name);
  const tables = exports.tables ? openTables(file) : null;
  const reconcile = exports.reconcile ? openLines(file('reconcile.csv')) : null;
  reconcile?.put(BYTE_ORDER_MARK + RECONCILE_HEAD);
  for (const entity of entities) {
    tables?.entities.add(entity);
    reconcile?.put(reconcileLine(entity));
  }
  reconcile?.close();
  if (exports.tables)
    putFile(file('datapackage.json'), `${JSON.stringify(dataPackage(title, description), null, 1)}\n`);

  // A private collection does not invite crawlers.
  const llms = exports.markdown && !settings.private ? openLines(join(out, 'llms.txt')) : null;
  llms?.put(llmsHead(title, description, siteRoot(site, '')));
  const annotations = exports.annotations ? openAnnotations(file, title) : null;
  return {
    llms,
    rows({ document, mentions, quotes, dates }) {
      tables?.documents.add(document);
      for (const row of mentions) tables?.mentions.add(row);
      for (const row of quotes) tables?.quotes.add(row);
      for (const row of dates) tables?.dates.add(row);
    },
    annotations: (found) => annotations?.add(found),
    close() {
      for (const table of Object.values(tables ?? {})) table.close();
      llms?.close();
      annotations?.close();
    },
  };
}

type Row<T> = T extends Table<infer R> ? R : never;
type OpenTables = { readonly [N in keyof typeof TABLES]: { add(row: Row<(typeof TABLES)[N]>): void; close(): void } };

function openTables(file: (name: string) => string): OpenTables {
  const open = <R>(name: string, { columns }: Table<R>): { add(row: R): void; close(): void } => {
    const lines = openLines(file(`${name}.csv`));
    const all = Object.values(columns);
    lines.put(BYTE_ORDER_MARK + csvLine(Object.keys(columns)));
    return { add: (row) => lines.put(csvLine(all.map(({ cell }) => cell(row)))), close: lines.close };
  };
  return {
    entities: open('entities', TABLES.entities),
    mentions: open('mentions', TABLES.mentions),
    quotes: open('quotes', TABLES.quotes),
    documents: open('documents', TABLES.documents),
    dates: open('dates', TABLES.dates),
  };
}

/** The number of annotations is known at the end only, so it stands there. */
function openAnnotations(
  file: (name: string) => string,
  title: string,
): { add(found: readonly string[]): void; close(): void } {
  const lines = openLines(file('annotations.jsonld'));
  const { head, tail } = annotationFrame(title);
  let total = 0;
  lines.put(head);
  return {
    add(found) {
      for (const one of found) lines.put(`${total++ === 0 ? '' : ','}\n${one}`);
    },
    close() {
      lines.put(`\n${tail(total)}\n`);
      lines.close();
    },
  };
}
