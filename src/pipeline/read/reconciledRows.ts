import type { PlacedDecision } from '../../model/decisions.ts';
import type { CsvRow } from '../../text/csvRows.ts';
import type { Fault } from './decisionFaults.ts';

/** A Wikidata id, alone or at the end of its address, as reconciling programs write it. */
const QID = /^(?:https?:\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/)?(Q[1-9]\d*)$/i;

/** The address of a Wikidata item that a cell names, alone or in full; null where it names none. */
export function wikidataAddress(cell: string): string | null {
  const qid = QID.exec(cell)?.[1];
  return qid === undefined ? null : `http://www.wikidata.org/entity/${qid.toUpperCase()}`;
}

/** Whether the columns are those of the site's `reconcile.csv`: further ones do no harm. */
export function isReconciled(columns: readonly string[]): boolean {
  return columns.includes('id') && columns.includes('qid');
}

/** A filled-in `reconcile.csv`: each line with a Wikidata id is a `same-as` decision; the others say nothing. */
export function reconciledRows(
  rows: readonly CsvRow[],
  columns: readonly string[],
  file: string,
  placed: PlacedDecision,
  faults: Fault[],
): PlacedDecision[] {
  return rows.flatMap(({ line, cells }): PlacedDecision[] => {
    const id = cells[columns.indexOf('id')] ?? '';
    const given = cells[columns.indexOf('qid')] ?? '';
    if (given === '') return [];
    const uri = wikidataAddress(given);
    if (uri === null || id === '') {
      const message =
        id === '' ? `“${given}” stands in a line without an id` : `in “qid”, “${given}” is no Wikidata id`;
      faults.push({
        file,
        line,
        message,
        hint: 'A Wikidata id is a Q and a number, such as Q64; leave the cell empty where there is none.',
      });
      return [];
    }
    const decision = { 'same-as': id, uri };
    return [{ decision, file, line, source: `${placed.source} (${file}, line ${line}: ${id}, ${given})` }];
  });
}
