import { z } from 'zod';
import type { Imported, ImportedName } from '../../../model/imported.ts';
import type { Kind } from '../../../model/kind.ts';
import type { About } from '../annotations.ts';
import { kindOfLabel } from '../../../text/nameLabels.ts';

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((one) => [one])]);
const text = z.string().catch('');
const selectorSchema = z.object({
  type: text,
  exact: text,
  prefix: text,
  suffix: text,
  start: z.number().int().nonnegative().nullable().catch(null),
});
const targetSchema = z.object({ source: text, selector: oneOrMore(selectorSchema).catch([]) });
const bodySchema = z.object({ type: text, value: text });
const annotationSchema = z.object({ body: oneOrMore(bodySchema).catch([]), target: oneOrMore(targetSchema).catch([]) });

/** The names among W3C Web Annotations: one annotation, a list, a page or a collection of them. What is no name of a known kind is passed over. */
export function webAnnotations(value: unknown, file: string): About[] {
  const bySource = new Map<string, ImportedName[]>();
  for (const item of itemsOf(value)) {
    const annotation = annotationSchema.safeParse(item).data;
    const kind = annotation?.body.map((body) => kindOfLabel(body.value)).find((found): found is Kind => found !== null);
    if (annotation === undefined || kind === undefined) continue;
    for (const { source, selector } of annotation.target) {
      const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
      if (quote === undefined || quote.exact === '') continue;
      const { exact, prefix, suffix } = quote;
      const at = selector.find(({ type }) => type === 'TextPositionSelector')?.start ?? null;
      const list = bySource.get(source);
      if (list === undefined) bySource.set(source, [{ exact, prefix, suffix, at, kind }]);
      else list.push({ exact, prefix, suffix, at, kind });
    }
  }
  return [...bySource].map(([source, names]): About => ({
    source,
    imported: { file, names, words: [] } satisfies Imported,
  }));
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const page = z.object({ items: z.array(z.unknown()) }).safeParse(value);
  if (page.success) return page.data.items;
  const collection = z.object({ first: z.object({ items: z.array(z.unknown()) }) }).safeParse(value);
  return collection.success ? collection.data.first.items : [value];
}
