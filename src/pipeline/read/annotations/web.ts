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
const annotationSchema = z.object({
  body: oneOrMore(bodySchema).catch([]),
  bodyValue: text,
  tags: z.array(text).catch([]),
  target: oneOrMore(targetSchema).catch([]),
});
/** Keys under which programs put a list of annotations: a page of W3C's, the rows of Hypothesis. */
const listSchemas = ['items', 'rows'].map((key) =>
  z.object({ [key]: z.array(z.unknown()) }).transform((one) => one[key]),
);

/**
 * The names among W3C Web Annotations: one annotation, a list, a page or a collection of them, or what Hypothesis exports. The kind is
 * the first body or tag that names one. A target without a source is the document at the file's own path. What is no name of a known
 * kind is passed over.
 */
export function webAnnotations(value: unknown, file: string): About[] {
  const bySource = new Map<string, ImportedName[]>();
  for (const item of itemsOf(value)) {
    const annotation = annotationSchema.safeParse(item).data;
    if (annotation === undefined) continue;
    const kind = kindOf(annotation);
    if (kind === null) continue;
    for (const { source: given, selector } of annotation.target) {
      const source = given === '' ? file.replace(/\.\w+$/, '') : given;
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

function kindOf({ body, bodyValue, tags }: z.infer<typeof annotationSchema>): Kind | null {
  const labels = [...body.map(({ value }) => value), bodyValue, ...tags, ...body.map(({ type }) => type)];
  return labels.map(kindOfLabel).find((kind) => kind !== null) ?? null;
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  for (const schema of listSchemas) {
    const list = schema.safeParse(value).data;
    if (list !== undefined) return list;
  }
  const collection = z.object({ first: z.object({ items: z.array(z.unknown()) }) }).safeParse(value);
  return collection.success ? collection.data.first.items : [value];
}
