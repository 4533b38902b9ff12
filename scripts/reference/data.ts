import { DOWNLOADS } from '../../src/model/exports.ts';
import { RECONCILE } from '../../src/pipeline/export/reconcile.ts';
import { TABLES } from '../../src/pipeline/export/tables.ts';
import { code, page, table } from './markdown.ts';
import { interfacesOf } from './source.ts';

const FILES: readonly (readonly [string, string])[] = [
  ['documents.ndjson', 'DocumentRecord'],
  ['entities.ndjson', 'EntityRecord'],
  ['mentions.ndjson', 'MentionRecord'],
  ['quotes.ndjson', 'QuoteRecord'],
  ['dates.ndjson', 'DateRecord'],
  ['blocks.ndjson', 'BlockRecord'],
  ['passages.ndjson', 'PassageRecord'],
];

/** Types of fields that hold fields of their own. */
const TYPES: readonly (readonly [string, string])[] = [
  ['Span', 'src/model/span.ts'],
  ['Candidate', 'src/model/mention.ts'],
  ['Published', 'src/model/document.ts'],
];

const OPENING = `These files lie in a built site, below \`data/\` where no other folder is named. Names and fields are public: more may come, none
change. NDJSON is one JSON object a line, documents and entities sorted by id. Offsets index \`text/<document>.txt\` in UTF-16 units, as
JavaScript, Java and C# count; in Python, \`text.encode('utf-16-le')[2 * start : 2 * end].decode('utf-16-le')\`.`;

/** Every published file and every field. */
export function dataPage(): string {
  const interfaces = interfacesOf('src/model/published.ts');
  const downloads = DOWNLOADS.map((one) => [
    code(one.path),
    one.use,
    one.export === undefined ? 'always' : code(`exports.${one.export}`),
  ]);
  const records = FILES.map(([file, name]) => {
    const properties = interfaces.get(name)?.properties ?? [];
    const rows = properties.map(({ name: field, written, says }) => [code(field), code(written), says]);
    return `## ${file}\n\n${table(['field', 'type', 'holds'], rows)}`;
  });
  const types = TYPES.flatMap(([type, file]) =>
    (interfacesOf(file).get(type)?.properties ?? []).map(({ name, written, says }) => [
      code(type),
      code(name),
      code(written),
      says,
    ]),
  );
  const csv = Object.entries({ ...TABLES, reconcile: RECONCILE }).map(([name, { columns }]) => {
    const rows = Object.entries(columns).map(([column, { type, holds }]) => [code(column), type, holds]);
    return `## ${name}.csv\n\n${table(['column', 'type', 'holds'], rows)}`;
  });
  return page('Published files', OPENING, [
    table(['file', 'for', 'made with'], downloads),
    ...records,
    `## Types of fields\n\n${table(['type', 'field', 'type', 'holds'], types)}`,
    'The CSV files begin with a byte order mark, by which spreadsheets know that they are UTF-8. Where a spreadsheet would take a cell, or a part of one, for a formula, an apostrophe stands before it.',
    ...csv,
  ]);
}
