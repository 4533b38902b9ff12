import { z } from 'zod';
import type { Imported, ImportedName } from '../../../model/imported.ts';
import type { Kind } from '../../../model/kind.ts';
import type { About } from '../annotations.ts';
import { kindOfLabel } from '../../../text/nameLabels.ts';
import { itemsOf } from './items.ts';
import { append } from '../../../text/append.ts';

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([z.array(item), item.transform((one) => [one])]);
const text = z.string().catch('');
const position = z.number().int().nonnegative().nullable().catch(null);
const selectorSchema = z.object({
  type: text,
  exact: text,
  prefix: text,
  suffix: text,
  start: position,
  end: position,
});
/** A selector with the one that makes it exact (`refinedBy`), as two. */
const refinedSchema = selectorSchema
  .extend({ refinedBy: oneOrMore(selectorSchema).catch([]) })
  .transform(({ refinedBy, ...own }) => [own, ...refinedBy]);
const targetSchema = z.object({ source: text, selector: oneOrMore(refinedSchema).catch([]) });
const bodySchema = z.union([
  z.string().transform((value) => ({ type: '', value, source: '', id: '' })),
  z.object({ type: text, value: text, source: text, id: text }),
]);
const annotationSchema = z.object({
  body: oneOrMore(bodySchema).catch([]),
  bodyValue: text,
  tags: z.array(text).catch([]),
  target: oneOrMore(targetSchema).catch([]),
});

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
      const name = nameOf(selector.flat(), kind);
      if (name === null) continue;
      append(bySource, source, name);
    }
  }
  return [...bySource].map(([source, names]): About => ({
    source,
    imported: { file, names, words: [] } satisfies Imported,
  }));
}

/** What the selectors of a target say of a name; null where they give neither its words nor its place. */
function nameOf(selectors: readonly z.infer<typeof selectorSchema>[], kind: Kind): ImportedName | null {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const { start = null, end = null } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  const { exact = '', prefix = '', suffix = '' } = quote ?? {};
  if (exact === '' && (start === null || end === null)) return null;
  return { exact, prefix, suffix, at: start, until: end, kind };
}

function kindOf({ body, bodyValue, tags }: z.infer<typeof annotationSchema>): Kind | null {
  const labels = [
    ...body.map(({ value }) => value),
    bodyValue,
    ...tags,
    ...body.flatMap(({ type, source, id }) => [type, source, id]),
  ];
  return labels.map((label) => kindOfLabel(lastPart(label))).find((kind) => kind !== null) ?? null;
}

/** Of an address, such as https://schema.org/Person, what it names; anything else as it is. */
function lastPart(label: string): string {
  return /^https?:/.test(label) ? label.slice(Math.max(label.lastIndexOf('/'), label.lastIndexOf('#')) + 1) : label;
}
