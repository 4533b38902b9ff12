import type { LabelledWord } from '../../../model/imported.ts';

/**
 * Words in columns, one a line: the first column is the word (or its number, and the second the word), the last its label.
 * Comments and the lines that part documents and sentences are passed over.
 */
export function columnsOf(text: string): LabelledWord[] {
  return text.split(/\r\n|[\r\n]/).flatMap((line): LabelledWord[] => {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith('-DOCSTART-')) return [];
    const cells = line.trim().split(line.includes('\t') ? '\t' : /[ ]+/);
    const label = cells.at(-1) ?? '';
    const word = /^\d+$/.test(cells[0] ?? '') && cells.length > 2 ? cells[1] : cells[0];
    return word === undefined || cells.length < 2 ? [] : [{ word, label }];
  });
}
