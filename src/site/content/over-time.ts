import type { EntityPage } from '../../model/generated.ts';
import { question } from '../reuse/question.ts';
import { documents } from './records.ts';

/** How many documents state each date, to the month. */
export const documentsOverTime = question('over-time', (): EntityPage['timeline'] => {
  const counts = new Map<string, number>();
  let undated = 0;
  for (const { published } of documents.values()) {
    const date = /^\d{4}(?:-\d{2})?/.exec(published?.edtf ?? '')?.[0];
    if (date === undefined) undated++;
    else counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const dated = [...counts].map(([edtf, count]) => ({ edtf, count }));
  return { dated: dated.sort((a, b) => (a.edtf < b.edtf ? -1 : 1)), undated };
});
